import type { PersonEvent } from "../../model/event.ts";
import type { Kpi } from "../../model/kpi.ts";
import type { Period } from "../../model/period.ts";
import type { People } from "../../model/person.ts";
import type { Scheme } from "../../model/scheme.ts";
import type { Promotion } from "../../promote/promotion.ts";
import type { ScoredPeriod } from "../../promote/view-period.ts";
import type { FeedbackComment } from "../../read/feedback-comments.ts";
import type { Workbook } from "../../read/read-workbook.ts";
import type { Talk } from "../../read/talk.ts";
import type { Bonuses } from "../../reward/bonus.ts";

/** The smallest change of one KPI that lifts something (rule 27), as the review finds it. */
export interface LiftingStep {
  readonly lift:
    | { readonly kind: "band" }
    | { readonly kind: "tier" }
    | { readonly kind: "flag"; readonly next: string };
  readonly kpi: Kpi;
  readonly from: number;
  readonly to: number;
  readonly after: { readonly band: string | null; readonly tier: string | null };
}

/** All that a statement is made of: the run that gave the numbers, and what may be told beside it. */
export interface StatementFacts {
  readonly book: Workbook;
  readonly period: Period;
  readonly scheme: Scheme;
  readonly people: People;
  readonly scored: ScoredPeriod;
  readonly bonuses: Bonuses;
  readonly promotions: readonly Promotion[];
  /** The index of the person. */
  readonly person: number;
  /** The person's events of the period, also those that have no effect. */
  readonly events: readonly PersonEvent[];
  /** Earlier periods of the same length, the latest first. */
  readonly earlier: readonly ScoredPeriod[];
  readonly nearest: LiftingStep | null;
  /** What was written about the person in the period. */
  readonly comments: readonly FeedbackComment[];
  /** What was said with the person about the period, and what they work on. */
  readonly talk: Talk;
}

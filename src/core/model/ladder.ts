import type { CellRef } from "./cell-ref.ts";
import type { Operator } from "./measure.ts";

/** One grade of a track: the company's own title, where it leads, how many people it holds. */
export interface Grade {
  readonly track: string;
  readonly grade: string;
  readonly title: string;
  readonly next: readonly string[];
  readonly headcount: number | null;
  readonly at: CellRef;
}

/** What a promotion rule looks at (rule 23). */
export type RuleSubject =
  | { readonly kind: "total" }
  | { readonly kind: "rating" }
  | { readonly kind: "kpi"; readonly kpi: string }
  | { readonly kind: "points"; readonly kpi: string }
  | { readonly kind: "events"; readonly type: string }
  | { readonly kind: "monthsInGrade" }
  | { readonly kind: "lastYearRating" }
  | { readonly kind: "column"; readonly column: string }
  | { readonly kind: "improvement"; readonly of: string };

/** The kinds of rule, as the tab writes them. */
export type RuleKind = RuleSubject["kind"];

/** One rule of a step up: what, compared how, with what, over how many periods; alone or one of a group. */
export interface PromotionRule {
  readonly track: string;
  readonly grade: string;
  readonly next: string;
  readonly subject: RuleSubject;
  readonly operator: Operator;
  readonly bounds: readonly string[];
  readonly periods: number;
  /** Rules that share a group name need only one pass among them; a blank group is required. */
  readonly group: string;
  /** False where the row has a problem: nobody can tell then, and nobody becomes eligible past it. */
  readonly isUsable: boolean;
  readonly at: CellRef;
}

/** Is a rule's bound one or several bands? */
export const isOnBands = ({ subject }: Pick<PromotionRule, "subject">): boolean =>
  subject.kind === "rating" || subject.kind === "lastYearRating";

import { explainBonus } from "../../src/core/explain/explain-bonus.ts";
import { explainPromotion } from "../../src/core/explain/explain-promotion.ts";
import { explainScore } from "../../src/core/explain/explain-score.ts";
import type { Language } from "../../src/core/index.ts";
import {
  addressOf,
  type Flag,
  type Issue,
  Issues,
  majorOf,
  type PeriodRun,
  parsePeriod,
  prepare,
  runPeriod,
  type Status,
  statusOf,
  type Tables,
} from "../../src/core/index.ts";
import { say } from "../../src/i18n/say.ts";

/** What a period came to for one person, in plain values. */
export interface PersonOutcome {
  readonly status: Status;
  /** Null for none. */
  readonly total: number | null;
  readonly band: string | null;
  readonly tier: string | null;
  readonly amount: number | null;
  readonly flags: readonly Flag[];
  readonly points: readonly (number | null)[];
  readonly coverage: number;
  /** The sentences behind score, bonus and promotion. */
  readonly why: readonly string[];
}

/** A run with its problems and a way to ask for one person. */
export interface Outcome {
  readonly result: PeriodRun;
  readonly issues: readonly Issue[];
  /** Each problem as `code at address`, errors first; the address is left out where there is none. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  of(id: string, language?: Language): PersonOutcome;
}

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

/** A problem as tests compare it: `cell.notNumber at Metrics!C2`. */
export function placed(issue: Issue): string {
  return issue.at ? `${issue.code} at ${addressOf(issue.at)}` : issue.code;
}

function whyOf(result: PeriodRun, i: number, language: Language): readonly string[] {
  const { scheme, scored, bonuses, promotions, people } = result;
  const messages = [
    ...explainScore(scheme, scored, i),
    ...(scheme.tiers.length > 0 ? explainBonus(scheme, scored, bonuses, people.list, i) : []),
    ...promotions.filter(({ person }) => person === i).flatMap((promotion) => explainPromotion(promotion, scheme)),
  ];
  return messages.map((message) => say(message, language));
}

function personOutcome(result: PeriodRun, i: number, language: Language): PersonOutcome {
  const { scheme, scored, bonuses, promotions } = result;
  const { scores, band, profiles } = scored;
  const amountMinor = orNull(bonuses.amountMinor[i]);
  const sum = profiles.list[profiles.of[i] ?? -1]?.sum ?? 0;
  return {
    status: statusOf(scores.status[i] ?? -1),
    total: orNull(scores.total[i]),
    band: scheme.bands[band[i] ?? -1]?.label ?? null,
    tier: scheme.tiers[bonuses.tier[i] ?? -1]?.name ?? null,
    amount: amountMinor === null ? null : majorOf(amountMinor, scheme.settings.currencyDecimals),
    flags: promotions.filter(({ person }) => person === i).map(({ flag }) => flag),
    points: scheme.kpis.map((_, k) => orNull(scores.points?.[i * scheme.kpis.length + k])),
    coverage: sum > 0 ? (scores.present[i] ?? 0) / sum : 0,
    why: whyOf(result, i, language),
  };
}

/** A run in plain values. */
export function outcomeOf(result: PeriodRun, list: readonly Issue[]): Outcome {
  return {
    result,
    issues: list,
    errors: list.filter(({ severity }) => severity === "error").map(placed),
    warnings: list.filter(({ severity }) => severity === "warning").map(placed),
    of(id, language = "en") {
      const index = result.people.list.findIndex((person) => person.id === id);
      if (index < 0) throw new Error(`the workbook has no person ${id}`);
      return personOutcome(result, index, language);
    },
  };
}

/** Runs one period over a workbook, even where the period has no data, and hands back plain values. */
export function outcome(tables: Tables, periodText: string): Outcome {
  const period = parsePeriod(periodText);
  if (!period) throw new Error(`${periodText} is not a period`);
  const issues = new Issues();
  const result = runPeriod(prepare(tables, issues), period, issues);
  return outcomeOf(result, issues.list);
}

import type { Issues } from "../model/issue.ts";
import type { PeriodRun } from "../run.ts";
import { bandIndex } from "../scheme/compile-bands.ts";
import { groupBy, membersOf } from "./group-people.ts";

/** What people are selected for, in the sense of a selection rate. */
export type Outcome =
  | { readonly kind: "bandAtLeast"; readonly band: string }
  | { readonly kind: "eligible" }
  | { readonly kind: "bonus" };

/** How many of a group have an outcome, of those for whom it is known. */
export interface GroupRate {
  readonly group: string;
  readonly people: number;
  readonly selected: number;
}

/** `highest` is what the others are held against; `adverse` is less than four fifths of it. */
export type FairnessVerdict = "highest" | "within" | "adverse" | "tooSmall" | "nobody";

/** A group's rate beside the highest. */
export interface GroupFairness extends GroupRate {
  /** Selected per person, 0 to 1; NaN for a group of nobody. */
  readonly rate: number;
  /** The rate as a share of the highest; NaN where there is none to compare with. */
  readonly ratio: number;
  readonly verdict: FairnessVerdict;
}

/** Is the first rate higher than the second? By whole numbers, without dividing. */
const isHigher = (a: GroupRate, b: GroupRate): boolean => a.selected * b.people > b.selected * a.people;

/** Less than four fifths, by whole numbers: a ratio of exactly 80 % is not less. */
const isAdverse = (one: GroupRate, highest: GroupRate): boolean =>
  5 * one.selected * highest.people < 4 * highest.selected * one.people;

function verdictOf(one: GroupRate, highest: GroupRate | undefined, least: number): FairnessVerdict {
  if (one.people < least || !highest) return "tooSmall";
  if (highest.selected === 0) return "nobody";
  if (!isHigher(highest, one)) return "highest";
  return isAdverse(one, highest) ? "adverse" : "within";
}

/**
 * The four-fifths rule: each group's selection rate against the highest; a rate of less than four fifths of it calls for
 * a look at the reason. Groups that are too small are neither judged nor the measure of others.
 * Source: US Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4(D), and their Questions and Answers (1979).
 */
export function fourFifths(groups: readonly GroupRate[], least: number): readonly GroupFairness[] {
  const judged = groups.filter(({ people }) => people >= least && people > 0);
  const highest = judged.reduce<GroupRate | undefined>(
    (top, one) => (top && !isHigher(one, top) ? top : one),
    undefined,
  );
  const top = highest ? highest.selected / highest.people : Number.NaN;
  return groups.map((one) => {
    const rate = one.selected / one.people;
    const ratio = top > 0 ? rate / top : Number.NaN;
    return { ...one, rate, ratio, verdict: verdictOf(one, highest, least) };
  });
}

/** Has a person an outcome? Null where nobody can tell: no total, or no step up the ladder that is judged. */
function outcomeOf(run: PeriodRun, outcome: Outcome): (person: number) => boolean | null {
  const { scheme, scored, bonuses, promotions } = run;
  if (outcome.kind === "bandAtLeast") {
    const least = bandIndex(scheme.bands, outcome.band);
    return (person) => ((scored.band[person] as number) < 0 ? null : (scored.band[person] as number) >= least);
  }
  if (outcome.kind === "bonus") {
    return (person) => {
      const amount = bonuses.amountMinor[person] as number;
      return Number.isNaN(amount) ? null : amount > 0;
    };
  }
  const known = promotions.filter(({ flag }) => flag !== "cannotTell");
  const judged = new Set(known.map(({ person }) => person));
  const eligible = new Set(known.filter(({ flag }) => flag === "eligible").map(({ person }) => person));
  return (person) => (judged.has(person) ? eligible.has(person) : null);
}

/** Which groups of people are compared, by a column of the People tab; numbers can be cut into ranges. */
export interface FairnessColumn {
  readonly column: string;
  readonly cuts?: readonly number[];
}

/**
 * How an outcome falls on the groups of a column of the People tab: each group's selection rate against the highest.
 * People without a known outcome, and those whose group the sheet does not say, are not counted. Empty where there is no
 * such column or band, which is noted.
 */
export function fairness(
  run: PeriodRun,
  { column, cuts = [] }: FairnessColumn,
  outcome: Outcome,
  issues: Issues,
): readonly GroupFairness[] {
  const groupOf = groupBy(run.people, column, issues, cuts);
  const isUnknown = outcome.kind === "bandAtLeast" && bandIndex(run.scheme.bands, outcome.band) < 0;
  if (isUnknown) issues.error("bands.unknown", null, { band: outcome.band });
  if (!groupOf || isUnknown) return [];
  const isSelected = outcomeOf(run, outcome);
  const groups = [...membersOf(run.people, groupOf)].flatMap(([group, members]) => {
    const known = members.flatMap((person) => isSelected(person) ?? []);
    return group === "" ? [] : [{ group, people: known.length, selected: known.filter(Boolean).length }];
  });
  return fourFifths(groups, run.scheme.settings.minGroup);
}

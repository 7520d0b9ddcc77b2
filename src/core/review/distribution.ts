import { monthsBetween } from "../model/calendar.ts";
import type { Issues } from "../model/issue.ts";
import type { GuideShare } from "../model/scheme.ts";
import { sharePool } from "../reward/share-pool.ts";
import type { PeriodRun } from "../run.ts";
import { bandIndex } from "../scheme/compile-bands.ts";
import { groupBy, membersOf } from "./group-people.ts";

/** One line of a guided distribution: how many people the guide means, and how many there are. */
export interface GuideLine extends GuideShare {
  readonly target: number;
  readonly count: number;
}

/** People of one total between whom the guide would draw a line: nothing in their numbers tells them apart. */
export interface BoundaryTie {
  /** The bands above the line. */
  readonly bands: readonly string[];
  readonly total: number;
  readonly people: readonly number[];
}

/** A group against the guide (rule 28). It advises; nobody is rated again by it. */
export interface GroupDistribution {
  /** Empty for everybody, and for those of whom the sheet does not say. */
  readonly group: string;
  /** How many have a band and are not too new: what the shares are of. */
  readonly counted: number;
  readonly tooNew: readonly number[];
  readonly withoutBand: readonly number[];
  /** Large enough to be held against the guide? */
  readonly isJudged: boolean;
  readonly lines: readonly GuideLine[];
  readonly ties: readonly BoundaryTie[];
}

/** So many people as shares of a whole number of people, by largest remainder; ties go to the row that comes first. */
export function targetCounts(people: number, shares: readonly number[]): readonly number[] {
  return sharePool(BigInt(people), shares).map(Number);
}

/** The guide's rows, and one for the bands that it does not name: nobody is meant for those. */
function rowsOf({ scheme }: PeriodRun): readonly GuideShare[] {
  const named = new Set(scheme.guide.flatMap(({ bands }) => bands.map((band) => bandIndex(scheme.bands, band))));
  const others = scheme.bands.filter((_, index) => !named.has(index)).map(({ label }) => label);
  return others.length > 0 ? [...scheme.guide, { bands: others, share: 0 }] : scheme.guide;
}

function isTooNew({ people, period, scheme }: PeriodRun, person: number): boolean {
  const hired = people.list[person]?.hiredOn ?? null;
  return hired !== null && monthsBetween(hired, period.to + 1) < scheme.settings.tooNewMonths;
}

/** Where the guide's line runs between people of the same total. */
function tiesOf(run: PeriodRun, people: readonly number[], lines: readonly GuideLine[]): readonly BoundaryTie[] {
  const { total } = run.scored.scores;
  const ranked = [...people].sort((a, b) => (total[b] as number) - (total[a] as number));
  const ties: BoundaryTie[] = [];
  let above = 0;
  for (const { bands, target } of lines) {
    above += target;
    const [last, next] = [ranked[above - 1], ranked[above]];
    if (last === undefined || next === undefined || total[last] !== total[next]) continue;
    const isNoted = ties.some((tie) => tie.total === total[last]);
    if (!isNoted)
      ties.push({ bands, total: total[last] as number, people: ranked.filter((one) => total[one] === total[last]) });
  }
  return ties;
}

function distributionOf(run: PeriodRun, group: string, members: readonly number[]): GroupDistribution {
  const { scheme, scored } = run;
  const withoutBand = members.filter((person) => (scored.band[person] as number) < 0);
  const tooNew = members.filter((person) => isTooNew(run, person) && !withoutBand.includes(person));
  const counted = members.filter((person) => !tooNew.includes(person) && !withoutBand.includes(person));
  const rows = rowsOf(run);
  const targets = targetCounts(
    counted.length,
    rows.map(({ share }) => share),
  );
  const lines = rows.map((row, i): GuideLine => {
    const indexes = row.bands.map((band) => bandIndex(scheme.bands, band));
    const count = counted.filter((person) => indexes.includes(scored.band[person] as number)).length;
    return { ...row, target: targets[i] as number, count };
  });
  const isJudged = counted.length >= scheme.settings.minGroup;
  return {
    group,
    counted: counted.length,
    tooNew,
    withoutBand,
    isJudged,
    lines,
    ties: isJudged ? tiesOf(run, counted, lines) : [],
  };
}

/**
 * The bands of a period against the guide (rule 28): of everybody, or of each group of a column of the People tab, such
 * as the team or the manager who rates. Whoever is too new or has no band stands outside the denominator. Empty without
 * a guide, and where there is no such column, which is noted.
 */
export function distribution(run: PeriodRun, column: string | null, issues: Issues): readonly GroupDistribution[] {
  const { people, scheme } = run;
  if (scheme.guide.length === 0) return [];
  const groupOf = column === null ? () => "" : groupBy(people, column, issues);
  if (!groupOf) return [];
  return [...membersOf(people, groupOf)].map(([group, members]) => distributionOf(run, group, members));
}

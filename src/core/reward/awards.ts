import { type Actuals, actualOf } from "../measure/actuals.ts";
import { isAtLeast, isAtMost, isSameNumber } from "../model/fifteen-digits.ts";
import type { Kpi } from "../model/kpi.ts";
import type { Award } from "../model/pay.ts";
import type { Period } from "../model/period.ts";
import type { Person } from "../model/person.ts";
import { rationalOf } from "../model/rational.ts";
import { roundToUnits } from "../model/round.ts";
import type { Scheme } from "../model/scheme.ts";
import { kpiIndex } from "../read/kpi-columns.ts";
import { folded } from "../read/words/words.ts";
import { isLowerBetter } from "../scheme/is-lower-better.ts";
import type { FinalScores } from "../score/intervene.ts";
import { sharePool } from "./share-pool.ts";
import { byId, teamOf } from "./team-of.ts";

/** Somebody's award. */
export interface AwardWin {
  readonly award: Award;
  readonly person: number;
  readonly team: string;
  /** The total or actual that won it. */
  readonly value: number;
  /** The KPI that it is an actual of; null for the total. */
  readonly kpi: Kpi | null;
  /** The place among the candidates, ties sharing one; null for an award by a bound. */
  readonly place: number | null;
  /** Did it have to be split with others of the same place? */
  readonly isSplit: boolean;
  /** In the currency's smallest unit. */
  readonly amountMinor: number;
}

/** What finding winners needs to know. */
export interface AwardTask {
  readonly scheme: Scheme;
  readonly people: readonly Person[];
  readonly period: Period;
  readonly scores: FinalScores;
  readonly actuals: Actuals;
}

interface Candidate {
  readonly person: number;
  readonly team: string;
  readonly value: number;
}

/** The total or actual that a person competes with; NaN for none. */
function valueFor(kpi: Kpi | null, k: number, { scores, actuals }: AwardTask, person: number): number {
  const total = scores.total[person] as number;
  if (!kpi || Number.isNaN(total)) return total;
  const reading = actualOf(actuals, kpi, k, person);
  return reading.kind === "number" ? reading.value : Number.NaN;
}

/** Whoever has a total and no veto on the bonus, and a value to compare. */
function candidatesFor(kpi: Kpi | null, k: number, task: AwardTask): readonly Candidate[] {
  const { people, period, scores } = task;
  return people.flatMap((one, person) => {
    const value = valueFor(kpi, k, task, person);
    const isOut = Number.isNaN(value) || scores.interventions.get(person)?.noBonus;
    return isOut ? [] : [{ person, value, team: teamOf(one, period) }];
  });
}

/** All candidates as one group, or a group for each team; who is in no team competes in none. */
function groupsFor({ scope }: Award, candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  if (scope === "all") return [candidates];
  const groups = new Map<string, Candidate[]>();
  for (const one of candidates.filter(({ team }) => team !== "")) {
    const team = folded(one.team);
    const members = groups.get(team);
    if (members) members.push(one);
    else groups.set(team, [one]);
  }
  return [...groups.values()];
}

interface Ranked extends Candidate {
  readonly place: number;
}

/** Values that are the same in the 15 digits that count lie closer together than this share of themselves. */
const SURELY_BEHIND = 1e-9;

/** Those who may be among the first places: putting everybody in order, ties by id, would cost more than all else of a run. */
function contenders(group: readonly Candidate[], places: number, sign: number): readonly Candidate[] {
  const values = Float64Array.from(group, ({ value }) => sign * value).sort();
  const last = values[Math.max(0, values.length - Math.ceil(places))] ?? Number.NaN;
  const least = last - Math.abs(last) * SURELY_BEHIND;
  return group.filter(({ value }) => sign * value >= least);
}

/** Best first, ties by id; equal values share a place: 1, 2, 2, 4. */
function ranked(group: readonly Candidate[], sign: number, people: readonly Person[]): readonly Ranked[] {
  const tie = byId(people);
  const inOrder = [...group].sort((a, b) => sign * (b.value - a.value) || tie(a.person, b.person));
  let place = 0;
  return inOrder.map((one, i) => {
    const before = inOrder[i - 1];
    if (!before || !isSameNumber(one.value, before.value)) place = i + 1;
    return { ...one, place };
  });
}

/**
 * What each winner of the first places gets. Everybody who ties for the last of them wins too: in full, or splitting what
 * the places that they share are worth, to the last unit (rule 29).
 */
function topAmounts(winners: readonly Ranked[], { bound: places }: Award, unitsEach: bigint, isSplit: boolean) {
  if (!isSplit || winners.length <= places) return winners.map(() => unitsEach);
  const last = winners[winners.length - 1]?.place;
  const tied = winners.filter(({ place }) => place === last);
  const clear = winners.length - tied.length;
  const pot = unitsEach * BigInt(places - clear);
  return [
    ...winners.slice(0, clear).map(() => unitsEach),
    ...sharePool(
      pot,
      tied.map(() => 1),
    ),
  ];
}

function winsIn(group: readonly Candidate[], award: Award, kpi: Kpi | null, task: AwardTask): readonly AwardWin[] {
  const { currencyDecimals, tiedAwards, bonusRounding } = task.scheme.settings;
  const unitsEach = roundToUnits(rationalOf(award.amount), currencyDecimals, bonusRounding);
  const won = (one: Candidate, place: number | null, units: bigint): AwardWin => ({
    ...one,
    award,
    kpi,
    place,
    isSplit: units !== unitsEach,
    amountMinor: Number(units),
  });
  if (award.kind !== "top") {
    const reaches = award.kind === "atLeast" ? isAtLeast : isAtMost;
    return group.filter(({ value }) => reaches(value, award.bound)).map((one) => won(one, null, unitsEach));
  }
  const sign = kpi && isLowerBetter(kpi.curve) ? -1 : 1;
  const first = contenders(group, award.bound, sign);
  const winners = ranked(first, sign, task.people).filter(({ place }) => place <= award.bound);
  const units = topAmounts(winners, award, unitsEach, tiedAwards === "split");
  return winners.map(({ place, ...one }, i) => won(one, place, units[i] as bigint));
}

/** The winners of a period's awards (rule 29), award by award in the order of their rows. */
export function awardWins(task: AwardTask): readonly AwardWin[] {
  const { scheme, period } = task;
  const current = scheme.awards.filter((award) => award.isUsable && (!award.period || award.period.id === period.id));
  return current.flatMap((award) => {
    const k = award.of === "" ? -1 : kpiIndex(scheme.kpis, award.of);
    const kpi = scheme.kpis[k] ?? null;
    return groupsFor(award, candidatesFor(kpi, k, task)).flatMap((group) => winsIn(group, award, kpi, task));
  });
}

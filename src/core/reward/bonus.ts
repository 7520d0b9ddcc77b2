import type { Actuals } from "../measure/actuals.ts";
import type { Day } from "../model/calendar.ts";
import type { Issues } from "../model/issue.ts";
import type { Message } from "../model/message.ts";
import type { Period } from "../model/period.ts";
import type { Person } from "../model/person.ts";
import { multiply, type Rational, rationalOf } from "../model/rational.ts";
import { roundToUnits } from "../model/round.ts";
import type { Scheme } from "../model/scheme.ts";
import type { Settings } from "../model/settings.ts";
import type { CalibratedByPerson } from "../rate/calibrated.ts";
import { boundsOf, reachedAmong } from "../rate/reached.ts";
import { areLimitsReversed } from "../scheme/compile-rewards.ts";
import { employedWithin } from "../scheme/segments.ts";
import type { FinalScores } from "../score/intervene.ts";
import { STATUS } from "../score/status.ts";
import { type AwardWin, awardWins } from "./awards.ts";
import { type BonusParts, partsOf } from "./bonus-parts.ts";
import { type Claim, claimsOf } from "./claims.ts";
import { shareOutPools } from "./pools.ts";
import { SCORE_FACTORS } from "./tier-amount.ts";

/** All that paying a period needs to know. */
export interface RewardTask {
  readonly scheme: Scheme;
  readonly people: readonly Person[];
  readonly period: Period;
  readonly scores: FinalScores;
  readonly actuals: Actuals;
  /** Whose band people decided, and what the total counts as for pay. */
  readonly calibrated?: CalibratedByPerson;
  /** The awards that count, where they are known already; else those of the period. */
  readonly wins?: readonly AwardWin[];
}

/** What a closed period of the year came to and paid, corrections of the same year that landed in it included. */
export interface PaidPeriod {
  readonly period: string;
  /** The total that was frozen; null for none. */
  readonly total: number | null;
  /** In the currency's smallest unit; NaN where its row was edited by hand. */
  readonly paidMinor: number;
}

/** What a year-to-date plan pays a person: earned to date less paid to date (rule 21). */
export interface ToDate {
  readonly from: Day;
  readonly to: Day;
  /** How many periods the base is for. */
  readonly periods: number;
  /** The total of the whole stretch; NaN for none. */
  readonly total: number;
  /** The base for so many periods; null for none. */
  readonly base: number | null;
  /** The settings for the whole stretch: limits for so many periods. */
  readonly settings: Settings;
  /** A veto takes the bonus of the whole stretch. */
  readonly isBarred: boolean;
  /** Awards of all its periods. */
  readonly awardsMinor: number;
  readonly earnedMinor: number;
  readonly paidMinor: number;
  /** The year's closed periods in which the person had a row, the earliest first. */
  readonly paid: readonly PaidPeriod[];
}

/** The bonus of all people of a period, in arrays: one entry a person. */
export interface Bonuses {
  /** The tier reached, as an index into the tiers; −1 for none. */
  readonly tier: Int16Array;
  /** In the currency's smallest unit; NaN where there is no total, no base or no mode, or something is to be mended first. */
  readonly amountMinor: Float64Array;
  /** How an amount came about, by person, wherever more than base × individual coefficient bears on it. */
  readonly parts: ReadonlyMap<number, BonusParts>;
  /** Why somebody with a total and a base has no amount. */
  readonly held: ReadonlyMap<number, Message>;
  /** The awards of the period, in the order of their rows. */
  readonly wins: readonly AwardWin[];
  /** Of a year-to-date plan from the year's second period on: how each amount came about. */
  readonly toDate: ReadonlyMap<number, ToDate>;
}

/** Finds what share of the base a total pays; null where the scheme leaves it open. */
type IndividualOf = (total: number) => Rational | null;

/** The individual coefficient (rule 18), computed once for each total: totals are rounded, so many people share one. */
function individualCoefficients(scheme: Scheme): IndividualOf {
  const { settings, tiers } = scheme;
  if (!hasTiers(scheme) || settings.bonusMode === null || areLimitsReversed(settings)) return () => null;
  const factor = SCORE_FACTORS[settings.bonusMode];
  const rates = tiers.map(({ from, coefficient }) => ({ from, rate: coefficient }));
  const known = new Map<number, Rational>();
  return (total) => {
    const found = known.get(total) ?? factor(total, rates);
    known.set(total, found);
    return found;
  };
}

/** Are there tiers, and could all of them be read? One that cannot may begin anywhere and pay anything. */
export function hasTiers({ tiers }: Scheme): boolean {
  return tiers.length > 0 && tiers.every(({ from, coefficient }) => !Number.isNaN(from) && !Number.isNaN(coefficient));
}

/** Tiers, and what a score pays where nothing else bears on it, rounded once (rules 18 and 19). */
function plainBonuses(
  { scheme, people, scores }: RewardTask,
  individualOf: IndividualOf,
): Pick<Bonuses, "tier" | "amountMinor"> {
  const { currencyDecimals, bonusRounding } = scheme.settings;
  const tier = new Int16Array(people.length).fill(-1);
  const amountMinor = new Float64Array(people.length).fill(Number.NaN);
  if (!hasTiers(scheme)) return { tier, amountMinor };
  const bounds = boundsOf(scheme.tiers);
  for (let i = 0; i < tier.length; i++) {
    const total = scores.total[i] as number;
    if (Number.isNaN(total)) continue;
    tier[i] = reachedAmong(bounds, total);
    const base = (people[i] as Person).bonusBase;
    const individual = base === null ? null : individualOf(total);
    if (base === null || !individual) continue;
    amountMinor[i] = Number(roundToUnits(multiply(rationalOf(base), individual), currencyDecimals, bonusRounding));
  }
  return { tier, amountMinor };
}

/** The task with the totals that pay: where people decided a band, the nearest total of that band. */
function forPay(task: RewardTask): RewardTask {
  const { calibrated, scores } = task;
  if (!calibrated) return task;
  const total = scores.total.slice();
  for (const [person, { payTotal }] of calibrated) total[person] = payTotal;
  return { ...task, scores: { ...scores, total } };
}

/** People who may still get a bonus of the period but have none yet. */
function stillOpen({ people, period, scores }: RewardTask, claims: ReadonlyMap<number, Claim>): readonly number[] {
  return people.flatMap((person, index) => {
    const { from, to } = employedWithin(person, period);
    const isOut = scores.status[index] === STATUS.noMetrics || scores.interventions.get(index)?.noBonus;
    return claims.has(index) || isOut || from > to || person.bonusBase === null ? [] : [index];
  });
}

function winsByPerson(wins: readonly AwardWin[]): ReadonlyMap<number, readonly AwardWin[]> {
  const byPerson = new Map<number, readonly AwardWin[]>();
  for (const win of wins) byPerson.set(win.person, [...(byPerson.get(win.person) ?? []), win]);
  return byPerson;
}

/** The steps after base × individual coefficient, for those on whom they bear: coefficients to limits, pool and awards. */
function furtherSteps(
  task: RewardTask,
  individualOf: IndividualOf,
  won: ReadonlyMap<number, readonly AwardWin[]>,
  issues: Issues,
) {
  const { scheme } = task;
  const { claims, held } = claimsOf({ ...task, individualOf, alsoFor: new Set(won.keys()) }, issues);
  const pools = shareOutPools({ ...task, claims, open: stillOpen(task, claims) }, issues);
  const paid = [...claims].filter(([person]) => !pools.held.has(person));
  const parts = paid.map(([person, claim]) => {
    const made = partsOf(claim, pools.shares.get(person) ?? null, won.get(person) ?? [], scheme.settings);
    return [person, made] as const;
  });
  return { parts: new Map(parts), held: new Map([...held, ...pools.held]) };
}

/**
 * Each person's tier, awards and amount (rules 18 to 22, 29). A veto on the bonus pays 0; whoever has no total is not paid
 * 0 but held.
 */
export function rewardPeople(task: RewardTask, issues: Issues): Bonuses {
  const paid = forPay(task);
  const individualOf = individualCoefficients(task.scheme);
  const { tier, amountMinor } = plainBonuses(paid, individualOf);
  // Awards go to the best totals and actuals, which a band does not change.
  const wins = task.wins ?? (task.scheme.awards.length > 0 ? awardWins(task) : []);
  const { parts, held } = furtherSteps(paid, individualOf, winsByPerson(wins), issues);
  for (const person of held.keys()) amountMinor[person] = Number.NaN;
  for (const [person, made] of parts) amountMinor[person] = made.amountMinor;
  for (const [person, { noBonus }] of task.scores.interventions) {
    if (noBonus && !Number.isNaN(amountMinor[person])) amountMinor[person] = 0;
  }
  return { tier, amountMinor, parts, held, wins, toDate: new Map() };
}

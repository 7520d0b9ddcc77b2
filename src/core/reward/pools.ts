import type { Issues } from "../model/issue.ts";
import { type Message, message } from "../model/message.ts";
import type { Pool } from "../model/pay.ts";
import type { Period } from "../model/period.ts";
import type { Person } from "../model/person.ts";
import { greater, numberOf, rationalOf, ZERO } from "../model/rational.ts";
import { roundToUnits, unitsToNumber } from "../model/round.ts";
import type { Scheme } from "../model/scheme.ts";
import type { Settings } from "../model/settings.ts";
import { folded } from "../read/words/words.ts";
import { type Claim, claimOf } from "./claims.ts";
import { poolsIn } from "./pools-in.ts";
import { type PoolClaim, shareWithFloors } from "./share-with-floors.ts";
import { byId, teamOf } from "./team-of.ts";

/** A pool and who takes part in it. */
export interface PoolGroup {
  readonly pool: Pool;
  readonly people: readonly number[];
}

/** What a pool gave somebody. */
export interface PoolShare {
  readonly pool: Pool;
  /** What was claimed, rounded by itself; in the smallest unit, as what was given. */
  readonly claimMinor: number;
  readonly givenMinor: number;
}

/** What the pools of a period came to. */
export interface PoolShares {
  readonly shares: ReadonlyMap<number, PoolShare>;
  readonly held: ReadonlyMap<number, Message>;
}

/** What sharing a pool needs to know. */
interface PoolTask {
  readonly scheme: Scheme;
  readonly people: readonly Person[];
  readonly period: Period;
  readonly claims: ReadonlyMap<number, Claim>;
  /** People who may still get a bonus, but have none yet: their claims are not known. */
  readonly open: readonly number[];
}

/** Sorts people by the pool that is for their team; who has none is paid what they earned. */
function groupsOf({ scheme, people, period }: PoolTask, who: readonly number[]): readonly PoolGroup[] {
  const pools = poolsIn(scheme, period);
  if (pools.size === 0) return [];
  const groups = new Map<Pool, number[]>();
  for (const index of who) {
    const pool = pools.get(folded(teamOf(people[index] as Person, period))) ?? pools.get("");
    const members = pool && groups.get(pool);
    // Appended in place: a pool may be everybody's, and copying at each would take time by their square.
    if (members) members.push(index);
    else if (pool) groups.set(pool, [index]);
  }
  return [...groups].map(([pool, members]) => ({ pool, people: members.sort(byId(people)) }));
}

/** Their claims alter everybody's share, so it is said that the shares are not the last word. */
function noteOpen(task: PoolTask, issues: Issues): void {
  for (const { pool, people } of groupsOf(task, task.open)) {
    const [first = 0] = people;
    issues.warn("pools.open", pool.at, { count: people.length, id: task.people[first]?.id ?? "" });
  }
}

function poolClaim(claim: Claim, { currencyDecimals, bonusRounding }: Settings): PoolClaim {
  const { guarantee } = claim;
  const least = guarantee ? roundToUnits(guarantee.amount, currencyDecimals, bonusRounding) : 0n;
  return { share: greater(claimOf(claim), ZERO), leastUnits: least };
}

/** What each of a pool's people gets, in units; null where it cannot be told. */
function unitsOf({ pool, people }: PoolGroup, task: PoolTask, claimed: readonly bigint[]): readonly bigint[] | null {
  const { currencyDecimals, poolRule } = task.scheme.settings;
  const poolUnits = roundToUnits(rationalOf(pool.amount), currencyDecimals);
  const isWithin = claimed.reduce((sum, units) => sum + units, 0n) <= poolUnits;
  if (poolRule === "cutDown" && isWithin) return claimed;
  const claims = people.map((index) => poolClaim(task.claims.get(index) as Claim, task.scheme.settings));
  return shareWithFloors(poolUnits, claims);
}

/** What a pool keeps, because nobody claims it or not everything is claimed, is said with its amount. */
function noteRest({ pool }: PoolGroup, units: readonly bigint[], task: PoolTask, issues: Issues): void {
  const { currencyDecimals } = task.scheme.settings;
  const rest = roundToUnits(rationalOf(pool.amount), currencyDecimals) - units.reduce((sum, one) => sum + one, 0n);
  if (rest > 0n) issues.warn("pools.rest", pool.at, { rest: unitsToNumber(rest, currencyDecimals) });
}

function shareOne(group: PoolGroup, task: PoolTask, issues: Issues): readonly PoolShare[] | Message {
  const { pool, people } = group;
  if (Number.isNaN(pool.amount)) return message("bonus.poolUnclear");
  const { currencyDecimals, bonusRounding } = task.scheme.settings;
  const claimed = people.map((index) => {
    const claim = claimOf(task.claims.get(index) as Claim);
    return roundToUnits(greater(claim, ZERO), currencyDecimals, bonusRounding);
  });
  const units = unitsOf(group, task, claimed);
  if (!units) {
    issues.error("pools.belowGuarantees", pool.at, { amount: pool.amount });
    return message("pools.belowGuarantees", { amount: pool.amount });
  }
  noteRest(group, units, task, issues);
  return units.map((given, i) => ({ pool, claimMinor: Number(claimed[i]), givenMinor: Number(given) }));
}

/** Shares out the pools of a period (rule 22): each to the last unit, ties by id, no guarantee cut. */
export function shareOutPools(task: PoolTask, issues: Issues): PoolShares {
  const shares = new Map<number, PoolShare>();
  const held = new Map<number, Message>();
  noteOpen(task, issues);
  const groups = groupsOf(task, [...task.claims.keys()]);
  for (const group of groups) {
    const shared = shareOne(group, task, issues);
    group.people.forEach((index, i) => {
      if ("key" in shared) held.set(index, shared);
      else shares.set(index, shared[i] as PoolShare);
    });
  }
  noteUnclaimed(task, groups, issues);
  return { shares, held };
}

/** A pool in which nobody takes part: a team that is spelt otherwise, perhaps. */
function noteUnclaimed({ scheme, period }: PoolTask, groups: readonly PoolGroup[], issues: Issues): void {
  const taken = new Set(groups.map(({ pool }) => pool));
  for (const pool of poolsIn(scheme, period).values()) {
    if (taken.has(pool) || Number.isNaN(pool.amount)) continue;
    issues.warn("pools.nobody", pool.at, {
      team: pool.team || message("value.blank"),
      amount: numberOf(rationalOf(pool.amount)),
    });
  }
}

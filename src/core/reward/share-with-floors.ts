import type { Rational } from "../model/rational.ts";
import { shareExactly } from "./share-pool.ts";

/** Somebody who takes part in a pool: the share claimed, and the least that must be paid, in units. */
export interface PoolClaim {
  readonly share: Rational;
  readonly leastUnits: bigint;
}

const sumOf = (units: readonly bigint[]): bigint => units.reduce((total, one) => total + one, 0n);

/** Shares the pool among those that are not yet settled; who would fall short of the least gets it, and the others share the rest. */
function settle(poolUnits: bigint, claims: readonly PoolClaim[], fixed: Map<number, bigint>): readonly bigint[] {
  const open = claims.map((_, index) => index).filter((index) => !fixed.has(index));
  const left = poolUnits - sumOf([...fixed.values()]);
  const shares = open.map((index) => (claims[index] as PoolClaim).share);
  const isNothing = shares.every(({ num }) => num === 0n);
  const given = isNothing ? open.map(() => 0n) : shareExactly(left, shares);
  const short = open.filter((index, i) => (given[i] as bigint) < (claims[index] as PoolClaim).leastUnits);
  const units = new Map([...fixed, ...open.map((index, i) => [index, given[i] as bigint] as const)]);
  if (short.length === 0) return claims.map((_, index) => units.get(index) ?? 0n);
  for (const index of short) fixed.set(index, (claims[index] as PoolClaim).leastUnits);
  return settle(poolUnits, claims, fixed);
}

/**
 * Shares a pool in proportion to the last unit, but to nobody less than is guaranteed to them; the others share what is
 * left. Null where the pool does not even cover the guarantees.
 *
 * @param claims In the order of ids: of equal remainders the first gets the unit.
 */
export function shareWithFloors(poolUnits: bigint, claims: readonly PoolClaim[]): readonly bigint[] | null {
  if (sumOf(claims.map(({ leastUnits }) => leastUnits)) > poolUnits) return null;
  return settle(poolUnits, claims, new Map());
}

import { bit } from "../model/bit.ts";
import type { BoundRule } from "../model/settings.ts";

/** Anything that begins at a lower bound: a band, a tier. */
export interface LowerBound {
  readonly from: number;
}

/** Lower bounds as plain numbers from the lowest, for looking many values up. */
export function boundsOf(entries: readonly LowerBound[]): Float64Array {
  const bounds = new Float64Array(entries.length);
  for (const [i, { from }] of entries.entries()) bounds[i] = from;
  return bounds;
}

/**
 * The index of the bound that a value reaches among bounds from the lowest (rule 17); −1 below the lowest. The bound
 * itself belongs to the higher entry, or with `moreThan` to the lower one. The top is open.
 */
export function reachedAmong(bounds: Float64Array, value: number, rule: BoundRule = "atLeast"): number {
  let reached = -1;
  if (rule === "atLeast") {
    for (let i = 0; i < bounds.length; i++) reached += bit(value >= (bounds[i] as number));
    return reached;
  }
  for (let i = 0; i < bounds.length; i++) reached += bit(value > (bounds[i] as number));
  // The lowest entry is where values begin: a total of 0 belongs to a band that begins at 0 under either rule.
  return value === bounds[0] ? 0 : reached;
}

/** The index of the entry that a value reaches among entries sorted from the lowest; −1 below the lowest. */
export function reachedIndex(entries: readonly LowerBound[], value: number, rule: BoundRule = "atLeast"): number {
  return reachedAmong(boundsOf(entries), value, rule);
}

/** A copy sorted from the lowest bound; the order in which bands were written never matters. */
export function fromLowest<T extends LowerBound>(bounds: readonly T[]): readonly T[] {
  return [...bounds].sort((a, b) => a.from - b.from);
}

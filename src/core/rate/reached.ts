import type { BoundRule } from "../model/settings.ts";

/** Anything that begins at a lower bound: a band, a tier. */
export interface LowerBound {
  readonly from: number;
}

/**
 * The index of the entry that a value reaches among lower bounds sorted from the lowest (rule 17); −1 below the lowest.
 * The bound itself belongs to the higher entry, or with `moreThan` to the lower one. The top is open.
 */
export function reachedIndex(bounds: readonly LowerBound[], value: number, rule: BoundRule = "atLeast"): number {
  let index = bounds.length - 1;
  if (rule === "moreThan") {
    while (index >= 0 && value <= (bounds[index] as LowerBound).from) index--;
    // The lowest band is where totals begin: a total of 0 belongs to a band that begins at 0 under either rule.
    return index < 0 && bounds.length > 0 && value === (bounds[0] as LowerBound).from ? 0 : index;
  }
  while (index >= 0 && value < (bounds[index] as LowerBound).from) index--;
  return index;
}

/** A copy sorted from the lowest bound; the order in which bands were written never matters. */
export function fromLowest<T extends LowerBound>(bounds: readonly T[]): readonly T[] {
  return [...bounds].sort((a, b) => a.from - b.from);
}

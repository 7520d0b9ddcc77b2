import type { Standing } from "./standing.ts";

/** How many people may take a step up, before and after, and how many win or lose one. */
export interface EligibleChange {
  readonly before: number;
  readonly after: number;
  /** Who is eligible for a step now and was not before; who has one step less may gain another. */
  readonly gained: number;
  readonly lost: number;
}

const NONE: ReadonlySet<string> = new Set();

/** The steps for which somebody is eligible; most people are for none, so nothing is made for them. */
function stepsOf({ flags }: Standing): ReadonlySet<string> {
  if (flags.every(({ flag }) => flag !== "eligible")) return NONE;
  return new Set(flags.flatMap(({ step, flag }) => (flag === "eligible" ? [step] : [])));
}

const hasMore = (these: ReadonlySet<string>, those: ReadonlySet<string>): boolean =>
  [...these].some((step) => !those.has(step));

/** Counts who is eligible in two runs (rule 24), each person once. */
export function eligibleChange(
  moves: readonly { readonly before: Standing; readonly after: Standing }[],
): EligibleChange {
  const counts = { before: 0, after: 0, gained: 0, lost: 0 };
  for (const move of moves) {
    const [before, after] = [stepsOf(move.before), stepsOf(move.after)];
    if (before.size > 0) counts.before++;
    if (after.size > 0) counts.after++;
    if (hasMore(after, before)) counts.gained++;
    if (hasMore(before, after)) counts.lost++;
  }
  return counts;
}

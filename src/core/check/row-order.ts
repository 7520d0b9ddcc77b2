import type { Issue } from "../model/issue.ts";
import type { RatingRow, TierRow } from "../read/ratings.ts";
import { advice, type CheckContext } from "./check-context.ts";

/** The first row that breaks the order of the rows before it; null where all rise, or all fall. */
function firstOutOfOrder<T extends Pick<RatingRow, "from">>(rows: readonly T[]): T | null {
  const [first, ...others] = rows;
  const second = others.find(({ from }) => from !== first?.from);
  if (!first || !second || rows.some(({ from }) => Number.isNaN(from))) return null;
  const sign = Math.sign(second.from - first.from);
  return rows.find(({ from }, i) => i > 0 && sign * (from - (rows[i - 1] as T).from) < 0) ?? null;
}

function outOfOrder(rows: readonly (RatingRow | TierRow)[]): readonly Issue[] {
  const row = firstOutOfOrder(rows);
  return row ? [advice("check.notSorted", row.at, { from: row.from })] : [];
}

/** Bands and tiers that stand in no order: the engine sorts them, a reader takes the neighbours for neighbours. */
export function rowOrder({ book }: CheckContext): readonly Issue[] {
  return [...outOfOrder(book.ratings), ...outOfOrder(book.tiers)];
}

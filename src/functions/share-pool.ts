import { divide, multiply, numberOf, type Rational, rationalOf, sharePool } from "../core/index.ts";
import { ArgumentError, answering } from "./arguments/argument-error.ts";
import { type Grid, gridOf, isSingle, placeIn, singleCell } from "./arguments/grid.ts";
import { numberCell } from "./arguments/number-cell.ts";
import { optionalNumber, requiredNumber } from "./arguments/numbers.ts";
import { NOT_APPLICABLE, type Output } from "./results/answer.ts";

const CENT = 0.01;

/** The pool as a count of its smallest unit. */
function unitsIn(pool: number, unit: number): bigint {
  const count: Rational = divide(rationalOf(pool), rationalOf(unit));
  if (count.num % count.den === 0n) return count.num / count.den;
  throw new ArgumentError(
    `pool ${pool} is not a multiple of the unit ${unit}. Round the pool, or give a smaller unit.`,
  );
}

function poolOf(argument: unknown): number {
  const pool = requiredNumber(singleCell("pool", argument), "pool");
  if (pool < 0) throw new ArgumentError(`pool is ${pool}. Only a pool of 0 or more can be shared out.`);
  return pool;
}

function unitOf(argument: unknown): number {
  const unit = optionalNumber("unit", argument) ?? CENT;
  if (unit <= 0) throw new ArgumentError(`unit is ${unit}. Give the smallest amount that can be paid, such as 0.01.`);
  return unit;
}

/** One place of the shares: who takes part, with how much, or what stands there instead. */
type Place = { readonly share: number } | { readonly shows: string };

function placeOf(grid: Grid, row: number, column: number): Place {
  const reading = numberCell(grid.rows[row]?.[column] ?? "");
  if (reading.kind === "blank") return { shows: "" };
  if (reading.kind === "notApplicable") return { shows: NOT_APPLICABLE };
  // Everybody's part depends on everybody's share, so one that cannot be used leaves none to be told.
  const place = placeIn(grid, row, column);
  if (reading.kind === "fault") throw new ArgumentError(`${place}: ${reading.sentence}`);
  if (reading.value < 0) throw new ArgumentError(`${place} is ${reading.value}. Shares are 0 or more.`);
  return { share: reading.value };
}

function partsOf(pool: number, unit: number, shares: readonly number[]): readonly number[] {
  const units = unitsIn(pool, unit);
  if (shares.length > 0 && shares.every((share) => share === 0)) {
    throw new ArgumentError("the shares add up to 0, so the pool cannot be shared out. At least one must be above 0.");
  }
  if (shares.length === 0) return [];
  return sharePool(units, shares).map((count) => numberOf(multiply({ num: count, den: 1n }, rationalOf(unit))));
}

/**
 * Shares a pool out to the last cent. Everyone gets the whole units of pool × share ÷ sum of shares; what is left goes one unit
 * each to the largest remainders, and of equal ones to the one that comes first. The parts add up to the pool exactly.
 * Source: largest remainder, Hamilton's method.
 *
 * @param pool Amount to share out, 0 or more and a multiple of the unit.
 * @param shares Relative shares, 0 or more: a range in any shape, read row by row; sort it by id if ties are to go by id. A blank
 *   takes no part and stays blank, N/A likewise. Text, an error or a negative share is an error, since it bears on every part.
 * @param unit Smallest amount that can be paid. Optional; leave out for 0.01, one cent.
 * @return Amounts in the unit of pool, in the shape of shares.
 * @example =SHARE_POOL(100, {1;1;1}) → {33.34;33.33;33.33}
 * @customfunction
 */
export function SHARE_POOL(pool: unknown, shares: unknown, unit?: unknown): Output {
  return answering("SHARE_POOL", () => {
    const grid = gridOf("shares", shares);
    const places = grid.rows.map((cells, row) => cells.map((_, column) => placeOf(grid, row, column)));
    const taking = places.flat().flatMap((place) => ("share" in place ? [place.share] : []));
    const parts = partsOf(poolOf(pool), unitOf(unit), taking);
    let next = 0;
    const rows = places.map((row) => row.map((place) => ("share" in place ? (parts[next++] ?? 0) : place.shows)));
    return isSingle(grid) ? (rows[0]?.[0] ?? "") : rows;
  });
}

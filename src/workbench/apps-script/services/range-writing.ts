import type { CellWrite } from "../../grid/write-cells.ts";
import { mapZone, type Place, zoneHeight, zoneWidth } from "../../grid/zone.ts";
import { signatureError } from "../service.ts";
import type { RangeAddress } from "./range-address.ts";

export type CellChange = Omit<CellWrite, "col" | "row">;

/** Nothing is written unless every cell's change could be made out. */
export function writeEach<Written extends RangeAddress>(range: Written, change: (place: Place) => CellChange): Written {
  const writes = mapZone(range.zone, (place) => ({ ...place, ...change(place) })).flat();
  range.grid.write(range.tab, writes);
  return range;
}

/** Rows that fit the range, or the errors that Sheets raises. */
export function checkedRows(range: RangeAddress, rows: unknown, method: string): readonly unknown[][] {
  if (!Array.isArray(rows) || !rows.every(Array.isArray))
    throw signatureError(`SpreadsheetApp.Range.${method}`, [rows]);
  const height = zoneHeight(range.zone);
  const width = zoneWidth(range.zone);
  if (rows.length !== height) throw mismatch("rows", rows.length, height);
  const odd = (rows as unknown[][]).find((row) => row.length !== width);
  if (odd) throw mismatch("columns", odd.length, width);
  return rows as unknown[][];
}

/** The item of such rows that belongs to a place of the tab. */
export const itemAt = (range: RangeAddress, rows: readonly unknown[][], { row, col }: Place): unknown =>
  rows[row - range.zone.top]?.[col - range.zone.left];

const mismatch = (what: "rows" | "columns", found: number, wanted: number): Error =>
  new Error(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${found} but the range has ${wanted}.`,
  );

import type { Zone } from "../../grid/zone.ts";

interface Wanted {
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly numRows: number;
  readonly numColumns: number;
}

const OUTSIDE = "The coordinates of the range are outside the dimensions of the sheet.";

/** What a script asks for → a zone of the grid, or the error that Sheets raises. */
export function zoneWithin(grid: Zone, { row, column, numRows, numColumns }: Wanted): Zone {
  if (!(row >= 1)) throw new Error("The starting row of the range is too small.");
  if (!(column >= 1)) throw new Error("The starting column of the range is too small.");
  if (!(numRows >= 1)) throw new Error("The number of rows in the range must be at least 1.");
  if (!(numColumns >= 1)) throw new Error("The number of columns in the range must be at least 1.");
  const zone = { top: row - 1, left: column - 1, bottom: row + numRows - 2, right: column + numColumns - 2 };
  return checkInside(zone, grid);
}

export function checkInside(zone: Zone, grid: Zone): Zone {
  if (zone.bottom > grid.bottom || zone.right > grid.right || zone.top < 0 || zone.left < 0) throw new Error(OUTSIDE);
  return zone;
}

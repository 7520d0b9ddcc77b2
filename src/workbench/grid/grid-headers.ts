import { SPREADSHEET_DIMENSIONS } from "@odoo/o-spreadsheet";
import type { TabData } from "./book-data.ts";
import type { Grid, TabId } from "./grid.ts";
import { filterZone } from "./grid-filter.ts";
import { zoneToA1 } from "./zone.ts";

/** Widths and heights that someone set, and what is hidden. */
export function headersOf(
  grid: Grid,
  tab: TabId,
): Pick<TabData, "columnWidths" | "rowHeights" | "hiddenRows" | "hiddenColumns"> {
  const { getters } = grid.model;
  const { right, bottom } = grid.tabZone(tab);
  const width = (col: number) => other(getters.getColSize(tab, col), SPREADSHEET_DIMENSIONS.DEFAULT_CELL_WIDTH);
  return {
    columnWidths: sizes(right, width),
    rowHeights: sizes(bottom, (row) => getters.getUserRowSize(tab, row)),
    hiddenColumns: indexes(right).filter((col) => getters.isColHiddenByUser(tab, col)),
    hiddenRows: indexes(bottom).filter((row) => getters.isRowHiddenByUser(tab, row)),
  };
}

export function colorOf(grid: Grid, tab: TabId): Pick<TabData, "color"> {
  const { color } = grid.model.getters.getSheet(tab);
  return color ? { color: color.toLowerCase() } : {};
}

export function filterOf(grid: Grid, tab: TabId): Pick<TabData, "filter"> {
  const zone = filterZone(grid, tab);
  return zone ? { filter: zoneToA1(zone) } : {};
}

function sizes(last: number, sizeOf: (index: number) => number | undefined): Record<number, number> {
  const set: Record<number, number> = {};
  for (const index of indexes(last)) {
    const size = sizeOf(index);
    if (size !== undefined) set[index] = size;
  }
  return set;
}

const indexes = (last: number): number[] => Array.from({ length: last + 1 }, (_, index) => index);

const other = (size: number, usual: number): number | undefined => (size === usual ? undefined : size);

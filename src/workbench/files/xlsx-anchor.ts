import { SPREADSHEET_DIMENSIONS } from "@odoo/o-spreadsheet";
import type { TabData } from "../grid/book-data.ts";
import { type ChartPlace, NEW_CHART_SIZE } from "../grid/chart-data.ts";

/** From one cell's corner to another's, as files place what lies over the cells. */
interface Anchor {
  readonly from: { readonly row: number; readonly col: number };
  readonly to?: { readonly row: number; readonly col: number };
}

type Sizes = Pick<TabData, "columnWidths" | "rowHeights">;

const { DEFAULT_CELL_WIDTH, DEFAULT_CELL_HEIGHT } = SPREADSHEET_DIMENSIONS;

export function placeFromAnchor({ from, to }: Anchor, { columnWidths = {}, rowHeights = {} }: Sizes): ChartPlace {
  const corner = { col: from.col, row: from.row, offsetX: 0, offsetY: 0 };
  if (!to || to.col <= from.col || to.row <= from.row) return { ...corner, ...NEW_CHART_SIZE };
  return {
    ...corner,
    width: pixels(columnWidths, DEFAULT_CELL_WIDTH, from.col, to.col),
    height: pixels(rowHeights, DEFAULT_CELL_HEIGHT, from.row, to.row),
  };
}

/** To the nearest corners: the library writes no part of a cell. */
export function anchorFor(place: ChartPlace, { columnWidths = {}, rowHeights = {} }: Sizes): Required<Anchor> {
  const { col, row, offsetX, offsetY, width, height } = place;
  return {
    from: { row, col },
    to: {
      col: nearest(columnWidths, DEFAULT_CELL_WIDTH, col, offsetX + width),
      row: nearest(rowHeights, DEFAULT_CELL_HEIGHT, row, offsetY + height),
    },
  };
}

function pixels(sizes: Readonly<Record<number, number>>, usual: number, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index++) sum += sizes[index] ?? usual;
  return sum;
}

function nearest(sizes: Readonly<Record<number, number>>, usual: number, from: number, px: number): number {
  let index = from;
  let left = px;
  while (left > (sizes[index] ?? usual) / 2) left -= sizes[index++] ?? usual;
  return Math.max(index, from + 1);
}

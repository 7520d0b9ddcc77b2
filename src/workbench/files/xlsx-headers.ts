import type { Sheet } from "hucre/xlsx";
import type { TabData } from "../grid/book-data.ts";

const CHARACTER_PX = 7;
const CELL_PADDING_PX = 5;
const PX_PER_POINT = 96 / 72;

type Headers = Pick<TabData, "columnWidths" | "rowHeights" | "hiddenRows" | "hiddenColumns">;
type Columns = NonNullable<Sheet["columns"]>;
type Rows = NonNullable<Sheet["rowDefs"]>;

/** The sizes of a sheet's columns and rows, and those that are hidden. */
export function headersFromFile({ columns = [], rowDefs = new Map() }: Sheet): Headers {
  const rows = [...(rowDefs as Rows)];
  return {
    columnWidths: pixels(
      [...columns.entries()].map(([col, { width }]) => [col, width && width * CHARACTER_PX + CELL_PADDING_PX]),
    ),
    rowHeights: pixels(rows.map(([row, { height }]) => [row, height && height * PX_PER_POINT])),
    hiddenColumns: [...columns.entries()].flatMap(([col, { hidden }]) => (hidden ? [col] : [])),
    hiddenRows: rows.flatMap(([row, { hidden }]) => (hidden ? [row] : [])),
  };
}

/** The grid's columns over those of the file, whose levels of outline and styles stay. */
export function columnsForFile({ columnWidths = {}, hiddenColumns = [] }: TabData, before: Sheet | undefined): Columns {
  const indexes = [...Object.keys(columnWidths).map(Number), ...hiddenColumns];
  const count = Math.max(before?.columns?.length ?? 0, ...indexes.map((col) => col + 1));
  return Array.from({ length: count }, (_, col) => {
    const { hidden: _hidden, ...column } = before?.columns?.[col] ?? {};
    const width = columnWidths[col];
    return {
      ...column,
      ...(width !== undefined && { width: (width - CELL_PADDING_PX) / CHARACTER_PX }),
      ...(hiddenColumns.includes(col) && { hidden: true }),
    };
  });
}

/** Likewise its rows. */
export function rowsForFile({ rowHeights = {}, hiddenRows = [] }: TabData, before: Sheet | undefined): Rows {
  const rows: Rows = new Map();
  const hidden = new Set(hiddenRows);
  for (const row of new Set([...(before?.rowDefs?.keys() ?? []), ...Object.keys(rowHeights).map(Number), ...hidden])) {
    const { hidden: _hidden, ...others } = before?.rowDefs?.get(row) ?? {};
    const height = rowHeights[row];
    const made = {
      ...others,
      ...(height !== undefined && { height: height / PX_PER_POINT }),
      ...(hidden.has(row) && { hidden: true }),
    };
    if (Object.keys(made).length > 0) rows.set(row, made);
  }
  return rows;
}

function pixels(sizes: readonly (readonly [index: number, px: number | undefined])[]): Record<number, number> {
  const rounded: Record<number, number> = {};
  for (const [index, px] of sizes) if (px !== undefined) rounded[index] = Math.round(px);
  return rounded;
}

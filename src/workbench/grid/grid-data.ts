import { helpers, type Style, type WorkbookData } from "@odoo/o-spreadsheet";
import { type BookData, type CellData, type CellLook, NEW_TAB_SIZE, type TabData } from "./book-data.ts";
import { toTypedContent } from "./cell-content.ts";
import type { ChartData } from "./chart-data.ts";
import { toDefinition } from "./chart-definition.ts";
import type { NoteData } from "./notes-plugin.ts";
import { toGridFormat } from "./number-format.ts";
import { withoutApostrophe } from "./plain-text.ts";

/** The spreadsheet library's data format that this file writes. */
const DATA_VERSION = "19.3.2";

/** Gives each distinct format or style one number, as the library's data wants it. */
class Numbering<Value> {
  readonly byNumber: Record<number, Value> = {};
  readonly #numbers = new Map<string, number>();

  numberOf(value: Value): number {
    const key = JSON.stringify(value);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const next = this.#numbers.size + 1;
    this.#numbers.set(key, next);
    this.byNumber[next] = value;
    return next;
  }
}

interface Shared {
  readonly formats: Numbering<string>;
  readonly styles: Numbering<Style>;
  readonly notes: NoteData[];
}

/** A workbook → the initial data of a Model: loading this way is what makes big tabs quick to open. */
export function toModelData(book: BookData): Partial<WorkbookData> {
  const shared: Shared = { formats: new Numbering(), styles: new Numbering(), notes: [] };
  const sheets = book.tabs.map((tab, index) => sheetData(tab, `tab${index + 1}`, shared));
  return {
    version: DATA_VERSION,
    sheets: sheets as never,
    formats: shared.formats.byNumber,
    styles: shared.styles.byNumber,
    namedRanges: { ...book.namedRanges },
    ...{ workbenchNotes: shared.notes },
  };
}

const toModelStyle = ({ bold, italic, fill, ink, align, wrap }: CellLook): Style => ({
  ...(bold && { bold }),
  ...(italic && { italic }),
  ...(fill && { fillColor: fill }),
  ...(ink && { textColor: ink }),
  ...(align && { align }),
  ...(wrap && { wrapping: "wrap" as const }),
});

function sheetData(tab: TabData, id: string, shared: Shared) {
  const { cells, formats, styles } = cellsOf(tab, id, shared);
  return {
    id,
    name: tab.name,
    cells,
    formats,
    styles,
    ...sizeOf(tab),
    borders: {},
    figures: (tab.charts ?? []).map((chart, index) => figureOf(chart, `${id}-chart${index + 1}`)),
    rows: {},
    tables: [],
    cols: Object.fromEntries(Object.entries(tab.columnWidths ?? {}).map(([col, size]) => [col, { size }])),
    merges: [...(tab.merges ?? [])],
    isVisible: tab.isHidden !== true,
    panes: { xSplit: tab.frozenColumns ?? 0, ySplit: tab.frozenRows ?? 0 },
    conditionalFormats: (tab.highlights ?? []).map(({ ranges, type, values, look }, index) => ({
      id: `${id}-highlight${index + 1}`,
      ranges: [...ranges],
      rule: { type: "CellIsRule", operator: type, values: [...values], style: toModelStyle(look) },
    })),
    dataValidationRules: (tab.validations ?? []).map(({ ranges, type, values, isBlocking }, index) => ({
      id: `${id}-rule${index + 1}`,
      ranges: [...ranges],
      isBlocking,
      criterion: { type, values: [...values], ...(type.startsWith("isValueIn") && { displayStyle: "arrow" }) },
    })),
  };
}

function figureOf({ place, ...contents }: ChartData, id: string) {
  const { col, row, offsetX, offsetY, width, height } = place;
  const data = { ...toDefinition(contents), chartId: id };
  return { id: `${id}-figure`, tag: "chart", col, row, offset: { x: offsetX, y: offsetY }, width, height, data };
}

function sizeOf(tab: TabData): { rowNumber: number; colNumber: number } {
  const widest = tab.rows.reduce((width, row) => Math.max(width, row.length), 0);
  return {
    rowNumber: Math.max(tab.rows.length, tab.rowCount ?? NEW_TAB_SIZE.rows),
    colNumber: Math.max(widest, tab.columnCount ?? NEW_TAB_SIZE.columns),
  };
}

interface Placed {
  readonly cells: Record<string, string>;
  readonly formats: Record<string, number>;
  readonly styles: Record<string, number>;
}

function cellsOf(tab: TabData, sheetId: string, shared: Shared): Placed {
  const placed: Placed = { cells: {}, formats: {}, styles: {} };
  for (const [rowIndex, row] of tab.rows.entries()) {
    for (const [colIndex, cell] of row.entries()) {
      if (cell) placeCell(cell, helpers.toXC(colIndex, rowIndex), placed, shared);
      if (cell?.note) shared.notes.push({ sheetId, col: colIndex, row: rowIndex, text: cell.note });
    }
  }
  return placed;
}

function placeCell(cell: CellData, address: string, placed: Placed, shared: Shared): void {
  const { content, format = "" } = withoutApostrophe({
    content: toTypedContent(cell),
    ...(cell.format !== undefined && { format: toGridFormat(cell.format) ?? "" }),
  });
  if (content !== "") placed.cells[address] = content;
  if (format !== "") placed.formats[address] = shared.formats.numberOf(format);
  if (cell.look) placed.styles[address] = shared.styles.numberOf(toModelStyle(cell.look));
}

/** A tab's name as a formula needs it. */
export const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

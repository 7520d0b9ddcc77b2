import type { WorkbookData } from "@odoo/o-spreadsheet";
import { type BookData, NEW_TAB_SIZE, type TabData } from "./book-data.ts";
import type { ChartData } from "./chart-data.ts";
import { toDefinition } from "./chart-definition.ts";
import { FILTER_TABLE } from "./filter-table.ts";
import { toModelRule } from "./model-rule.ts";
import { cellsOf, SharedParts } from "./placed-cells.ts";

/** The spreadsheet library's data format that this file writes. */
const DATA_VERSION = "19.3.2";

/** A workbook → the initial data of a Model: loading this way is what makes big tabs quick to open. */
export function toModelData(book: BookData): Partial<WorkbookData> {
  const shared = new SharedParts();
  const sheets = book.tabs.map((tab, index) => sheetData(tab, `tab${index + 1}`, shared));
  return {
    version: DATA_VERSION,
    sheets: sheets as never,
    formats: shared.formats.byNumber,
    styles: shared.styles.byNumber,
    borders: shared.borders.byNumber,
    namedRanges: { ...book.namedRanges },
    ...{ workbenchNotes: shared.notes },
  };
}

function sheetData(tab: TabData, id: string, shared: SharedParts) {
  return {
    id,
    name: tab.name,
    ...cellsOf(tab, id, shared),
    ...sizeOf(tab),
    ...headersOf(tab),
    figures: (tab.charts ?? []).map((chart, index) => figureOf(chart, `${id}-chart${index + 1}`)),
    tables: tab.filter === undefined ? [] : [{ range: tab.filter, type: "static", config: FILTER_TABLE }],
    ...(tab.color && { color: tab.color }),
    merges: [...(tab.merges ?? [])],
    isVisible: tab.isHidden !== true,
    panes: { xSplit: tab.frozenColumns ?? 0, ySplit: tab.frozenRows ?? 0 },
    conditionalFormats: (tab.highlights ?? []).map((highlight, index) => ({
      id: `${id}-highlight${index + 1}`,
      ranges: [...highlight.ranges],
      rule: toModelRule(highlight),
    })),
    dataValidationRules: (tab.validations ?? []).map(({ ranges, type, values, isBlocking }, index) => ({
      id: `${id}-rule${index + 1}`,
      ranges: [...ranges],
      isBlocking,
      criterion: { type, values: [...values], ...(type.startsWith("isValueIn") && { displayStyle: "arrow" }) },
    })),
  };
}

/** The sizes of rows and columns, and those that are hidden. */
function headersOf({ columnWidths, rowHeights, hiddenColumns = [], hiddenRows = [] }: TabData) {
  return { cols: headers(columnWidths, hiddenColumns), rows: headers(rowHeights, hiddenRows) };
}

function headers(sizes: TabData["columnWidths"], hidden: readonly number[]): Record<number, HeaderData> {
  const made: Record<number, HeaderData> = {};
  for (const [index, size] of Object.entries(sizes ?? {})) made[Number(index)] = { size };
  for (const index of hidden) made[index] = { ...made[index], isHidden: true };
  return made;
}

interface HeaderData {
  readonly size?: number;
  readonly isHidden?: boolean;
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

/** A tab's name as a formula needs it. */
export const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

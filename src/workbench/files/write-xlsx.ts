import {
  type Cell,
  type CellValue,
  type RoundtripWorkbook,
  type Sheet,
  saveXlsx,
  writeXlsx as writeNewXlsx,
} from "hucre/xlsx";
import type { BookData, CellData, TabData } from "../grid/book-data.ts";
import { toGridFormat } from "../grid/number-format.ts";
import { chartToFile } from "./chart-to-file.ts";
import { toZones } from "./merge-zones.ts";
import { planCharts } from "./xlsx-charts.ts";
import { partsForSave } from "./xlsx-drawings.ts";
import { toFileFormula } from "./xlsx-formula.ts";
import { columnsForFile, rowsForFile } from "./xlsx-headers.ts";
import { highlightFromFile, highlightToFile } from "./xlsx-highlights.ts";
import { type FontStyle, rgbOf, styleFor } from "./xlsx-look.ts";
import { isGridName } from "./xlsx-names.ts";
import { withRawParts } from "./xlsx-parts.ts";
import { validationFromFile, validationToFile } from "./xlsx-validations.ts";

/** Of cells that have no style, in a file that begins here: Sheets' own. */
const NEW_FILE_FONT = { name: "Arial", size: 10 } as const;

/** A workbook → a file. What the grid does not know of `source`, the file opened before, is written as it was. */
export async function writeXlsx(book: BookData, source?: RoundtripWorkbook): Promise<Uint8Array> {
  const beforeOf = (tab: TabData) => source?.sheets.find(({ name }) => name === tab.name);
  const font = source ? (source.defaultFont ?? {}) : NEW_FILE_FONT;
  const contents = book.tabs.map((tab) => contentsForFile(tab, beforeOf(tab), font));
  const others = (source?.namedRanges ?? []).filter((named) => !isGridName(named));
  const ours = Object.entries(book.namedRanges ?? {}).map(([name, range]) => ({ name, range: fixed(range) }));
  const namedRanges = [...others, ...ours];
  const charts = book.tabs.map((tab) => (tab.charts ?? []).map((chart) => chartToFile(chart, tab, book)));
  if (!source) {
    const sheets = contents.map((tab, index) => ({ ...tab, charts: charts[index] ?? [] }));
    return await writeNewXlsx({ sheets, namedRanges, defaultFont: NEW_FILE_FONT });
  }
  const plans = planCharts(book, source);
  const sheets = book.tabs.map((tab, index) => ({
    ...withoutPane(beforeOf(tab)),
    ...contents[index],
    ...(plans[index] === "anew" && { charts: charts[index] }),
  }));
  // What the library remembers of the opened file is found through the prototype, and `source` stays as it is.
  const opened = withRawParts(source, partsForSave(book, source, plans));
  return await saveXlsx(Object.assign(opened, { sheets, namedRanges }) as RoundtripWorkbook);
}

/** What a tab's contents are in a file; a sheet of the file has more, such as charts. */
type SheetContents = Pick<
  Sheet,
  | "name"
  | "rows"
  | "cells"
  | "columns"
  | "rowDefs"
  | "freezePane"
  | "hidden"
  | "merges"
  | "dataValidations"
  | "conditionalRules"
  | "view"
  | "autoFilter"
>;

function contentsForFile(tab: TabData, before: Sheet | undefined, font: FontStyle): SheetContents {
  const rowDefs = rowsForFile(tab, before);
  return {
    name: tab.name,
    rows: valuesForFile(
      tab,
      [...rowDefs.keys()].reduce((most, row) => Math.max(most, row + 1), 0),
    ),
    cells: cellsForFile(tab, before, font),
    columns: columnsForFile(tab, before),
    rowDefs,
    ...paneForFile(tab),
    ...colorForFile(tab, before),
    ...filterForFile(tab, before),
    hidden: tab.isHidden === true,
    merges: toZones(tab.merges ?? []),
    dataValidations: [
      ...(before?.dataValidations ?? []).filter((rule) => !validationFromFile(rule)),
      ...(tab.validations ?? []).flatMap((rule) => validationToFile(rule) ?? []),
    ],
    conditionalRules: [
      ...(before?.conditionalRules ?? []).filter((rule) => !highlightFromFile(rule)),
      ...(tab.highlights ?? []).flatMap((rule, index) => highlightToFile(rule, index) ?? []),
    ],
  };
}

/** At least so many rows, since the library writes the height of no row after the last. */
function valuesForFile(tab: TabData, atLeast: number): CellValue[][] {
  const rows = tab.rows.map((row) => row.map((cell): CellValue => cell?.value ?? null));
  while (rows.length < atLeast) rows.push([]);
  return rows;
}

/** Excel takes a frozen pane of no rows and no columns for damage. */
function paneForFile({ frozenRows: rows = 0, frozenColumns: columns = 0 }: TabData): Pick<Sheet, "freezePane"> {
  return rows + columns > 0 ? { freezePane: { rows, columns } } : {};
}

function colorForFile({ color }: TabData, before: Sheet | undefined): Pick<Sheet, "view"> {
  const { tabColor: _tabColor, ...others } = before?.view ?? {};
  const view = { ...others, ...(color && { tabColor: { rgb: `FF${rgbOf(color)}` } }) };
  return Object.keys(view).length > 0 ? { view } : {};
}

/** What the file hides by a filter it goes on hiding as long as the filter stands where it stood. */
function filterForFile({ filter }: TabData, before: Sheet | undefined): Pick<Sheet, "autoFilter"> {
  if (filter === undefined) return {};
  return { autoFilter: before?.autoFilter?.range === filter ? before.autoFilter : { range: filter } };
}

/** Of a sheet as it was, what has no place for "none any more" in the contents. */
function withoutPane(before: Sheet | undefined): Partial<Sheet> {
  const { freezePane: _freezePane, autoFilter: _autoFilter, view: _view, ...others } = before ?? {};
  return others;
}

function cellsForFile(tab: TabData, before: Sheet | undefined, font: FontStyle): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const [rowIndex, row] of tab.rows.entries()) {
    for (const [colIndex, cell] of row.entries()) {
      const key = `${rowIndex},${colIndex}`;
      const made = cell && cellForFile(cell, before?.cells?.get(key), font);
      if (made) cells.set(key, made);
    }
  }
  return cells;
}

/** Numbers carry their format instead of a Date, so that no time zone comes between. */
function cellForFile(cell: CellData, before: Cell | undefined, font: FontStyle): Cell | undefined {
  const style = styleFor(cell.look, formatForFile(cell.format, before?.style?.numFmt), before?.style, font);
  const extras = {
    ...(style && { style }),
    ...(cell.note !== undefined && { comment: { ...before?.comment, text: cell.note } }),
    ...(before?.hyperlink && { hyperlink: before.hyperlink }),
  };
  if (cell.formula !== undefined) return { ...formulaForFile(cell, cell.formula), ...extras };
  if (cell.isError) return { value: cell.value, type: "error", ...extras };
  if (Object.keys(extras).length === 0 && typeof cell.value !== "number") return undefined;
  return { value: cell.value, type: typeOf(cell.value), ...extras };
}

const formulaForFile = (cell: CellData, formula: string): Cell => ({
  value: cell.value,
  type: "formula",
  formula: toFileFormula(formula),
  formulaResult: cell.value ?? "",
  ...(cell.spill && { formulaType: "array", formulaRef: cell.spill }),
});

/** The file's own spelling of a format, where it means the same. */
function formatForFile(format: string | undefined, before: string | undefined): string | undefined {
  if (format === undefined || before === undefined) return format;
  return toGridFormat(before) === toGridFormat(format) ? before : format;
}

function typeOf(value: CellData["value"]): Cell["type"] {
  if (value === null) return "empty";
  return typeof value as "string" | "number" | "boolean";
}

/** Files want absolute addresses in named ranges. */
const fixed = (range: string): string => range.replace(/([A-Z]{1,3})(\d+)(?=$|:)/g, "$$$1$$$2");

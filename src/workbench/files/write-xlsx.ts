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
import { toZones } from "./merge-zones.ts";
import { toFileFormula } from "./xlsx-formula.ts";
import { styleFor } from "./xlsx-look.ts";
import { isGridName } from "./xlsx-names.ts";
import { highlightFromFile, highlightToFile, validationFromFile, validationToFile } from "./xlsx-rules.ts";

const CHARACTER_PX = 7;
const CELL_PADDING_PX = 5;

/** A workbook → a file. What the grid does not know of `source`, the file opened before, is written as it was. */
export async function writeXlsx(book: BookData, source?: RoundtripWorkbook): Promise<Uint8Array> {
  const beforeOf = (tab: TabData) => source?.sheets.find(({ name }) => name === tab.name);
  const contents = book.tabs.map((tab) => contentsForFile(tab, beforeOf(tab)));
  const others = (source?.namedRanges ?? []).filter((named) => !isGridName(named));
  const ours = Object.entries(book.namedRanges ?? {}).map(([name, range]) => ({ name, range: fixed(range) }));
  const namedRanges = [...others, ...ours];
  if (!source) return await writeNewXlsx({ sheets: contents, namedRanges });
  const sheets = book.tabs.map((tab, index) => ({ ...withoutPane(beforeOf(tab)), ...contents[index] }));
  // What the library remembers of the opened file is found through the prototype, and `source` stays as it is.
  return await saveXlsx(Object.assign(Object.create(source) as RoundtripWorkbook, { sheets, namedRanges }));
}

/** What a tab's contents are in a file; a sheet of the file has more, such as charts. */
type SheetContents = Pick<
  Sheet,
  "name" | "rows" | "cells" | "columns" | "freezePane" | "hidden" | "merges" | "dataValidations" | "conditionalRules"
>;

function contentsForFile(tab: TabData, before: Sheet | undefined): SheetContents {
  return {
    name: tab.name,
    rows: tab.rows.map((row) => row.map((cell): CellValue => cell?.value ?? null)),
    cells: cellsForFile(tab, before),
    columns: columnsForFile(tab, before),
    ...paneForFile(tab),
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

/** Excel takes a frozen pane of no rows and no columns for damage. */
function paneForFile({ frozenRows: rows = 0, frozenColumns: columns = 0 }: TabData): Pick<Sheet, "freezePane"> {
  return rows + columns > 0 ? { freezePane: { rows, columns } } : {};
}

function withoutPane(before: Sheet | undefined): Partial<Sheet> {
  const { freezePane: _freezePane, ...others } = before ?? {};
  return others;
}

function cellsForFile(tab: TabData, before: Sheet | undefined): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const [rowIndex, row] of tab.rows.entries()) {
    for (const [colIndex, cell] of row.entries()) {
      const key = `${rowIndex},${colIndex}`;
      const made = cell && cellForFile(cell, before?.cells?.get(key));
      if (made) cells.set(key, made);
    }
  }
  return cells;
}

/** Numbers carry their format instead of a Date, so that no time zone comes between. */
function cellForFile(cell: CellData, before: Cell | undefined): Cell | undefined {
  const style = styleFor(cell.look, formatForFile(cell.format, before?.style?.numFmt), before?.style);
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

function columnsForFile(tab: TabData, before: Sheet | undefined): NonNullable<Sheet["columns"]> {
  const widths = tab.columnWidths ?? {};
  const count = Math.max(before?.columns?.length ?? 0, ...Object.keys(widths).map((col) => Number(col) + 1));
  return Array.from({ length: count }, (_, col) => {
    const width = widths[col];
    return {
      ...before?.columns?.[col],
      ...(width !== undefined && { width: (width - CELL_PADDING_PX) / CHARACTER_PX }),
    };
  });
}

/** Files want absolute addresses in named ranges. */
const fixed = (range: string): string => range.replace(/([A-Z]{1,3})(\d+)(?=$|:)/g, "$$$1$$$2");

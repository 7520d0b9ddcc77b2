import { helpers } from "@odoo/o-spreadsheet";
import { type Cell, type CellValue, openXlsx, type RoundtripWorkbook, type Sheet } from "hucre/xlsx";
import type { BookData, CellData, TabData } from "../grid/book-data.ts";
import { placesOf } from "../grid/zone.ts";
import { FileProblem } from "./file-problem.ts";
import { chartsFromFile } from "./xlsx-charts.ts";
import { fromFileFormula } from "./xlsx-formula.ts";
import { headersFromFile } from "./xlsx-headers.ts";
import { highlightFromFile } from "./xlsx-highlights.ts";
import { cssColor, type FontStyle, lookOf } from "./xlsx-look.ts";
import { isGridName } from "./xlsx-names.ts";
import { validationFromFile } from "./xlsx-validations.ts";

const DAY_MS = 86_400_000;
/** Files count days from the last of 1899, and their 60th day is a 29 February that never was. */
const FILE_EPOCH_MS = Date.UTC(1899, 11, 31);
const EPOCH_1904_MS = Date.UTC(1904, 0, 1);
const PHANTOM_DAY = 60;
const DAYS_1900_TO_1904 = 1462;

/** A workbook, and the file that it came from, which a save starts from so that nothing is lost. */
export interface OpenedXlsx {
  readonly book: BookData;
  readonly source: RoundtripWorkbook;
}

export async function readXlsx(bytes: Uint8Array, path: string): Promise<OpenedXlsx> {
  const source = await openOrExplain(bytes, path);
  const charts = chartsFromFile(source);
  const file = { is1904: source.dateSystem === "1904", font: source.defaultFont ?? {} };
  const tabs = source.sheets.map((sheet, index) => ({ ...tabFromFile(sheet, file), charts: charts[index] ?? [] }));
  const names = (source.namedRanges ?? []).filter(isGridName);
  const namedRanges = Object.fromEntries(names.map(({ name, range }) => [name, range.replaceAll("$", "")]));
  return { book: { tabs, namedRanges }, source };
}

async function openOrExplain(bytes: Uint8Array, path: string): Promise<RoundtripWorkbook> {
  try {
    const source = await openXlsx(bytes, { readStyles: true });
    if (source.sheets.length > 0) return source;
  } catch (error) {
    if ((error as Error).name === "EncryptedFileError") {
      throw new FileProblem(`${path} is protected by a password. Remove the password and try again.`);
    }
  }
  throw new FileProblem(
    `${path} is not an Excel workbook (.xlsx), or it is damaged. Download it again from Sheets as .xlsx.`,
  );
}

/** What holds for all sheets of a file. */
interface FileWide {
  readonly is1904: boolean;
  /** Of cells that have no style. */
  readonly font: FontStyle;
}

function tabFromFile(sheet: Sheet, file: FileWide): TabData {
  const spilled = spilledPlaces(sheet);
  return {
    name: sheet.name,
    rows: filledRows(sheet).map((values, row) =>
      values.map((value, col) => {
        const key = `${row},${col}`;
        return spilled.has(key) ? null : cellFromFile(value, sheet.cells?.get(key), file);
      }),
    ),
    ...headersFromFile(sheet),
    frozenRows: sheet.freezePane?.rows ?? 0,
    frozenColumns: sheet.freezePane?.columns ?? 0,
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
    ...(sheet.view?.tabColor?.rgb && { color: cssColor(sheet.view.tabColor.rgb) }),
    ...(sheet.autoFilter && { filter: sheet.autoFilter.range }),
    merges: (sheet.merges ?? []).map(
      ({ startRow, startCol, endRow, endCol }) => `${helpers.toXC(startCol, startRow)}:${helpers.toXC(endCol, endRow)}`,
    ),
    validations: (sheet.dataValidations ?? []).flatMap((rule) => validationFromFile(rule) ?? []),
    highlights: (sheet.conditionalRules ?? []).flatMap((rule) => highlightFromFile(rule) ?? []),
  };
}

/** Cells with a style or a note alone can lie outside the rows of values. */
function filledRows(sheet: Sheet): CellValue[][] {
  const rows = sheet.rows.map((row) => [...row]);
  for (const key of sheet.cells?.keys() ?? []) {
    const [row = 0, col = 0] = key.split(",").map(Number);
    while (rows.length <= row) rows.push([]);
    const values = rows[row] ?? [];
    while (values.length <= col) values.push(null);
  }
  return rows;
}

function cellFromFile(value: CellValue, cell: Cell | undefined, { is1904, font }: FileWide): CellData | null {
  const content = contentFromFile(value, cell, is1904);
  const look = lookOf(cell?.style, font);
  const note = cell?.comment?.text;
  const format = cell?.style?.numFmt;
  if (content.value === null && !("formula" in content) && !look && !note && format === undefined) return null;
  return { ...content, ...(format !== undefined && { format }), ...(look && { look }), ...(note && { note }) };
}

function contentFromFile(
  value: CellValue,
  cell: Cell | undefined,
  is1904: boolean,
): Pick<CellData, "value" | "formula" | "isError"> {
  const plain = value instanceof Date ? serialFromFile(value, is1904) : value;
  if (cell?.formula !== undefined) {
    const read = fromFileFormula(cell.formula);
    return read.kind === "spilled" ? { value: null } : { value: plain, formula: read.formula };
  }
  return cell?.type === "error" ? { value: plain, isError: true } : { value: plain };
}

function serialFromFile(date: Date, is1904: boolean): number {
  if (is1904) return (date.getTime() - EPOCH_1904_MS) / DAY_MS + DAYS_1900_TO_1904;
  const days = (date.getTime() - FILE_EPOCH_MS) / DAY_MS;
  return days >= PHANTOM_DAY ? days + 1 : days;
}

/** The cells that array formulas fill, their own excepted: opening evaluates them anew. */
function spilledPlaces(sheet: Sheet): Set<string> {
  const places = new Set<string>();
  for (const [anchor, { formulaType, formulaRef }] of sheet.cells ?? []) {
    if (formulaType !== "array" || !formulaRef?.includes(":")) continue;
    for (const { row, col } of placesOf(helpers.toZone(formulaRef))) places.add(`${row},${col}`);
    places.delete(anchor);
  }
  return places;
}

import { type Block, isSheetDate, type Row, type Table } from "../../core/index.ts";
import { tell } from "../../i18n/say.ts";
import { type Book, type ColumnLook, PLAIN_LOOK } from "../../sheets/book.ts";
import { allOrNothing } from "../all-or-nothing.ts";
import { Refusal } from "../answer.ts";
import type { ArgsOf, ValueOf } from "../api/calls.ts";
import { fingerprintOf } from "../fingerprint.ts";
import { aloneIn } from "../score-period.ts";
import type { CallContext } from "./call-context.ts";
import { writeCells } from "./cell-changes.ts";
import { importFingerprint, type PlannedImport, planImport } from "./plan-import.ts";

/** Under which name the last import is kept. */
export const IMPORT_KEPT_AS = "import";

/** Which rows an import wrote, so that they can be taken back as long as they are as they were. */
interface MadeRows {
  readonly tab: string;
  readonly isNew: boolean;
  /** The first row, counted from 1, and how many. */
  readonly row: number;
  readonly count: number;
  readonly width: number;
  /** The block of headings that were added; null for none. */
  readonly headings: Block | null;
  readonly mark: string;
}

/** The row after the last that holds anything, counted from 1. */
function rowAfter({ rows }: Table): number {
  const last = rows.reduce((found, row, at) => (row.some((cell) => cell !== "") ? at : found), 0);
  return last + 2;
}

/** The headings of columns that the tab has not had yet, where its headings stand. */
function newHeadings({ rows, own }: Table, header: Row): Block | null {
  const known = rows[0]?.length ?? 0;
  if (header.length <= known) return null;
  return { row: own?.headingRow ?? 1, column: known + 1, cells: [header.slice(known)] };
}

const blanked = ({ row, column, cells }: Block): Block => ({
  row,
  column,
  cells: cells.map((line) => line.map(() => "")),
});

/** A time that passed is a number of days too, but never of so many years. */
const SURELY_A_DATE = 3650;

/** A column of dates shows them as dates, one of times that passed as such. */
function looksOf(header: Row, rows: readonly Row[]): readonly ColumnLook[] {
  return header.map((_, column) => {
    const days = rows.map((row) => row[column]).flatMap((cell) => (isSheetDate(cell) ? [cell.serial] : []));
    const kind = days.some((serial) => serial > SURELY_A_DATE) ? "date" : "duration";
    return { ...PLAIN_LOOK, format: days.length > 0 ? kind : "plain" };
  });
}

/** Of a tab that the import made all counts: what somebody wrote beside or below its rows would go with it. */
function markOf(book: Book, { tab, isNew, row, count, width }: Omit<MadeRows, "mark">): string {
  const rows = book.read(tab);
  if (isNew) return fingerprintOf(rows);
  const own = rows.slice(row - 1, row - 1 + count);
  return fingerprintOf(own.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? "")));
}

function write({ book, language }: CallContext, { plan, existing, into }: PlannedImport): Omit<MadeRows, "mark"> {
  const { header, rows } = plan;
  const made = { tab: into, count: rows.length, width: header.length };
  if (!existing) {
    const tab = { name: into, rows: [header, ...rows], columns: looksOf(header, rows) };
    allOrNothing(book, [{ tab: into, make: () => book.create(tab), takeBack: () => book.remove(into) }], language);
    return { ...made, isNew: true, row: 2, headings: null };
  }
  const headings = newHeadings(existing, header);
  const block: Block = { row: rowAfter(existing), column: 1, cells: rows.map((row) => [...row]) };
  const blocks = [...(headings ? [headings] : []), block];
  writeCells(
    { book, language },
    blocks.map((one) => ({ block: { sheet: into, ...one }, before: blanked(one).cells })),
  );
  return { ...made, isNew: false, row: block.row, headings };
}

/** Appends the rows that were previewed; where they are others by now, none. */
export function importRows(context: CallContext, args: ArgsOf<"importRows">): ValueOf<"importRows"> {
  const { book, workbook, language } = context;
  const { fingerprint, ...wish } = args;
  const work = () => {
    const planned = planImport(context, wish);
    const { plan, into } = planned;
    const isUnclear = plan.issues.some(({ code }) => code === "import.unclearDates");
    if (isUnclear || importFingerprint(planned) !== fingerprint) {
      throw new Refusal(tell("no.changed", {}, language), "changed");
    }
    const expected = plan.rows.length;
    if (expected > 0) {
      const made = write(context, planned);
      workbook.set(IMPORT_KEPT_AS, JSON.stringify({ ...made, mark: markOf(book, made) }));
    }
    return { into, rows: expected, duplicates: plan.duplicates, canUndo: workbook.get(IMPORT_KEPT_AS) !== null };
  };
  return aloneIn(book, work, language);
}

/** The added headings under which nothing is left: somebody may have filled a column for other rows. */
function headingsToBlank({ headings, tab }: MadeRows, book: Book): readonly Block[] {
  if (!headings) return [];
  const { row, column, cells } = headings;
  const rows = book.read(tab);
  return (cells[0] ?? []).flatMap((_, at): Block[] => {
    const place = column + at;
    const isEmpty = rows.slice(row).every((line) => (line[place - 1] ?? "") === "");
    return isEmpty ? [{ row, column: place, cells: [[""]] }] : [];
  });
}

function takeBack(book: Book, made: MadeRows): void {
  const { tab, isNew, row, count, width } = made;
  if (isNew && book.tabNames().length > 1) {
    book.remove(tab);
    return;
  }
  book.write(tab, [{ row, column: 1, cells: new Array<Row>(count).fill(new Array<string>(width).fill("")) }]);
  book.write(tab, headingsToBlank(made, book));
}

/** Takes the last import back, where its rows, or the tab that it made, are as they were written. */
export function undoImport({ book, workbook, language }: CallContext): ValueOf<"undoImport"> {
  const work = () => {
    const made = JSON.parse(workbook.get(IMPORT_KEPT_AS) ?? "null") as MadeRows | null;
    if (!made) return { isDone: false, rows: 0 };
    const isThere = book.tabNames().includes(made.tab);
    const isSame = isThere && markOf(book, made) === made.mark;
    if (isThere && !isSame) return { isDone: false, rows: made.count };
    if (isSame) takeBack(book, made);
    workbook.forget(IMPORT_KEPT_AS);
    book.flush();
    return { isDone: isSame, rows: made.count };
  };
  return aloneIn(book, work, language);
}

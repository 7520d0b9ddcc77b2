import {
  addedRows,
  type Cell,
  cellsOfRow,
  folded,
  Issues,
  type Language,
  openTab,
  type RowValues,
  type Table,
  type WordList,
  type Words,
} from "../../../core/index.ts";
import { sayIssue, tell } from "../../../i18n/say.ts";
import { type Book, type ColumnLook, PLAIN_LOOK } from "../../../sheets/book.ts";
import { allOrNothing } from "../../all-or-nothing.ts";
import { Refusal } from "../../answer.ts";
import type { CallContext } from "../call-context.ts";
import { writeCells } from "../cell-changes.ts";

/** A tab whose rows people keep by hand and with the sidebar's help: nothing that stands in it is written over. */
export interface KeptTab<K extends string> {
  readonly words: Words;
  readonly columns: WordList<K>;
  /** Without these columns a tab of the name is somebody else's. */
  readonly needed: readonly K[];
  looks(language: Language): Readonly<Partial<Record<K, Partial<ColumnLook>>>>;
}

/** Where something is written: the workbook, and the language of its new headings. */
type Desk = Pick<CallContext, "book" | "language">;

/** A tab as it stands; null where there is none. Of two of the name the second is a problem. */
export function keptTable(book: Book, words: Words, issues: Issues): Table | null {
  const names = new Set(Object.values(words).flat().map(folded));
  const [sheet, ...twins] = book.tabNames().filter((name) => names.has(folded(name)));
  for (const twin of twins) issues.error("tab.twice", { sheet: twin, row: 1, column: 1 }, { tab: sheet ?? "", twin });
  return sheet === undefined ? null : { sheet, rows: book.read(sheet) };
}

const isBlank = ({ rows }: Table): boolean => rows.every((row) => row.every((cell) => cell === ""));

/** Refuses to write into a tab that lacks what the rows would stand under. */
function opened<K extends string>(table: Table, { columns, needed }: KeptTab<K>, language: Language) {
  const issues = new Issues();
  const tab = openTab(table, columns, issues);
  const lacking = needed.find((key) => tab.index[key] < 0);
  if (lacking) issues.error("tab.headerMissing", null, { header: columns[lacking] });
  const [fault] = issues.list;
  if (fault) throw new Refusal(tell("no.talkTab", { tab: table.sheet, why: sayIssue(fault, language) }, language));
  return tab;
}

function whole<K extends string>(
  { columns }: KeptTab<K>,
  added: readonly RowValues<K>[],
  language: Language,
): readonly (readonly Cell[])[] {
  const keys = Object.keys(columns) as K[];
  return [keys.map((key) => columns[key][language][0]), ...added.map((one) => keys.map((key) => one[key] ?? ""))];
}

function makeTab<K extends string>({ book, language }: Desk, kept: KeptTab<K>, rows: ReturnType<typeof whole>): string {
  const name = kept.words[language][0];
  const looks = kept.looks(language);
  const columns = (Object.keys(kept.columns) as K[]).map((key) => ({ ...PLAIN_LOOK, ...looks[key] }));
  const make = () => book.create({ name, rows, columns });
  allOrNothing(book, [{ tab: name, make, takeBack: () => book.remove(name) }], language);
  return name;
}

/** Adds rows below all that a tab holds; makes the tab where there is none. Gives its name. */
export function addRows<K extends string>(desk: Desk, kept: KeptTab<K>, added: readonly RowValues<K>[]): string {
  const table = keptTable(desk.book, kept.words, new Issues());
  const rows = whole(kept, added, desk.language);
  if (!table) return makeTab(desk, kept, rows);
  const { sheet } = table;
  const cells = isBlank(table)
    ? [{ block: { sheet, row: 1, column: 1, cells: rows }, before: rows.map((row) => row.map(() => "")) }]
    : addedRows(opened(table, kept, desk.language), kept.columns, added, desk.language);
  writeCells(desk, cells);
  return sheet;
}

/** Cells of one row that get another value; the row is counted from 1, as the sheet shows it. */
export interface RowChange<K extends string> {
  readonly row: number;
  readonly values: RowValues<K>;
}

/** Writes some cells of some rows; the others stay. */
export function changeRows<K extends string>(
  desk: Desk,
  kept: KeptTab<K>,
  table: Table,
  changes: readonly RowChange<K>[],
): void {
  const tab = opened(table, kept, desk.language);
  const cells = changes.flatMap(({ row, values }) => cellsOfRow(tab, kept.columns, row - 1, values, desk.language));
  if (cells.length > 0) writeCells(desk, cells);
}

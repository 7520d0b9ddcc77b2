import {
  type Cell,
  cellsOfRows,
  folded,
  Issues,
  type Language,
  openTab,
  type RowsEdit,
  type RowValues,
  type Table,
  type WordList,
  type Words,
} from "../../../core/index.ts";
import { sayIssue, tell } from "../../../i18n/say.ts";
import { type Book, type ColumnLook, PLAIN_LOOK } from "../../../sheets/book.ts";
import { allOrNothing, type Change } from "../../all-or-nothing.ts";
import { Refusal } from "../../answer.ts";
import type { CallContext } from "../call-context.ts";
import { cellWrites } from "../cell-changes.ts";

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

function making<K extends string>({ book, language }: Desk, kept: KeptTab<K>, rows: ReturnType<typeof whole>): Planned {
  const tab = kept.words[language][0];
  const looks = kept.looks(language);
  const columns = (Object.keys(kept.columns) as K[]).map((key) => ({ ...PLAIN_LOOK, ...looks[key] }));
  const make = () => book.create({ name: tab, rows, columns });
  return { tab, changes: [{ tab, make, takeBack: () => book.remove(tab) }] };
}

/** What will be written into a tab; nothing is written yet, so that several tabs can be written together or not at all. */
export interface Planned {
  readonly tab: string;
  readonly changes: readonly Change[];
}

/** Settles which cells rows go to: into a new tab where there is none, and never over anything but what is changed. */
export function planRows<K extends string>(
  desk: Desk,
  kept: KeptTab<K>,
  table: Table | null,
  rows: RowsEdit<K>,
): Planned {
  const all = whole(kept, rows.added, desk.language);
  if (!table) return making(desk, kept, all);
  const { sheet } = table;
  const cells = isBlank(table)
    ? [{ block: { sheet, row: 1, column: 1, cells: all }, before: all.map((row) => row.map(() => "")) }]
    : cellsOfRows(opened(table, kept, desk.language), kept.columns, rows, desk.language);
  return { tab: sheet, changes: cellWrites(desk, cells) };
}

/** Writes what was planned, of all tabs or of none. */
export function writePlanned({ book, language }: Desk, planned: readonly Planned[]): void {
  const changes = planned.flatMap((one) => one.changes);
  if (changes.length > 0) allOrNothing(book, changes, language);
}

/** Adds rows below all that a tab holds; makes the tab where there is none. */
export function addRows<K extends string>(desk: Desk, kept: KeptTab<K>, added: readonly RowValues<K>[]): void {
  const table = keptTable(desk.book, kept.words, new Issues());
  writePlanned(desk, [planRows(desk, kept, table, { changed: [], added })]);
}

/** Cells of one row that get another value; the row is counted from 1, as the sheet shows it. */
export interface RowChange<K extends string> {
  readonly row: number;
  readonly values: RowValues<K>;
}

/** Writes some cells of a row; the others stay. */
export function changeRow<K extends string>(
  desk: Desk,
  kept: KeptTab<K>,
  table: Table,
  { row, values }: RowChange<K>,
): void {
  writePlanned(desk, [planRows(desk, kept, table, { changed: [{ row: row - 1, values }], added: [] })]);
}

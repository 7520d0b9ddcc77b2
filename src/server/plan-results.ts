import {
  type Block,
  type Cell,
  folded,
  type Language,
  placeRows,
  type ResultCell,
  type ResultTable,
  type Row,
  SCORE_COLUMNS,
  TAB_WORDS,
  type TabKey,
  type Words,
  withUnusedColumns,
  wordFor,
} from "../core/index.ts";
import { say, sayAll, tell } from "../i18n/say.ts";
import { type Book, type ColumnLook, PLAIN_LOOK } from "../sheets/book.ts";
import { Refusal } from "./answer.ts";
import type { TabNames } from "./read-tables.ts";
import { columnWidthPx } from "./text-width.ts";

/** One result tab as it is and as it will be written. */
export interface Plan {
  readonly tab: string;
  /** Null for a tab that is not there yet. */
  readonly existing: readonly Row[] | null;
  readonly blocks: readonly Block[];
  /** How the columns of a new tab look; none for one that is there. */
  readonly looks: readonly ColumnLook[];
  /** With what Sheets warns whoever types into a new tab that keeps closed periods; undefined for other tabs. */
  readonly warning: string | undefined;
}

const STORE: ReadonlySet<TabKey> = new Set(["periods", "history", "snapshots"]);

/** What can be put into a cell of Sheets beside the apostrophe that keeps text text. */
const LONGEST_TEXT = 49_999;

/** What a result puts in a cell, in the words of a language. */
export function toldCell(cell: ResultCell, language: Language): Cell {
  if (typeof cell === "number" || typeof cell === "string") return cell;
  const text = Array.isArray(cell)
    ? sayAll(cell, language)
    : say(cell as Exclude<typeof cell, readonly unknown[]>, language);
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}

function headingsOf(table: ResultTable, language: Language) {
  return table.columns.map((words) => ({ label: words[language][0], alsoKnownAs: Object.values(words).flat() }));
}

const WIDEST_PX = 240;

/** A column of a new tab is as wide as what stands in it, within bounds: reasons are sentences. */
function lookOf(words: Words, cells: readonly Cell[]): ColumnLook {
  // No letter of a text this long changes anything any more, and pieces of snapshots have thousands.
  const widths = cells.map((cell) => columnWidthPx(String(cell).slice(0, WIDEST_PX)));
  const widthPx = widths.reduce((most, px) => Math.min(Math.max(most, px), WIDEST_PX), 0);
  return { ...PLAIN_LOOK, widthPx, ...(words === SCORE_COLUMNS.coverage && { format: "percent" }) };
}

/** How the columns of a tab look that is not there yet. */
function looksOf({ columns }: ResultTable, rows: readonly Row[], language: Language): readonly ColumnLook[] {
  return columns.map((words, at) => lookOf(words, [words[language][0], ...rows.map((row) => row[at] ?? "")]));
}

/** A tab that bears our name but not our headings is somebody else's: it is left alone, and the run says so. */
function checkOurs(tab: string, existing: readonly Row[], table: ResultTable, language: Language): void {
  const found = new Set((existing[0] ?? []).map((cell) => folded(String(cell))));
  const isEmpty = existing.every((row) => row.every((cell) => cell === ""));
  const hasKeys = table.keyColumns.every((key) =>
    Object.values(table.columns[key] ?? {})
      .flat()
      .some((word) => found.has(folded(word))),
  );
  if (isEmpty || hasKeys) return;
  throw new Refusal(tell("no.tabNotOurs", { tab }, language));
}

/** Reads a result tab and settles what will be written where; nothing is written yet. */
export function planResults(book: Book, used: ResultTable, tabs: TabNames, language: Language): Plan {
  const [known] = tabs.get(used.tab) ?? [];
  const tab = known ?? wordFor(TAB_WORDS, used.tab, language);
  const existing = known === undefined ? null : book.read(tab);
  if (existing) checkOurs(tab, existing, used, language);
  const table = withUnusedColumns(used, existing?.[0] ?? []);
  const rows = table.rows.map((row) => row.map((cell) => toldCell(cell, language)));
  const { keyColumns, period } = table;
  const placed = { headings: headingsOf(table, language), keyColumns, period, rows };
  const warning = STORE.has(table.tab) ? tell("warn.store", {}, language) : undefined;
  const looks = existing ? [] : looksOf(table, rows, language);
  return { tab, existing, blocks: placeRows(placed, existing ?? []), looks, warning };
}

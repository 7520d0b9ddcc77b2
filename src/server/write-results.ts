import {
  type Block,
  type Cell,
  folded,
  type Language,
  placeRows,
  type ResultCell,
  type ResultTable,
  type Row,
  TAB_WORDS,
  type TabKey,
  wordFor,
} from "../core/index.ts";
import { say, sayAll, tell } from "../i18n/say.ts";
import type { Book } from "../sheets/book.ts";
import { Refusal } from "./answer.ts";

function toldCell(cell: ResultCell, language: Language): Cell {
  if (typeof cell === "number" || typeof cell === "string") return cell;
  return Array.isArray(cell) ? sayAll(cell, language) : say(cell as Exclude<typeof cell, readonly unknown[]>, language);
}

function headingsOf(table: ResultTable, language: Language) {
  return table.columns.map((words) => ({ label: words[language][0], alsoKnownAs: Object.values(words).flat() }));
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

/** One result tab as it will be written. */
interface Planned {
  readonly tab: string;
  readonly blocks: readonly Block[];
}

function planned(book: Book, table: ResultTable, tabs: ReadonlyMap<TabKey, string>, language: Language): Planned {
  const tab = tabs.get(table.tab) ?? wordFor(TAB_WORDS, table.tab, language);
  const existing = tabs.has(table.tab) ? book.read(tab) : [];
  checkOurs(tab, existing, table, language);
  const rows = table.rows.map((row) => row.map((cell) => toldCell(cell, language)));
  return {
    tab,
    blocks: placeRows({ headings: headingsOf(table, language), keyColumns: table.keyColumns, rows }, existing),
  };
}

/** Writes the result tabs. Everything is computed before the first write, so a failure leaves the workbook as it was. */
export function writeResults(
  book: Book,
  tables: readonly ResultTable[],
  tabs: ReadonlyMap<TabKey, string>,
  language: Language,
): readonly string[] {
  const plans = tables.map((table) => planned(book, table, tabs, language));
  for (const { tab, blocks } of plans) book.write(tab, blocks);
  book.flush();
  return plans.map(({ tab }) => tab);
}

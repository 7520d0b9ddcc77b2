import type { Cell } from "../model/cell.ts";
import type { CellRef } from "../model/cell-ref.ts";
import type { Issues } from "../model/issue.ts";
import { LANGUAGES } from "../model/language.ts";
import type { Table } from "../model/table.ts";
import type { Words } from "../model/words.ts";
import { textOf } from "./fields.ts";
import { folded, type WordList } from "./words/words.ts";

/** A column that is none of the known ones. */
export interface OtherColumn {
  readonly header: string;
  readonly index: number;
  /** Does another column bear the same header? Then nobody knows which of the two is meant. */
  readonly isTwice: boolean;
}

/** A tab whose columns have been found by their headers (rule 4). Rows and columns are counted from 0 here. */
export interface Tab<K extends string> {
  readonly sheet: string;
  readonly rows: Table["rows"];
  /** The index of a known column, −1 where the tab lacks it. */
  readonly index: Readonly<Record<K, number>>;
  readonly others: readonly OtherColumn[];
}

function headerTexts({ headings, rows }: Table): readonly string[] {
  return headings ?? (rows[0] ?? []).map(textOf);
}

/** Where each header stands first, and which stand twice. */
interface Headers {
  readonly firstAt: ReadonlyMap<string, number>;
  readonly twice: ReadonlySet<string>;
}

function findHeaders(table: Table, headers: readonly string[], issues: Issues): Headers {
  const firstAt = new Map<string, number>();
  const twice = new Set<string>();
  headers.forEach((header, index) => {
    const key = folded(header);
    if (key === "") return;
    if (!firstAt.has(key)) firstAt.set(key, index);
    else {
      twice.add(key);
      noteTwin(table.sheet, index, header, issues);
    }
  });
  return { firstAt, twice };
}

/** Notes a column that says again what another column says. */
export function noteTwin(sheet: string, index: number, header: string, issues: Issues): void {
  issues.error("tab.headerTwice", { sheet, row: 1, column: index + 1 }, { header });
}

/** What a column may be headed by: what we write in any language goes before what others may call it. */
function wordsByRank(words: Words): readonly string[] {
  return [...LANGUAGES.map((language) => words[language][0]), ...LANGUAGES.flatMap((language) => words[language])];
}

function findColumn(words: Words, firstAt: ReadonlyMap<string, number>, taken: ReadonlySet<number>): number {
  for (const word of wordsByRank(words)) {
    const index = firstAt.get(folded(word));
    if (index !== undefined && !taken.has(index)) return index;
  }
  return -1;
}

/** Finds a tab's columns by header, in any order and any of the languages; a header that occurs twice is a problem. */
export function openTab<K extends string>(table: Table, columns: WordList<K>, issues: Issues): Tab<K> {
  const headers = headerTexts(table);
  const { firstAt, twice } = findHeaders(table, headers, issues);
  const taken = new Set<number>();
  const index = {} as Record<K, number>;
  for (const key of Object.keys(columns) as K[]) {
    index[key] = findColumn(columns[key], firstAt, taken);
    if (index[key] >= 0) taken.add(index[key]);
  }
  const others = headers
    .map((header, at) => ({ header, index: at, isTwice: twice.has(folded(header)) }))
    .filter(
      (other) => other.header !== "" && !taken.has(other.index) && firstAt.get(folded(other.header)) === other.index,
    );
  return { sheet: table.sheet, rows: table.rows, index, others };
}

/** Notes each of these columns that a tab lacks; true when it has them all. */
export function hasColumns<K extends string>(
  tab: Tab<K>,
  columns: WordList<K>,
  needed: readonly K[],
  issues: Issues,
): boolean {
  const lacking = needed.filter((key) => tab.index[key] < 0);
  for (const key of lacking) {
    issues.error("tab.headerMissing", { sheet: tab.sheet, row: 1, column: 1 }, { header: columns[key] });
  }
  return lacking.length === 0;
}

/** The cell of a known column; blank where the row is short or the tab lacks the column. */
export function cellOf<K extends string>(tab: Tab<K>, row: number, key: K): Cell {
  return tab.rows[row]?.[tab.index[key]] ?? "";
}

/** Where that cell is. For a column that the tab lacks it is the row's first cell. */
export function refOf<K extends string>(tab: Tab<K>, row: number, key: K): CellRef {
  return { sheet: tab.sheet, row: row + 1, column: Math.max(tab.index[key], 0) + 1 };
}

/** The indexes of the rows that hold anything, from the row under the header on. */
export function filledRows(tab: Pick<Tab<string>, "rows">): number[] {
  const filled: number[] = [];
  for (let row = 1; row < tab.rows.length; row++) {
    if ((tab.rows[row] ?? []).some((cell) => cell !== "" && cell !== null)) filled.push(row);
  }
  return filled;
}

import type { Cell, Row } from "../model/cell.ts";
import { textOf } from "../read/fields.ts";
import { periodOfCell } from "../read/period-cell.ts";
import { folded } from "../read/words/words.ts";

/** A block of cells to be written at once; rows and columns are counted from 1. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** Result rows already put into words, and the headings of their columns with the other words they go by. */
export interface PlacedTable {
  readonly headings: readonly { readonly label: string; readonly alsoKnownAs: readonly string[] }[];
  readonly keyColumns: readonly number[];
  /** The period that the rows are of, as the first of the key columns has it. */
  readonly period: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** Where each column goes. Headings may be alike (a KPI and a dimension of the same name), so each takes a column once. */
function columnsFor({ headings }: PlacedTable, existing: readonly Row[]): readonly number[] {
  const [header = []] = existing;
  const free = new Map<string, number[]>();
  for (const [index, cell] of header.entries()) {
    const key = folded(textOf(cell));
    free.set(key, [...(free.get(key) ?? []), index]);
  }
  const isEmpty = existing.every((row) => row.every((cell) => cell === ""));
  let next = isEmpty ? 0 : header.length;
  return headings.map(({ label, alsoKnownAs }) => {
    const found = [label, ...alsoKnownAs].map((word) => free.get(folded(word)) ?? []).find(({ length }) => length > 0);
    return found?.shift() ?? next++;
  });
}

/** A period as it is compared: a spreadsheet makes a date of a typed `2026-09`. */
function periodText(cell: Cell): string {
  return periodOfCell(cell)?.id ?? textOf(cell);
}

/** A row's key: its period, then whatever else says which row it is. */
function keyOf([period, ...others]: readonly (Cell | undefined)[]): string {
  return [periodText(period ?? ""), ...others.map((cell) => textOf(cell ?? ""))].join("\u0000");
}

/** For each result row the row it takes: its own where the tab has it already, else one below all others. */
function rowsFor(table: PlacedTable, existing: readonly Row[], columns: readonly number[]): readonly number[] {
  const taken = new Map<string, number>();
  for (let row = existing.length - 1; row >= 1; row--) {
    taken.set(keyOf(table.keyColumns.map((key) => existing[row]?.[columns[key] as number])), row);
  }
  let next = Math.max(existing.length, 1);
  return table.rows.map((cells) => taken.get(keyOf(table.keyColumns.map((key) => cells[key]))) ?? next++);
}

/** Rows of the same period that the results no longer have: their values go, so that nothing stale stays. */
function staleRows(
  table: PlacedTable,
  existing: readonly Row[],
  columns: readonly number[],
  kept: ReadonlySet<number>,
): readonly number[] {
  const periodColumn = columns[table.keyColumns[0] ?? 0] as number;
  const stale: number[] = [];
  for (let row = 1; row < existing.length; row++) {
    if (periodText(existing[row]?.[periodColumn] ?? "") === table.period && !kept.has(row)) stale.push(row);
  }
  return stale;
}

/** Neighbouring columns, so that what can be written at once is. */
function runsOf(columns: readonly number[]): readonly (readonly number[])[] {
  const order = columns.map((_, index) => index).sort((a, b) => (columns[a] as number) - (columns[b] as number));
  const runs: number[][] = [];
  for (const index of order) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last !== undefined && columns[last] === (columns[index] as number) - 1) run.push(index);
    else runs.push([index]);
  }
  return runs;
}

/** What each row becomes, by its index from the top of the tab; rows that are not here stay as they are. */
function changedRows(
  table: PlacedTable,
  existing: readonly Row[],
  columns: readonly number[],
): ReadonlyMap<number, readonly Cell[]> {
  const labels = table.headings.map(({ label }) => label);
  const isHeaderSame = labels.every((label, index) => existing[0]?.[columns[index] as number] === label);
  const rows = rowsFor(table, existing, columns);
  const cleared = labels.map(() => "");
  return new Map<number, readonly Cell[]>([
    ...(isHeaderSame ? [] : [[0, labels] as const]),
    ...staleRows(table, existing, columns, new Set(rows)).map((row) => [row, cleared] as const),
    ...table.rows.map((cells, index) => [rows[index] as number, cells] as const),
  ]);
}

/**
 * Places results into a tab: columns are found by their headings in any language, new ones go to the right end; a row
 * that the tab has already (same period, same person) is renewed where it stands, new ones go below. What people added
 * beside our columns, and the rows of other periods, stay as they are. With the usual layout it is one block, from the
 * first row that changes to the last, so that earlier periods are not even written over.
 */
export function placeRows(table: PlacedTable, existing: readonly Row[]): readonly Block[] {
  const columns = columnsFor(table, existing);
  const changed = changedRows(table, existing, columns);
  if (changed.size === 0) return [];
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (const row of changed.keys()) {
    first = Math.min(first, row);
    last = Math.max(last, row);
  }
  return runsOf(columns).map((run) => {
    const cells = Array.from({ length: last - first + 1 }, (_, line) => {
      const row = first + line;
      const values = changed.get(row);
      return run.map((index) => (values ? values[index] : existing[row]?.[columns[index] as number]) ?? "");
    });
    return { row: first + 1, column: (columns[run[0] as number] as number) + 1, cells };
  });
}

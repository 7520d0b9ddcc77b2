import type { Cell, Row } from "../model/cell.ts";
import { textOf } from "../read/fields.ts";
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
  readonly rows: readonly (readonly Cell[])[];
}

function columnsFor({ headings }: PlacedTable, header: Row): readonly number[] {
  const at = new Map(header.map((cell, index) => [folded(textOf(cell)), index] as const).reverse());
  let next = header.length;
  return headings.map(({ label, alsoKnownAs }) => {
    const found = [label, ...alsoKnownAs].map((word) => at.get(folded(word))).find((index) => index !== undefined);
    return found ?? next++;
  });
}

function keyOf(cells: readonly (Cell | undefined)[]): string {
  return cells.map((cell) => textOf(cell ?? "")).join("\u0000");
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
) {
  const [periodColumn = 0] = table.keyColumns;
  const periods = new Set(table.rows.map((cells) => textOf(cells[periodColumn] ?? "")));
  const stale: number[] = [];
  for (let row = 1; row < existing.length; row++) {
    const period = textOf(existing[row]?.[columns[periodColumn] as number] ?? "");
    if (period !== "" && periods.has(period) && !kept.has(row)) stale.push(row);
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

/**
 * Places results into a tab: columns are found by their headings in any language, new ones go to the right end; a row
 * that the tab has already (same period, same person) is renewed where it stands, new ones go below. What people added
 * beside our columns, and the rows of other periods, stay as they are. With the usual layout it is one block.
 */
export function placeRows(table: PlacedTable, existing: readonly Row[]): readonly Block[] {
  const columns = columnsFor(table, existing[0] ?? []);
  const rows = rowsFor(table, existing, columns);
  const stale = staleRows(table, existing, columns, new Set(rows));
  const height = Math.max(0, ...rows, ...stale) + 1;
  return runsOf(columns).map((run) => {
    const cells: Cell[][] = Array.from({ length: height }, (_, row) =>
      run.map((index) => existing[row]?.[columns[index] as number] ?? ""),
    );
    cells[0] = run.map((index) => table.headings[index]?.label ?? "");
    for (const row of stale) cells[row] = run.map(() => "");
    table.rows.forEach((values, i) => {
      cells[rows[i] as number] = run.map((index) => values[index] ?? "");
    });
    return { row: 1, column: (columns[run[0] as number] as number) + 1, cells };
  });
}

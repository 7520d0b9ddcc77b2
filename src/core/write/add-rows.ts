import type { Cell } from "../model/cell.ts";
import type { Language } from "../model/language.ts";
import type { RowValues } from "../read/row-values.ts";
import { filledRows, type Tab } from "../read/tab.ts";
import type { WordList } from "../read/words/words.ts";
import type { CellEdit } from "./edit-cells.ts";

const last = (numbers: readonly number[]): number => numbers[numbers.length - 1] ?? 0;

/** Where each of these columns is: its own, or for one that the tab lacks a new one at the right end. */
function placesOf<K extends string>({ rows, index }: Tab<K>, keys: readonly K[]): ReadonlyMap<K, number> {
  let next = Math.max(0, ...rows.map(({ length }) => length));
  return new Map(keys.map((key) => [key, index[key] >= 0 ? index[key] : next++] as const));
}

function cellAt<K extends string>({ sheet, rows }: Tab<K>, row: number, column: number, value: Cell): CellEdit {
  const before = rows[row]?.[column] ?? "";
  return { block: { sheet, row: row + 1, column: column + 1, cells: [[value]] }, before: [[before]] };
}

/** What is written into a tab of rows. */
export interface RowsEdit<K extends string> {
  /** Cells of rows that are there; rows are counted from 0, the header being row 0. */
  readonly changed: readonly { readonly row: number; readonly values: RowValues<K> }[];
  /** Rows that go below all that the tab holds. */
  readonly added: readonly RowValues<K>[];
}

const isSame = (a: CellEdit["before"], b: CellEdit["before"]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The columns that are written: those that the tab has and those that get anything. */
function writtenKeys<K extends string>({ index }: Tab<K>, columns: WordList<K>, { changed, added }: RowsEdit<K>) {
  const isFilled = (values: RowValues<K>, key: K): boolean => (values[key] ?? "") !== "";
  const isIn = (values: RowValues<K>, key: K): boolean =>
    index[key] >= 0 ? values[key] !== undefined : isFilled(values, key);
  return (Object.keys(columns) as K[]).filter(
    (key) => changed.some(({ values }) => isIn(values, key)) || added.some((one) => isFilled(one, key)),
  );
}

/**
 * The cells that rows go to, and the headings of columns that the tab lacks: each such column has one place for all rows.
 * Cells that hold their value already are not written.
 */
export function cellsOfRows<K extends string>(
  tab: Tab<K>,
  columns: WordList<K>,
  rows: RowsEdit<K>,
  language: Language,
): readonly CellEdit[] {
  const keys = writtenKeys(tab, columns, rows);
  const places = placesOf(tab, keys);
  const headings = keys
    .filter((key) => tab.index[key] < 0)
    .map((key) => cellAt(tab, 0, places.get(key) as number, columns[key][language][0]));
  const cells = rows.changed.flatMap(({ row, values }) =>
    keys
      .filter((key) => values[key] !== undefined)
      .map((key) => cellAt(tab, row, places.get(key) as number, values[key] as Cell)),
  );
  return [
    ...headings,
    ...cells.filter(({ block, before }) => !isSame(block.cells, before)),
    ...below(tab, rows, places),
  ];
}

/** The block of rows below all that a tab holds. */
function below<K extends string>(
  tab: Tab<K>,
  { added }: RowsEdit<K>,
  places: ReadonlyMap<K, number>,
): readonly CellEdit[] {
  if (added.length === 0) return [];
  const keys = [...places.keys()].filter((key) => added.some((one) => (one[key] ?? "") !== ""));
  const row = last(filledRows(tab)) + 2;
  return runsOf(keys, places).map((run): CellEdit => {
    const cells = added.map((one) => run.map((key) => one[key] ?? ""));
    const block = { sheet: tab.sheet, row, column: (places.get(run[0] as K) as number) + 1, cells };
    return { block, before: cells.map((line) => line.map(() => "")) };
  });
}

/** Columns that stand side by side, so that each run is written at once. */
function runsOf<K extends string>(keys: readonly K[], places: ReadonlyMap<K, number>): readonly (readonly K[])[] {
  const at = (key: K | undefined): number => (key === undefined ? Number.NaN : (places.get(key) as number));
  const runs: K[][] = [];
  for (const key of [...keys].sort((a, b) => at(a) - at(b))) {
    const run = runs[runs.length - 1];
    if (run && at(run[run.length - 1]) === at(key) - 1) run.push(key);
    else runs.push([key]);
  }
  return runs;
}

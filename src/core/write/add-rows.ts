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

/**
 * The cells that a row's values go to, and the headings of columns that the tab lacks. Cells that hold the value already
 * are not written.
 *
 * @param row Counted from 0, the header being row 0.
 */
export function cellsOfRow<K extends string>(
  tab: Tab<K>,
  columns: WordList<K>,
  row: number,
  values: RowValues<K>,
  language: Language,
): readonly CellEdit[] {
  const keys = (Object.keys(values) as K[]).filter((key) => tab.index[key] >= 0 || values[key] !== "");
  const places = placesOf(tab, keys);
  const headings = keys
    .filter((key) => tab.index[key] < 0)
    .map((key) => cellAt(tab, 0, places.get(key) as number, columns[key][language][0]));
  const cells = keys.map((key) => cellAt(tab, row, places.get(key) as number, values[key] as Cell));
  return [...headings, ...cells.filter(({ block, before }) => !isSame(block.cells, before))];
}

const isSame = (a: CellEdit["before"], b: CellEdit["before"]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The block of rows below all that a tab holds, and the headings of columns that it lacks. */
export function addedRows<K extends string>(
  tab: Tab<K>,
  columns: WordList<K>,
  added: readonly RowValues<K>[],
  language: Language,
): readonly CellEdit[] {
  const keys = (Object.keys(columns) as K[]).filter((key) => added.some((one) => (one[key] ?? "") !== ""));
  const places = placesOf(tab, keys);
  const first = last(filledRows(tab)) + 1;
  const headings = keys
    .filter((key) => tab.index[key] < 0)
    .map((key) => cellAt(tab, 0, places.get(key) as number, columns[key][language][0]));
  return [
    ...headings,
    ...runsOf(keys, places).map((run): CellEdit => {
      const cells = added.map((one) => run.map((key) => one[key] ?? ""));
      const block = { sheet: tab.sheet, row: first + 1, column: (places.get(run[0] as K) as number) + 1, cells };
      return { block, before: cells.map((line) => line.map(() => "")) };
    }),
  ];
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

import { type Cell, folded, periodOfCell, type Row, textOf, type Words } from "../core/index.ts";
import type { Plan } from "./plan-results.ts";

/** A result tab as it stands and as it will stand, row by row and column by column. */
export interface Grids {
  readonly before: readonly Row[];
  readonly after: readonly Row[];
}

/** What a plan makes of a tab, without writing it. */
export function gridsOf({ existing, blocks }: Plan): Grids {
  const before = existing ?? [];
  const after: Cell[][] = before.map((row) => [...row]);
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, down) => {
      const target = after[row - 1 + down] ?? [];
      after[row - 1 + down] = target;
      line.forEach((cell, across) => {
        target[column - 1 + across] = cell;
      });
    });
  }
  return { before, after };
}

/** Where a column is, by any of its words; −1 where it is not. */
export function columnOf({ after: [header = []] }: Grids, words: Words): number {
  const known = new Set(Object.values(words).flat().map(folded));
  return header.findIndex((cell) => known.has(folded(textOf(cell))));
}

/** The indexes of the rows of a period, as the tab will stand. */
export function rowsOfPeriod(grids: Grids, periodColumn: number, period: string): readonly number[] {
  const isOf = (row: Row | undefined): boolean => {
    const cell = row?.[periodColumn] ?? "";
    return (periodOfCell(cell)?.id ?? textOf(cell)) === period;
  };
  return grids.after.flatMap((row, index) => (index > 0 && (isOf(row) || isOf(grids.before[index])) ? [index] : []));
}

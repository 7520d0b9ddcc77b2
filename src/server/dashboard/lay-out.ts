import type { Cell, DashboardKey, DashboardTable } from "../../core/index.ts";

/** A table where it will stand; rows and columns are counted from 1. */
export interface PlacedTable extends DashboardTable {
  /** The row of its headings; its title is above. */
  readonly row: number;
  readonly column: number;
}

/** All tables under each other, as one rectangle of cells. */
export interface Laid {
  readonly tables: readonly PlacedTable[];
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** Where the upper left corner of the tables goes in a new tab: below the charts. */
export const TABLES_AT = { row: 18, column: 1 } as const;

const linesOf = ({ title, columns, rows }: DashboardTable): readonly (readonly Cell[])[] => [[title], columns, ...rows];

/** Puts the tables under each other from a corner on, a blank row between two. */
export function laidOut(tables: readonly DashboardTable[], { row, column }: { row: number; column: number }): Laid {
  const placed: PlacedTable[] = [];
  const lines: (readonly Cell[])[] = [];
  for (const table of tables) {
    if (lines.length > 0) lines.push([]);
    placed.push({ ...table, row: row + lines.length + 1, column });
    lines.push(...linesOf(table));
  }
  const width = Math.max(1, ...lines.map((line) => line.length));
  const cells = lines.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? ""));
  return { tables: placed, row, column, cells };
}

/** A table by what it shows. */
export function tableOf({ tables }: Laid, key: DashboardKey): PlacedTable | undefined {
  return tables.find((table) => table.key === key);
}

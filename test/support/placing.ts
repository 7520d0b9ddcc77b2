import type { Language } from "../../src/core/index.ts";
import {
  type Block,
  type Cell,
  type PlacedTable,
  placeRows,
  type ResultTable,
  type Row,
} from "../../src/core/index.ts";
import { say, sayAll } from "../../src/i18n/say.ts";

/** A tab after blocks were written into it, as a spreadsheet would have it: no holes, every row as wide as the widest. */
function written(existing: readonly Row[], blocks: readonly Block[]): readonly Row[] {
  const rows: Cell[][] = existing.map((row) => [...row]);
  for (const { row, column, cells } of blocks) {
    for (const [down, line] of cells.entries()) {
      const target = rows[row - 1 + down] ?? [];
      rows[row - 1 + down] = target;
      for (const [across, cell] of line.entries()) target[column - 1 + across] = cell;
    }
  }
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from(rows, (row) => Array.from({ length: width }, (_, i) => row?.[i] ?? ""));
}

/** Places a table and writes it. */
export function placedInto(existing: readonly Row[], table: PlacedTable): readonly Row[] {
  return written(existing, placeRows(table, existing));
}

/** A result table put into words. */
export function inWords({ columns, keyColumns, period, rows }: ResultTable, language: Language = "en"): PlacedTable {
  return {
    headings: columns.map((words) => ({ label: words[language][0], alsoKnownAs: Object.values(words).flat() })),
    keyColumns,
    period,
    rows: rows.map((row) =>
      row.map((cell): Cell => {
        if (typeof cell === "number" || typeof cell === "string") return cell;
        return "key" in cell ? say(cell, language) : sayAll(cell, language);
      }),
    ),
  };
}

import type { Row } from "../model/cell.ts";
import type { Words } from "../model/words.ts";
import { textOf } from "../read/fields.ts";
import { folded } from "../read/words/words.ts";
import type { ResultTable } from "./result-table.ts";

/**
 * The table with the columns that a tab has from other runs and that this one does not use, all blank: an amount must not
 * stand beside a factor that it was not computed with.
 *
 * @param header The headings of the tab as it is.
 */
export function withUnusedColumns(table: ResultTable, header: Row): ResultTable {
  const { atTimes = [], columns, rows } = table;
  const found = new Set(header.map((cell) => folded(textOf(cell))));
  const isThere = (words: Words) => Object.values(words).some((names) => names.some((name) => found.has(folded(name))));
  const unused = atTimes.filter((words) => !columns.includes(words) && isThere(words));
  if (unused.length === 0) return table;
  const blanks = unused.map(() => "");
  return { ...table, columns: [...columns, ...unused], rows: rows.map((row) => [...row, ...blanks]) };
}

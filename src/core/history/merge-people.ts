import type { Cell, Row } from "../model/cell.ts";
import type { Table } from "../model/table.ts";
import { textOf } from "../read/fields.ts";

/** The column of a person's id in a canonical People tab is found by its heading. */
function idColumn([header = []]: readonly Row[], heading: string): number {
  return header.findIndex((cell) => textOf(cell) === heading);
}

/**
 * The people of a period as they stood when it was closed, and those who were listed only afterwards: somebody who had been
 * forgotten is paid with the next period. Both tabs in their canonical form.
 */
export function mergePeople(then: Table, now: Table, idHeading: string): Table {
  const [headerThen = [], ...rowsThen] = then.rows;
  const [headerNow = [], ...rowsNow] = now.rows;
  const header = [...headerThen, ...headerNow.filter((cell) => !headerThen.includes(cell))];
  const from = header.map((cell) => headerNow.indexOf(cell));
  const known = new Set(rowsThen.map((row) => textOf(row[idColumn(then.rows, idHeading)] ?? "")));
  const at = idColumn(now.rows, idHeading);
  const added = rowsNow
    .filter((row) => !known.has(textOf(row[at] ?? "")))
    .map((row): Row => from.map((index): Cell => row[index] ?? ""));
  return { sheet: then.sheet, rows: [header, ...rowsThen, ...added] };
}

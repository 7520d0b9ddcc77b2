import { cellOf, columns, filledRows, Issues, openTab, type Tables, textOf } from "../../core/index.ts";

/** The ids of the people whom the workbook knows so far. */
export function knownIds({ people }: Tables): ReadonlySet<string> {
  if (!people) return new Set();
  const tab = openTab(people, { person: columns.PEOPLE_COLUMNS.person }, new Issues());
  return new Set(filledRows(tab).map((row) => textOf(cellOf(tab, row, "person"))));
}

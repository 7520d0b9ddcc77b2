import type { RecordTab } from "../model/kpi.ts";
import type { ImportMapping } from "./import-mapping.ts";

/** What tells one row of an export from another, as a choice beside the columns of a tab. */
export const RECORD_ID = "record";

const DATES = ["date", "nextDate"];

/** What somebody has chosen for the columns of an export: a key of the tab's columns, or nothing. */
export type ChosenColumns = readonly { readonly heading: string; readonly to: string }[];

/**
 * A mapping of columns that somebody has chosen. The column that tells rows apart keeps its own heading in a tab that has none
 * for it; columns of which nothing is said come along as they are.
 */
export function chosenImport(tab: RecordTab, chosen: ChosenColumns): ImportMapping {
  const named = chosen.filter(({ to }) => to !== "");
  const keyOf = ({ heading, to }: ChosenColumns[number]): string =>
    to === RECORD_ID && tab === "records" ? heading : to;
  const id = named.find(({ to }) => to === RECORD_ID);
  return {
    tab,
    columns: named.map((column) => ({ to: keyOf(column), from: [column.heading] })),
    dates: DATES.filter((key) => named.some(({ to }) => to === key)),
    spans: [],
    recordId: id ? keyOf(id) : null,
  };
}

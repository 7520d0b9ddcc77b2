import { columns, finder, periodOfCell, type Row, tabOf, textOf } from "../../core/index.ts";
import type { Selection } from "../../sheets/screen.ts";
import type { ValueOf } from "../api/calls.ts";
import { LIVE_FORMULA } from "../set-up-plan.ts";
import type { CallContext } from "./call-context.ts";

const columnMeant = finder({ person: columns.METRIC_COLUMNS.person, period: columns.METRIC_COLUMNS.period });

/** The live scorecard's headings are the first row that its formula gives; above it stands the period. */
const headingRow = (tab: string): number => (tabOf(tab) === "live" ? LIVE_FORMULA.row : 1);

const indexOf = (row: Row, wanted: "person" | "period"): number =>
  row.findIndex((cell) => columnMeant(textOf(cell)) === wanted);

/** The period of the row itself, or else the one that the tab names above its headings. */
function periodCell({ head, row }: Selection, header: Row) {
  const column = indexOf(header, "period");
  if (column >= 0) return row[column] ?? "";
  const named = head.find((above) => indexOf(above, "period") >= 0) ?? [];
  return named[indexOf(named, "period") + 1] ?? "";
}

/** Whom the selected row is about, in any tab that has a column of person ids. */
export function selection({ screen }: CallContext): ValueOf<"selection"> {
  const selected = screen.selection(headingRow);
  const header = selected?.head[selected.head.length - 1];
  if (!selected || !header || selected.at.row <= selected.head.length) return { id: null, period: null };
  const person = selected.row[indexOf(header, "person")] ?? "";
  return { id: textOf(person) || null, period: periodOfCell(periodCell(selected, header))?.id ?? null };
}

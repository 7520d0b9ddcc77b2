import { columns, finder, periodOfCell, type Row, textOf } from "../../core/index.ts";
import type { ValueOf } from "../api/calls.ts";
import type { CallContext } from "./call-context.ts";

const columnMeant = finder({ person: columns.METRIC_COLUMNS.person, period: columns.METRIC_COLUMNS.period });

function cellOf(header: Row, row: Row, wanted: "person" | "period") {
  const at = header.findIndex((cell) => columnMeant(textOf(cell)) === wanted);
  return at < 0 ? "" : (row[at] ?? "");
}

/** Whom the selected row is about, in any tab that has a column of person ids. */
export function selection({ screen }: CallContext): ValueOf<"selection"> {
  const selected = screen.selection();
  if (!selected || selected.at.row === 1) return { id: null, period: null };
  const { header, row } = selected;
  return {
    id: textOf(cellOf(header, row, "person")) || null,
    period: periodOfCell(cellOf(header, row, "period"))?.id ?? null,
  };
}

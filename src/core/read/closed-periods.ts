import type { ClosedPeriod } from "../model/history.ts";
import type { Issues } from "../model/issue.ts";
import type { Table } from "../model/table.ts";
import { shown } from "./fields.ts";
import { periodOfCell } from "./period-cell.ts";
import { readRows } from "./row-reader.ts";
import { CLOSED_PERIOD_COLUMNS } from "./words/columns.ts";

/** A row of the Closed periods tab. */
export interface PeriodRow extends Pick<ClosedPeriod, "period" | "closedAt" | "closedBy" | "fingerprints" | "at"> {
  /** How many rows of results were frozen. */
  readonly people: number;
}

/** Reads the Closed periods tab; a period that stands twice is a problem, and its first row stands. */
export function readClosedPeriods(table: Table | undefined, issues: Issues): readonly PeriodRow[] {
  if (!table) return [];
  const seen = new Set<string>();
  return readRows(table, CLOSED_PERIOD_COLUMNS, ["period", "people", "results"], issues, (row) => {
    const period = periodOfCell(row.cell("period"));
    if (!period) {
      issues.error("cell.badPeriod", row.at("period"), { found: shown(row.cell("period")) });
      return [];
    }
    if (seen.has(period.id)) {
      issues.error("history.periodTwice", row.at("period"), { period: period.id });
      return [];
    }
    seen.add(period.id);
    const fingerprints = {
      scheme: row.text("scheme"),
      people: row.text("staff"),
      inputs: row.text("inputs"),
      results: row.text("results"),
    };
    const people = Number(row.cell("people"));
    const [closedAt, closedBy] = [row.text("closedAt"), row.text("closedBy")];
    return [{ period, closedAt, closedBy, people, fingerprints, at: row.at("period") }];
  });
}

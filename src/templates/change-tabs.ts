import { columns } from "../core/index.ts";
import { ASSIGNMENT_NOTES, TARGET_NOTES } from "./notes/change-notes.ts";
import { columnsOf, DATE, type Rows, TEXT, tab, WIDE } from "./tab.ts";
import type { TemplateTab } from "./template.ts";

/** The Assignments tab: stretches of days on which somebody's state differs from People. */
export function assignmentsTab(sample: Rows): TemplateTab {
  const looks = {
    ...{ person: TEXT, fromDate: DATE, toDate: DATE, post: WIDE, grade: WIDE, note: WIDE },
    payShare: { format: "percent" },
  } as const;
  return tab("assignments", columnsOf(columns.ASSIGNMENT_COLUMNS, ASSIGNMENT_NOTES, looks), [], sample);
}

/** The Targets tab: curves that differ for somebody, or from a day on. `percentRows` are the rows whose KPI is a percentage. */
export function targetsTab(sample: Rows, percentRows: readonly number[] = []): TemplateTab {
  const looks = {
    ...{ person: TEXT, post: WIDE, kpi: WIDE, fromDate: DATE, toDate: DATE, knots: TEXT, points: TEXT, note: WIDE },
  };
  const made = tab("targets", columnsOf(columns.TARGET_COLUMNS, TARGET_NOTES, looks), [], sample);
  return { ...made, percentCells: percentRows.map((row) => `I${row}:K${row}`) };
}

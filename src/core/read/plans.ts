import type { Day } from "../model/calendar.ts";
import type { CellRef } from "../model/cell-ref.ts";
import type { Issues } from "../model/issue.ts";
import type { Table } from "../model/table.ts";
import { shown, textOf } from "./fields.ts";
import { periodOfCell } from "./period-cell.ts";
import { readCell } from "./reading.ts";
import { type RowReader, readRows } from "./row-reader.ts";
import { COACHING_COLUMNS, PLAN_STATUS_CHOICES } from "./words/talk-columns.ts";
import { finder } from "./words/words.ts";

/** Where a coaching plan stands. */
export type PlanStatus = keyof typeof PLAN_STATUS_CHOICES;

/** One thing that somebody works on, by when, and with whom. */
export interface CoachingPlan {
  readonly personId: string;
  /** The name that stands beside the id. */
  readonly name: string;
  /** The period's id; what is typed where that is no period. */
  readonly period: string;
  /** The KPI by its id or name; empty for a plan that is about none. */
  readonly kpi: string;
  readonly finding: string;
  readonly goal: string;
  readonly dueOn: Day | null;
  readonly followUpOn: Day | null;
  readonly status: PlanStatus;
  readonly coach: string;
  readonly note: string;
  /** The row's first cell with anything to say: that of the person. */
  readonly at: CellRef;
}

const STATUS = { list: PLAN_STATUS_CHOICES, find: finder(PLAN_STATUS_CHOICES) };

/** A row's period; one that is typed otherwise is noted and kept as it stands. */
export function periodIdIn(row: Pick<RowReader<"period">, "cell" | "at">, issues: Issues): string {
  const cell = row.cell("period");
  const period = periodOfCell(cell);
  if (!period && readCell(cell).kind !== "blank") {
    issues.error("cell.badPeriod", row.at("period"), { found: shown(cell) });
  }
  return period?.id ?? textOf(cell);
}

/** Reads the Coaching tab. A cell that cannot be read is noted and counts as blank: the plan is shown all the same. */
export function readPlans(table: Table, issues: Issues): readonly CoachingPlan[] {
  return readRows(table, COACHING_COLUMNS, ["person"], issues, (row) => {
    const personId = row.text("person");
    if (personId === "") row.noteBlank("person", COACHING_COLUMNS.person);
    return [
      {
        personId,
        name: row.words("name"),
        period: periodIdIn(row, issues),
        kpi: row.words("kpi"),
        finding: row.words("finding"),
        goal: row.words("goal"),
        dueOn: row.day("due"),
        followUpOn: row.day("followUp"),
        status: row.choice("status", STATUS, "open"),
        coach: row.words("coach"),
        note: row.words("note"),
        at: row.at("person"),
      },
    ];
  });
}

/** Is a plan still open after its day? The day itself is in time. */
export function isOverdue({ status, dueOn }: CoachingPlan, today: Day): boolean {
  return status === "open" && dueOn !== null && dueOn < today;
}

/** Is it time to ask how a plan goes? */
export function isToFollowUp({ status, followUpOn }: CoachingPlan, today: Day): boolean {
  return status === "open" && followUpOn !== null && followUpOn <= today;
}

const NO_DAY = Number.POSITIVE_INFINITY;

/** The most urgent first: by the day on which they are due, those without a day last; the others keep their order. */
export function plansInOrder(plans: readonly CoachingPlan[]): readonly CoachingPlan[] {
  const rank = ({ status }: CoachingPlan): number => (status === "open" ? 0 : 1);
  const due = ({ dueOn }: CoachingPlan): number => dueOn ?? NO_DAY;
  const after = (a: number, b: number): number => (a === b ? 0 : a - b);
  return [...plans].sort((a, b) => rank(a) - rank(b) || (rank(a) === 0 ? after(due(a), due(b)) : 0));
}

import type { Goal, GoalActual, GoalDirection, GoalMeasure } from "../model/goal.ts";
import type { Issues } from "../model/issue.ts";
import type { Period } from "../model/period.ts";
import type { Table } from "../model/table.ts";
import { shown } from "./fields.ts";
import { noteUnsoundGoal } from "./goal-faults.ts";
import { periodOfCell } from "./period-cell.ts";
import { readActual } from "./read-actual.ts";
import { type RowReader, readRows } from "./row-reader.ts";
import { FIND, GOAL_CHOICES } from "./words/choices.ts";
import { GOAL_COLUMNS } from "./words/columns.ts";
import { folded } from "./words/words.ts";

type GoalReader = RowReader<keyof typeof GOAL_COLUMNS>;

function valueAt(row: GoalReader, key: "start" | "target" | "actual", unit: string, takesYesNo: boolean): GoalActual {
  const reading = readActual(row.cell(key), unit, takesYesNo);
  if (reading.kind !== "fault") return reading;
  row.noteUnreadable(key);
  return { kind: "blank" };
}

function numberAt(row: GoalReader, key: "start" | "target", unit: string): number | null {
  const reading = valueAt(row, key, unit, false);
  return reading.kind === "number" ? reading.value : null;
}

/** A target below the start is reached from above. */
function usualDirection(start: number | null, target: number | null): GoalDirection {
  return start !== null && target !== null && target < start ? "atMost" : "atLeast";
}

function measureOf(row: GoalReader): GoalMeasure {
  const unit = row.text("unit");
  const start = numberAt(row, "start", unit);
  const target = numberAt(row, "target", unit);
  const usual = usualDirection(start, target);
  const direction = row.choice("direction", { list: GOAL_CHOICES, find: FIND.goal }, usual);
  return { start, target, direction, unit };
}

/** Its period; null where it is left to the deadline. */
function periodOf(row: GoalReader, issues: Issues): Period | null {
  const cell = row.cell("period");
  const period = periodOfCell(cell);
  if (!period && cell !== "") issues.error("cell.badPeriod", row.at("period"), { found: shown(cell) });
  return period;
}

function goalOf(row: GoalReader, issues: Issues): Goal {
  const measure = measureOf(row);
  const goal = {
    personId: row.text("person"),
    name: row.text("goal"),
    kpi: row.text("kpi"),
    period: periodOf(row, issues),
    deadline: row.day("deadline"),
    ...measure,
    actual: valueAt(row, "actual", measure.unit, measure.target === null),
    weight: row.number("weight") ?? 1,
    at: { person: row.at("person"), kpi: row.at("kpi") },
  };
  if (row.isReadable) noteUnsoundGoal(goal, row, issues);
  return { ...goal, isSound: row.isReadable };
}

const keyOf = ({ personId, period, deadline, kpi, name }: Goal): string =>
  [personId, period?.id ?? deadline, folded(kpi), folded(name)].join("\u0000");

/** Reads the Goals tab: the SMART goals of each person. Of a row that makes no sense the person is held. */
export function readGoals(table: Table, issues: Issues): readonly Goal[] {
  const firstAt = new Map<string, number>();
  return readRows(table, GOAL_COLUMNS, ["person", "goal", "actual"], issues, (row) => {
    const goal = goalOf(row, issues);
    const first = firstAt.get(keyOf(goal));
    if (first === undefined) firstAt.set(keyOf(goal), row.row + 1);
    else issues.error("goal.twice", row.at("goal"), { goal: goal.name, id: goal.personId, first });
    return goal.personId === "" ? [] : [{ ...goal, isSound: goal.isSound && first === undefined }];
  });
}

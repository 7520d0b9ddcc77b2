import { isoOf } from "../model/calendar.ts";
import type { Goal } from "../model/goal.ts";
import type { Issues } from "../model/issue.ts";
import type { RowReader } from "./row-reader.ts";
import { GOAL_COLUMNS } from "./words/columns.ts";

type GoalRow = Omit<Goal, "isSound">;
type GoalReader = RowReader<keyof typeof GOAL_COLUMNS>;

function noteTime({ period, deadline }: GoalRow, row: GoalReader, issues: Issues): void {
  if (!period && deadline === null) issues.error("goal.noTime", row.at("period"));
  else if (period && deadline !== null && (deadline < period.from || deadline > period.to)) {
    issues.error("goal.outsidePeriod", row.at("deadline"), { day: isoOf(deadline), period: period.id });
  }
}

/** Without a start, progress is a ratio to the target, which must be above 0 (rule 9). */
function noteTarget({ start, target, direction }: GoalRow, row: GoalReader, issues: Issues): void {
  if (target === null) {
    if (start !== null) row.noteBlank("target", GOAL_COLUMNS.target);
  } else if (start === null) {
    if (target <= 0) issues.error("goal.needsStart", row.at("start"), { target });
  } else if (start === target) issues.error("goal.noDistance", row.at("target"), { target });
  else if (direction !== (target > start ? "atLeast" : "atMost")) {
    issues.error("goal.wrongDirection", row.at("direction"), { start, target });
  }
}

/** Where the actual is itself the progress, it lies between nothing and all of it: 60 would be 6,000 %. */
function noteProgress({ start, target, actual }: GoalRow, row: GoalReader, issues: Issues): void {
  if (start !== null || target !== null || actual.kind !== "number") return;
  if (!(actual.value >= 0 && actual.value <= 1)) {
    issues.error("goal.badProgress", row.at("actual"), { found: actual.value });
  }
}

/** Notes what makes no sense in a goal whose cells could all be read. */
export function noteUnsoundGoal(goal: GoalRow, row: GoalReader, issues: Issues): void {
  if (goal.personId === "") row.noteBlank("person", GOAL_COLUMNS.person);
  if (goal.name === "") row.noteBlank("goal", GOAL_COLUMNS.goal);
  if (goal.weight < 0) issues.error("weights.negative", row.at("weight"), { found: goal.weight });
  noteTime(goal, row, issues);
  noteTarget(goal, row, issues);
  noteProgress(goal, row, issues);
}

import type { Attainment } from "../measure/attainment.ts";
import type { GoalPart, GoalSummary } from "../measure/sum-up-goals.ts";
import { isoOf } from "../model/calendar.ts";
import type { Goal } from "../model/goal.ts";
import type { MissingPolicy } from "../model/kpi.ts";
import { type Message, type MessageArgs, message } from "../model/message.ts";
import { compare, HUNDRED, multiply, numberOf, type Rational, ZERO } from "../model/rational.ts";
import { roundDecimal } from "../model/round.ts";
import { valueIn } from "./values.ts";

const PERCENT_DECIMALS = 2;

const percent = (share: Rational): number => roundDecimal(numberOf(multiply(share, HUNDRED)), PERCENT_DECIMALS);

function nameOf({ name, deadline }: Goal): Message {
  return deadline === null
    ? message("goal.name", { goal: name })
    : message("goal.nameBy", { goal: name, day: isoOf(deadline) });
}

/** How far it is reached, and where a bound made another number of it. */
function reachedOf({ unbounded, reached }: Attainment): Message {
  const pct = percent(reached);
  if (compare(unbounded, reached) > 0) return message("goal.capped", { pct: percent(unbounded), cap: pct });
  return compare(unbounded, ZERO) < 0 ? message("goal.belowStart", { pct }) : message("value.percent", { n: pct });
}

function reachedStep({ start, target, direction, unit }: Goal, value: number, about: MessageArgs): Message {
  if (target === null) return message("step.goalProgress", about);
  const told = { ...about, actual: valueIn(unit, value), target: valueIn(unit, target) };
  if (start !== null) return message("step.goalFrom", { ...told, start: valueIn(unit, start) });
  return message(direction === "atLeast" ? "step.goalAtLeast" : "step.goalAtMost", told);
}

function goalStep({ goal, attainment }: GoalPart, missing: MissingPolicy): Message {
  const about = { goal: nameOf(goal), weight: goal.weight };
  const { actual } = goal;
  if (actual.kind === "number" && attainment)
    return reachedStep(goal, actual.value, { ...about, reached: reachedOf(attainment) });
  if (actual.kind === "notApplicable") return message("step.goalNotApplicable", about);
  return message(missing === "zero" ? "step.goalZero" : "step.goalMissing", about);
}

/** How much of the goals is known, where it is not all of them. */
function coverageSteps({ parts, coverage, isTooLittle }: GoalSummary, minCoverage: number): readonly Message[] {
  const counting = parts.filter(({ goal }) => goal.actual.kind !== "notApplicable");
  const present = counting.filter(({ attainment }) => attainment !== null).length;
  if (present === counting.length) return [];
  const pct = roundDecimal(coverage * 100, PERCENT_DECIMALS);
  const least = roundDecimal(minCoverage * 100, PERCENT_DECIMALS);
  const about = { present, of: counting.length, pct };
  return [isTooLittle ? message("step.goalsTooFew", { ...about, least }) : message("step.goals", about)];
}

/** The goals behind an actual, one by one. */
export function explainGoals(summary: GoalSummary, missing: MissingPolicy, minCoverage: number): readonly Message[] {
  return [...summary.parts.map((part) => goalStep(part, missing)), ...coverageSteps(summary, minCoverage)];
}

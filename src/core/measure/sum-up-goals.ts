import type { Goal } from "../model/goal.ts";
import type { MissingPolicy } from "../model/kpi.ts";
import { add, compare, divide, multiply, numberOf, type Rational, rationalOf, ZERO } from "../model/rational.ts";
import { type Attainment, attainmentOf } from "./attainment.ts";

/** One goal and how far it is reached; null without a figure. */
export interface GoalPart {
  readonly goal: Goal;
  readonly attainment: Attainment | null;
}

/** The goals of one person in one period, and what they come to. */
export interface GoalSummary {
  readonly kind: "goals";
  readonly parts: readonly GoalPart[];
  /** The weighted mean attainment as a share; null where too little is known. */
  readonly mean: number | null;
  /** The share of the goals' weight that has a figure, 0 to 1. */
  readonly coverage: number;
  /** Is that less than the scheme asks for? */
  readonly isTooLittle: boolean;
}

/** The rules by which goals are summed up. */
export interface GoalRules {
  /** The most that one goal may be reached, as a share. */
  readonly goalCap: number;
  /** The share of weight that must have a figure (rule 11). */
  readonly minCoverage: number;
}

function partOf(goal: Goal, { goalCap }: GoalRules): GoalPart {
  const { actual } = goal;
  return { goal, attainment: actual.kind === "number" ? attainmentOf(goal, actual.value, goalCap) : null };
}

interface Sums {
  readonly weight: Rational;
  readonly present: Rational;
  readonly reached: Rational;
}

const NOTHING: Sums = { weight: ZERO, present: ZERO, reached: ZERO };

/** A goal that is not applicable leaves the sum; a blank counts as nothing reached only where the KPI says so. */
function withPart(sums: Sums, { goal, attainment }: GoalPart, missing: MissingPolicy): Sums {
  if (goal.actual.kind === "notApplicable") return sums;
  const weight = rationalOf(goal.weight);
  const isPresent = attainment !== null || missing === "zero";
  return {
    weight: add(sums.weight, weight),
    present: isPresent ? add(sums.present, weight) : sums.present,
    reached: attainment ? add(sums.reached, multiply(weight, attainment.reached)) : sums.reached,
  };
}

/** Sums up a person's goals: the mean of how far they are reached, by their weights; a blank is missing, not 0 (rule 11). */
export function sumUpGoals(goals: readonly Goal[], missing: MissingPolicy, rules: GoalRules): GoalSummary {
  const parts = goals.map((goal) => partOf(goal, rules));
  const { weight, present, reached } = parts.reduce((sums, part) => withPart(sums, part, missing), NOTHING);
  const coverage = weight.num > 0n ? divide(present, weight) : ZERO;
  const isTooLittle = weight.num > 0n && compare(coverage, rationalOf(rules.minCoverage)) < 0;
  const isHeldBack = missing === "hold" && compare(present, weight) < 0;
  const mean = present.num === 0n || isTooLittle || isHeldBack ? null : numberOf(divide(reached, present));
  return { kind: "goals", parts, mean, coverage: numberOf(coverage), isTooLittle };
}

import type { Issues } from "../model/issue.ts";
import type { Grade, PromotionRule } from "../model/ladder.ts";
import type { People } from "../model/person.ts";
import type { Band } from "../model/scheme.ts";
import { kpiIndex, type NamedKpi } from "../read/kpi-columns.ts";
import { readCell } from "../read/reading.ts";
import { folded } from "../read/words/words.ts";
import { bandIndex } from "./compile-bands.ts";

/** What the rules may speak of. */
export interface RuleSurroundings {
  readonly kpis: readonly NamedKpi[];
  readonly bands: readonly Band[];
  readonly people: People;
  /** Empty where the workbook has no ladder: then rules go by the grades of people alone. */
  readonly grades: readonly Grade[];
}

const ORDERS = new Set([">=", ">", "<=", "<"]);

function kpiOf(rule: PromotionRule): string | null {
  const { subject } = rule;
  if (subject.kind === "kpi" || subject.kind === "points") return subject.kpi;
  return subject.kind === "improvement" && !/^(total|总分|總分)?$/i.test(subject.of) ? subject.of : null;
}

function needsNumber(rule: PromotionRule): boolean {
  const { kind } = rule.subject;
  return kind !== "rating" && kind !== "lastYearRating" && kind !== "column";
}

function fits(rule: PromotionRule, { kpis, bands, people }: RuleSurroundings, issues: Issues): boolean {
  const before = issues.list.length;
  const kpi = kpiOf(rule);
  if (kpi !== null && kpiIndex(kpis, kpi) < 0) issues.error("kpi.unknown", rule.at, { kpi });
  const { subject, bounds, operator } = rule;
  if (subject.kind === "column" && !people.columnAt.has(folded(subject.column))) {
    issues.error("promotion.unknownColumn", rule.at, { column: subject.column });
  }
  const isRating = subject.kind === "rating" || (subject.kind === "lastYearRating" && ORDERS.has(operator));
  const stranger = bounds.find((bound) => bandIndex(bands, bound) < 0);
  if (isRating && stranger !== undefined) issues.error("bands.unknown", rule.at, { band: stranger });
  if (needsNumber(rule) && bounds.some((bound) => readCell(bound).kind !== "number")) {
    issues.error("promotion.badRule", rule.at, { bound: bounds.join("|") });
  }
  return issues.list.length === before;
}

/** A rule for a grade that is on no ladder applies to nobody, and those whom it was meant for become eligible past it. */
function checkGrades(rule: PromotionRule, grades: readonly Grade[], issues: Issues): void {
  if (grades.length === 0) return;
  for (const name of [rule.grade, rule.next]) {
    const isKnown = name === "" || grades.some(({ grade }) => folded(grade) === folded(name));
    if (!isKnown) issues.error("promotion.unknownGrade", rule.at, { grade: name });
  }
}

/**
 * Checks what the rules speak of. A rule that cannot be used is a problem at its row and stays in the scheme as one that
 * nobody can tell: without it people would become eligible on the remaining rules.
 */
export function compileRules(
  rules: readonly PromotionRule[],
  around: RuleSurroundings,
  issues: Issues,
): readonly PromotionRule[] {
  for (const rule of rules) checkGrades(rule, around.grades, issues);
  return rules.map((rule) => ({ ...rule, isUsable: rule.isUsable && fits(rule, around, issues) }));
}

import type { Issue } from "../model/issue.ts";
import type { Grade, PromotionRule } from "../model/ladder.ts";
import { advice, type CheckContext, warning } from "./check-context.ts";
import { agrees, gradesAbove, isSame, leadsTo } from "./grades-above.ts";

/** Grades that lead back to themselves: nobody ever arrives. */
function cycles(grades: readonly Grade[]): readonly Issue[] {
  const told = new Set<Grade>();
  return grades.flatMap((grade) => {
    const reached = gradesAbove(grade, grades);
    if (told.has(grade) || !reached.has(grade)) return [];
    for (const one of reached) told.add(one);
    return [warning("check.ladderCycle", grade.at, { grade: grade.title })];
  });
}

/** Grades in the middle of a track to which nothing leads and on which nobody stands. */
function islands({ scheme: { grades }, people }: CheckContext): readonly Issue[] {
  const reached = new Set(grades.flatMap((grade) => leadsTo(grade, grades)));
  return grades
    .filter((grade) => {
      const isFirst = grades.find(({ track }) => isSame(track, grade.track)) === grade;
      const hasHolder = people.list.some((person) => isSame(person.grade, grade.grade));
      return !isFirst && !reached.has(grade) && !hasHolder;
    })
    .map(({ title, at }) => advice("check.ladderIsland", at, { grade: title }));
}

function isRuled({ track, grade }: Grade, next: string, rules: readonly PromotionRule[]): boolean {
  return rules.some(
    (rule) => agrees(rule.track, track) && agrees(rule.grade, grade) && (rule.next === "" || isSame(rule.next, next)),
  );
}

/** Steps for which no rule was written, where other steps have some: nobody is flagged for them. */
function withoutRules({ scheme: { grades, rules } }: CheckContext): readonly Issue[] {
  if (rules.length === 0) return [];
  return grades.flatMap((grade) =>
    grade.next
      .filter((next) => !isRuled(grade, next, rules))
      .map((next) => advice("check.stepNoRules", grade.at, { grade: grade.title, next })),
  );
}

/** Steps of the ladder that lead in a circle, to nowhere or without a standard. */
export function ladderSteps(context: CheckContext): readonly Issue[] {
  return [...cycles(context.scheme.grades), ...islands(context), ...withoutRules(context)];
}

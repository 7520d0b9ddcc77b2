import type { RuleFigure } from "../figures.ts";
import { figure, table } from "../report/table.ts";

/** The cost of rules as Markdown. */
export function reportRules(figures: readonly RuleFigure[]): string {
  const rows = figures.map(({ stage, people, plainMs, fullMs, different }) => [
    `${people.toLocaleString("en")}: ${stage}`,
    figure(plainMs),
    figure(fullMs),
    figure(fullMs / plainMs),
    String(different),
  ]);
  const head = ["people: stage", "no further rule, ms", "every rule, ms", "ratio", "different"];
  return `### Every rule on, used by one person in a hundred\n\n${table(head, rows)}`;
}

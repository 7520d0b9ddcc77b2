import type { RuleFigure } from "../figures.ts";
import { figure, table } from "../report/table.ts";

/** The cost of rules as Markdown. */
export function reportRules(figures: readonly RuleFigure[]): string {
  const beside = (ms: number, plainMs: number): string => `${figure(ms)} (${figure(ms / plainMs)})`;
  const rows = figures.map(({ stage, people, plainMs, onePersonMs, aHundredthMs, different }) => [
    `${people.toLocaleString("en")}: ${stage}`,
    figure(plainMs),
    beside(onePersonMs, plainMs),
    beside(aHundredthMs, plainMs),
    String(different),
  ]);
  const head = [
    "people: stage",
    "no further rule",
    "every rule, one person's",
    "every rule, a hundredth's",
    "different",
  ];
  return `### Every rule on, median ms (ratio to none)\n\n${table(head, rows)}`;
}

import { figure, table } from "../report/table.ts";
import type { WorkbenchFigures } from "./figures.ts";

/** An edit is to take no more than this many times what it takes with plain formulas that spill as the scorecard does. */
const GOAL = 1.5;

/** The workbench's figures as Markdown; ratios are to the plain formulas of which each spills over a column. */
export function reportWorkbench({ grid, pages, score, person }: WorkbenchFigures): string {
  const [, column] = grid;
  const [, pageColumn] = pages;
  const over = (value: number, base: number | undefined) =>
    `${figure(value)} (${figure(value / (base ?? Number.NaN))})`;
  const rows = grid.map((one, index) => {
    const page = pages[index];
    return [
      one.name,
      over(one.openMs, column?.openMs),
      over(one.editMs, column?.editMs),
      page ? over(page.readyMs, pageColumn?.readyMs) : "—",
      page ? over(page.editMs, pageColumn?.editMs) : "—",
      String(one.different),
    ];
  });
  const bare = pages.at(-1);
  const none = bare
    ? [["no formulas", "—", "—", over(bare.readyMs, pageColumn?.readyMs), over(bare.editMs, pageColumn?.editMs), "—"]]
    : [];
  const ratio = (grid[0]?.editMs ?? Number.NaN) / (column?.editMs ?? Number.NaN);
  const pageRatio = (pages[0]?.editMs ?? Number.NaN) / (pageColumn?.editMs ?? Number.NaN);
  const goal = (name: string, value: number) => [name, `≤ ${GOAL}`, figure(value), value <= GOAL ? "met" : "missed"];
  return [
    "### The workbench, 1,000 people × 12 KPIs, median ms (ratio to plain formulas, one a column)",
    table(["workbook", "opened", "edit → total", "page ready", "edit → drawn", "different"], [...rows, ...none]),
    `A run of *Score a period* over all of them: ${figure(score.ms)} ms, ${score.calls} service calls.`,
    `The view *Person* over all of them: first paint ${figure(person.paintMs)} ms, everybody in the list ${figure(person.listMs)} ms, a chosen person's result ${figure(person.resultMs)} ms.`,
    table(["goal", "wanted", "measured", ""], [goal("edit, ratio", ratio), goal("edit in the page, ratio", pageRatio)]),
  ].join("\n\n");
}

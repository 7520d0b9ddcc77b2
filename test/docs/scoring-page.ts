import { type Cell, readCell } from "../../src/core/index.ts";
import { book, type NamedCells, type SmallBook } from "../support/book.ts";
import { cellsOf, openPage } from "./page.ts";

const { sections, tablesOf } = openPage("scoring.md");
export const PERIOD = "2026-Q3";

type Line = Readonly<Record<string, string>>;

/** The rows of the n-th table of a section, by the headings of their columns. */
export function linesOf(section: string, table = 0): readonly Line[] {
  const lines = tablesOf(section)[table];
  if (!lines) throw new Error(`scoring.md has no table ${table} under “${section}”`);
  const [header = [], , ...rows] = lines.map(cellsOf);
  return rows.map((cells) => Object.fromEntries(header.map((heading, index) => [heading, cells[index] ?? ""])));
}

/** A cell as someone would type it into the workbook. */
export function typed(text: string | undefined): Cell {
  if (text === undefined || text === "blank") return "";
  const reading = readCell(text);
  return reading.kind === "number" ? reading.value : text;
}

export const typedLine = (line: Line): NamedCells =>
  Object.fromEntries(Object.entries(line).map(([heading, text]) => [heading, typed(text)]));

export const pick = (line: Line, ...headings: string[]): NamedCells =>
  Object.fromEntries(headings.map((heading) => [heading, typed(line[heading])]));

/** A number as the page writes it; null for “none”. */
export function stated(text: string | undefined): number | null {
  const reading = readCell(text ?? "");
  return reading.kind === "number" ? reading.value : null;
}

/** The numbers in bold in a section: results that stand in a sentence. */
export const boldIn = (section: string) =>
  [...(sections.get(section) ?? "").matchAll(/\*\*([\d.]+)\*\*/g)].map(([, n]) => Number(n));

/** Points are the actual itself. */
export const AS_IT_IS = { Knots: "-1000;1000", Points: "-1000;1000" };

/** The four KPIs of the section on the total, their weights and points. */
const FOUR = linesOf("The total");
const FOUR_WEIGHTS = Object.fromEntries(FOUR.map(({ KPI, Weight }) => [KPI, typed(Weight)]));
const FOUR_POINTS = Object.fromEntries(FOUR.map(({ KPI, Points }) => [KPI, typed(Points)]));

export function fourKpis(more: SmallBook = {}, speed: NamedCells = {}, actuals: NamedCells = {}) {
  return book({
    kpis: FOUR.map((line) => ({ ...pick(line, "KPI"), ...AS_IT_IS, ...(line.KPI === "Speed" ? speed : {}) })),
    weights: [{ Post: "", ...FOUR_WEIGHTS }],
    metrics: [{ "Person ID": "P", Period: PERIOD, ...FOUR_POINTS, ...actuals }],
    ...more,
  });
}

/** A workbook in which the total is what is typed. */
export function totalBook(total: string | undefined, more: SmallBook) {
  return book({
    kpis: [{ KPI: "Result", ...AS_IT_IS }],
    weights: [{ Post: "", Result: 100 }],
    metrics: [{ "Person ID": "P", Period: PERIOD, Result: typed(total) }],
    ...more,
  });
}

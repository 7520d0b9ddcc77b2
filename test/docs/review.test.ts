import { describe, expect, it } from "vitest";
import {
  costlyKpis,
  explainStep,
  forWhatIf,
  fourFifths,
  Issues,
  nearestSteps,
  type Period,
  parsePeriod,
  prepare,
  readCell,
  runPeriod,
  targetCounts,
  whatIf,
} from "../../src/core/index.ts";
import { say } from "../../src/i18n/say.ts";
import { book } from "../support/book.ts";
import { cellsOf, openPage } from "./page.ts";

const { tablesOf } = openPage("review.md");
const PERIOD = parsePeriod("2026-Q3") as Period;

/** The rows of a section's table, by the headings of their columns. */
function linesOf(section: string): readonly Readonly<Record<string, string>>[] {
  const [table = []] = tablesOf(section);
  const [header = [], , ...rows] = table.map(cellsOf);
  if (rows.length === 0) throw new Error(`review.md has no table under “${section}”`);
  return rows.map((cells) => Object.fromEntries(header.map((heading, i) => [heading, cells[i] ?? ""])));
}

function numberIn(text: string | undefined): number {
  const reading = readCell(text ?? "");
  return reading.kind === "number" ? reading.value : Number.NaN;
}

/** The page's scheme and people with these actuals. */
function ran(people: readonly (readonly [string, number, number])[]) {
  const tables = book({
    kpis: [
      { KPI: "csat", Name: "CSAT", Unit: "%", Knots: "75%; 90%; 97%", Points: "0; 100; 120" },
      { KPI: "wait", Name: "Wait", Unit: "s", Knots: "60; 30", Points: "0; 100" },
    ],
    weights: [{ Post: "", csat: 60, wait: 40 }],
    ratings: Object.entries({ C: 0, B: 70, A: 90, S: 108 }).map(([Band, From]) => ({ From, Band })),
    metrics: people.map(([id, csat, wait]) => ({ "Person ID": id, Period: PERIOD.id, csat, wait })),
  });
  const prepared = forWhatIf(prepare(tables, new Issues()));
  return { prepared, run: runPeriod(prepared, PERIOD, new Issues()) };
}

const alone = (line: Readonly<Record<string, string>>) => ran([["P", numberIn(line.CSAT), numberIn(line.Wait)]]);

describe("What-if", () => {
  const { prepared, run } = ran([
    ["Ann", 0.9, 30],
    ["Bo", 0.84, 36],
  ]);

  it.each(linesOf("What-if"))("with a weight of $Weight of CSAT", (line) => {
    const weight = numberIn(line["Weight of CSAT"]);
    const change = { kind: "weight", row: 0, kpi: "csat", weight, others: "rescale" } as const;
    const { comparison, issues } = whatIf(prepared, PERIOD, run, [change]);
    const [ann, bo] = comparison.moves.map(({ after }) => after);
    expect(issues).toEqual([]);
    expect([ann?.total, bo?.total, bo?.band]).toEqual([numberIn(line.Ann), numberIn(line.Bo), line["Bo's band"]]);
  });
});

describe("The nearest step", () => {
  it.each(linesOf("The nearest step"))("of CSAT $CSAT and Wait $Wait: $Nearest step", (line) => {
    const { prepared, run } = alone(line);
    const [{ all } = { all: [] }] = nearestSteps(prepared, run, [0]);
    expect(all.map((step) => say(explainStep(step), "en"))).toEqual([line["Nearest step"]]);
  });
});

describe("Guided distribution", () => {
  it.each(linesOf("Guided distribution"))("of $People people", (line) => {
    expect(targetCounts(numberIn(line.People), [0.2, 0.7, 0.1])).toEqual([line.A, line.B, line.C].map(numberIn));
  });
});

describe("The coaching list", () => {
  it.each(linesOf("The coaching list"))("at CSAT $CSAT and Wait $Wait", (line) => {
    const costs = costlyKpis(alone(line).run, 0);
    const lost = (id: string) => Math.round((costs.find(({ kpi }) => kpi.id === id)?.lost ?? 0) * 100) / 100;
    expect([lost("csat"), lost("wait")]).toEqual([numberIn(line["CSAT costs"]), numberIn(line["Wait costs"])]);
  });
});

describe("Fairness", () => {
  const lines = linesOf("Fairness");
  const found = fourFifths(
    lines.map(({ Group = "", People, Selected }) => ({
      group: Group,
      people: numberIn(People),
      selected: numberIn(Selected),
    })),
    5,
  );

  it.each(lines.map((line, i) => [line.Group, line, found[i]] as const))("of %s", (_, line, one) => {
    const ofHighest = Math.round((one?.ratio ?? 0) * 1000) / 10;
    expect([ofHighest, one?.verdict]).toEqual([numberIn(line["Of the highest"]), line.Verdict]);
  });
});

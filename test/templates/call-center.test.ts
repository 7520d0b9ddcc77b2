import { existsSync, readFileSync } from "node:fs";
import initSqlJs from "sql.js";
import { beforeAll, describe, expect, it } from "vitest";
import { Workbench } from "../../src/workbench/apps-script/workbench.ts";
import { readCsv } from "../../src/workbench/files/csv.ts";
import { check, type Person, project, recordsOf, score } from "../product/support/product.ts";
import { setUp } from "./support.ts";

const CSV = "../shared/data/call-center-2021q1.csv";

const PERIODS = {
  "2021-01": ["2021-01-01", "2021-01-31"],
  "2021-02": ["2021-02-01", "2021-02-28"],
  "2021-03": ["2021-03-01", "2021-03-31"],
  "2021-Q1": ["2021-01-01", "2021-03-31"],
} as const;

/** By SQL, which shares nothing with the engine. */
const ACTUALS = `
  SELECT agent,
    avg(answered = 'Y') AS ANSWER,
    avg(CASE WHEN answered = 'Y' THEN resolved = 'Y' END) AS RESOLVE,
    avg(CASE WHEN speed <> '' THEN CAST(speed AS REAL) END) AS SPEED,
    avg(CASE WHEN talk <> '' THEN CAST(strftime('%s', '1970-01-01 0' || talk) AS REAL) END) AS TALK,
    avg(CASE WHEN rating <> '' THEN CAST(rating AS REAL) END) AS CSAT,
    count(*) AS CALLS
  FROM calls WHERE day BETWEEN ? AND ? GROUP BY agent ORDER BY agent`;

/** The template's scheme, written down anew: what each KPI is called, its knots and points, its weight. */
const KPIS = [
  ["ANSWER", "Answer rate", [0.7, 0.8, 0.85], [0, 100, 120], 20],
  ["RESOLVE", "Resolution rate", [0.8, 0.9, 0.95], [0, 100, 120], 25],
  ["SPEED", "Speed of answer", [80, 65, 50], [0, 100, 120], 15],
  ["TALK", "Talk time", [120, 180, 240, 300], [0, 100, 100, 0], 10],
  ["CSAT", "Satisfaction", [3, 3.4, 3.8], [0, 100, 120], 20],
  ["CALLS", "Calls", [140, 160, 180, 200, 220], [60, 70, 85, 100, 110], 10],
] as const;

type Actuals = Readonly<Record<string, number | string>>;

async function actualsBySql(csv: string): Promise<(from: string, to: string) => readonly Actuals[]> {
  const { Database } = await initSqlJs();
  const database = new Database();
  database.run("CREATE TABLE calls (id, agent, day, time, topic, answered, resolved, speed, talk, rating)");
  const insert = database.prepare("INSERT INTO calls VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  for (const line of csv.trim().split(/\r?\n/).slice(1)) insert.run(line.split(","));
  return (from, to) => {
    const [{ columns, values } = { columns: [], values: [] }] = database.exec(ACTUALS, [from, to]);
    return values.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] as number])));
  };
}

/** Points of the best step reached; below the first step none. */
function stepsOf(actual: number, knots: readonly number[], points: readonly number[]): number {
  return points[knots.filter((knot) => actual >= knot).length - 1] ?? 0;
}

/** Points on straight lines between knots, as one would by hand. */
function pointsOf(actual: number, knots: readonly number[], points: readonly number[]): number {
  const isRising = (knots.at(-1) ?? 0) > (knots[0] ?? 0);
  const [xs, ys] = isRising ? [knots, points] : [[...knots].reverse(), [...points].reverse()];
  const above = xs.findIndex((x) => actual <= x);
  if (above === 0) return ys[0] ?? 0;
  if (above < 0) return ys.at(-1) ?? 0;
  const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [xs[above - 1], xs[above], ys[above - 1], ys[above]];
  return y0 + ((actual - x0) * (y1 - y0)) / (x1 - x0);
}

const BANDS = [
  [100, "S", "Gold"],
  [85, "A", "Silver"],
  [70, "B", "Bronze"],
  [60, "C", null],
  [0, "D", null],
] as const;

/** The agents as juniors of some years, so that the step up hangs on total and satisfaction alone. */
const peopleCsv = (agents: readonly Actuals[]): string =>
  ["Person ID,Grade,Grade since", ...agents.map(({ agent }) => `${agent},Junior representative,2019-01-07`)].join("\n");

/** One agent's row of the Scores tab and answer, against what SQL found. */
function expectSame(actuals: Actuals, row: Readonly<Record<string, unknown>>, person: Person | undefined): void {
  const points = KPIS.map(([id, , knots, ys]) => (id === "CALLS" ? stepsOf : pointsOf)(Number(actuals[id]), knots, ys));
  for (const [index, [, name]] of KPIS.entries()) {
    expect(row[`${name} points`], `${actuals.agent} ${name}`).toBeCloseTo(points[index] ?? Number.NaN, 2);
  }
  const total = KPIS.reduce((sum, [, , , , weight], index) => sum + ((points[index] ?? 0) * weight) / 100, 0);
  expect(person?.total).toBeCloseTo(total, 1);
  const shown = person?.total ?? 0;
  const [, band, tier] = BANDS.find(([from]) => shown >= from) ?? [];
  const flag = shown >= 70 && Number(actuals.CSAT) >= 3.3 ? "eligible" : "notYet";
  expect(person).toMatchObject({ band, tier, promotions: [{ flag }] });
}

// The data is not part of the project: a checkout without ../shared/data skips this.
describe.skipIf(!existsSync(CSV))(`the call-team template over ${CSV} (skipped where it is not there)`, () => {
  let workbench: Workbench;
  let actualsIn: Awaited<ReturnType<typeof actualsBySql>>;

  beforeAll(async () => {
    const bytes = readFileSync(CSV);
    const book = setUp("call-team", "en", false).exportBook();
    actualsIn = await actualsBySql(bytes.toString("utf8"));
    const contents: Readonly<Record<string, ReturnType<typeof readCsv>>> = {
      Records: readCsv(bytes, CSV),
      People: readCsv(Buffer.from(peopleCsv(actualsIn(...PERIODS["2021-Q1"]))), "people.csv"),
    };
    const tabs = book.tabs.map((tab) => ({ ...tab, rows: contents[tab.name] ?? tab.rows }));
    workbench = new Workbench(project, { ...book, tabs }, { timeZone: "UTC" });
  });

  it("checks clean, month by month", () => {
    expect(check(workbench)).toEqual([]);
  });

  it.each(Object.entries(PERIODS))("scores %s as SQL and a few lines by hand do", (period, [from, to]) => {
    const expected = actualsIn(from, to);
    const { people } = score(workbench, period);
    expect(people.map(({ id }) => id).sort()).toEqual(expected.map(({ agent }) => agent));
    expect(people).toHaveLength(8);
    const rows = recordsOf(workbench, "Scores").filter((row) => row.Period === period);
    for (const actuals of expected) {
      const isAgent = (id: unknown) => id === actuals.agent;
      expectSame(
        actuals,
        rows.find((row) => isAgent(row["Person ID"])) ?? {},
        people.find(({ id }) => isAgent(id)),
      );
    }
  });

  it("tells the agents apart: not all of one band", () => {
    const { people } = score(workbench, "2021-Q1");
    expect(new Set(people.map(({ band }) => band)).size).toBeGreaterThan(1);
  });
});

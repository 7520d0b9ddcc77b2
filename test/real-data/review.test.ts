import { describe, expect, test } from "vitest";
import {
  fairness,
  forWhatIf,
  type GroupRate,
  Issues,
  nearestSteps,
  type Period,
  parsePeriod,
  prepare,
  runPeriod,
  type Step,
} from "../../src/core/index.ts";
import { book } from "../support/book.ts";
import { readRows } from "../support/sheets-csv.ts";
import { TEAM_SCHEME } from "./call-team.ts";
import { databaseOf, dataFile, query } from "./shared-data.ts";

const CALLS = dataFile("call-center-2021q1.csv");
const STAFF = dataFile("ibm-hr-attrition.csv");
const QUARTER = parsePeriod("2021-Q1") as Period;
const MONTH = parsePeriod("2021-02") as Period;

describe.skipIf(!CALLS.isThere)(`the nearest steps of eight agents from 5,000 calls${CALLS.note}`, () => {
  const load = () => {
    const prepared = forWhatIf(prepare(book({ ...TEAM_SCHEME, records: readRows(CALLS.path) }), new Issues()));
    const run = runPeriod(prepared, MONTH, new Issues());
    const everybody = prepared.people.list.map((_, person) => person);
    return { prepared, run, found: nearestSteps(prepared, run, everybody) };
  };

  /** The band of one agent with a typed actual in place of the measured one, from the engine's own arithmetic on points. */
  function totalWith({ scheme, scored }: ReturnType<typeof load>["run"], person: number, step: Step, points: number) {
    const weights = scored.profiles.list[scored.profiles.of[person] ?? 0]?.weights ?? [];
    const count = scheme.kpis.length;
    const earned = weights.map(
      (weight, k) => weight * (k === step.k ? points : (scored.scores.points?.[person * count + k] ?? 0)),
    );
    return earned.reduce((sum, one) => sum + one, 0) / weights.reduce((sum, one) => sum + one, 0);
  }

  test("everybody has one, or it is said why not, and it is the total that lies on the bound", () => {
    const { run, found } = load();
    expect(found).toHaveLength(8);
    const steps = found.flatMap(({ person, nearest }) => (nearest ? [{ person, step: nearest }] : []));
    expect(steps.length).toBeGreaterThan(3);
    for (const { person, step } of steps) {
      const { curve } = step.kpi;
      if (curve.kind !== "linear") continue;
      // Read off the curve by hand: the line between the two knots around the new actual.
      const right = Math.max(
        1,
        curve.xs.findIndex((x) => step.to <= x),
      );
      const [x0 = 0, x1 = 0] = [curve.xs[right - 1], curve.xs[right]];
      const [y0 = 0, y1 = 0] = [curve.ys[right - 1], curve.ys[right]];
      const points = y0 + ((step.to - x0) / (x1 - x0)) * (y1 - y0);
      expect(totalWith(run, person, step, points)).toBeCloseTo(step.after.total ?? -1, 1);
      const bound = run.scheme.bands[(run.scored.band[person] ?? 0) + 1]?.from ?? -1;
      expect(step.after.total).toBeGreaterThanOrEqual(bound);
    }
  });

  test("every step is the smallest that was found for its lift, as a share of its curve", () => {
    const { found } = load();
    for (const { all, nearest } of found) {
      const shares = all.flatMap((one) => (one.kind === "step" ? [one.share] : []));
      expect(nearest?.share ?? 0).toBe(shares.length > 0 ? Math.min(...shares) : 0);
    }
  });
});

describe.skipIf(!STAFF.isThere)(`fairness of high ratings in IBM's sample of 1,470 people${STAFF.note}`, () => {
  /** The people of the file, each with the involvement that it states as the only KPI. */
  function involved() {
    const rows = readRows(STAFF.path);
    const at = (heading: string) => (rows[0] ?? []).indexOf(heading);
    const [id, rating] = [at("EmployeeNumber"), at("JobInvolvement")];
    const metrics = rows
      .slice(1)
      .map((row) => ({ "Person ID": row[id] ?? "", Period: "2021-Q1", involvement: row[rating] ?? "" }));
    const ratings = [
      { From: 0, Band: "usual" },
      { From: 75, Band: "high" },
    ];
    const kpis = [{ KPI: "involvement", Knots: "0;4", Points: "0;100" }];
    const tables = book({ kpis, weights: [{ Post: "", involvement: 100 }], ratings, people: rows, metrics });
    return runPeriod(prepare(tables, new Issues()), QUARTER, new Issues());
  }

  const inSql = (column: string) => `
    SELECT "${column}" AS "group", count(*) AS people, sum(JobInvolvement + 0 >= 3) AS selected
    FROM people GROUP BY 1 ORDER BY min(rowid)`;

  test.each(["Gender", "Department", "MaritalStatus"])(
    "by %s the rates and verdicts are those of SQL",
    async (column) => {
      const issues = new Issues();
      const found = fairness(involved(), { column }, { kind: "bandAtLeast", band: "high" }, issues);
      const rates = query<GroupRate>(await databaseOf(STAFF.path, "people"), inSql(column));
      const top = Math.max(...rates.map(({ selected, people }) => selected / people));
      const verdict = (share: number) => (share === 1 ? "highest" : share < 0.8 ? "adverse" : "within");
      expect(issues.list).toEqual([]);
      expect(found.map(({ group, people, selected, verdict: is }) => ({ group, people, selected, is }))).toEqual(
        rates.map((rate) => ({ ...rate, is: verdict(rate.selected / rate.people / top) })),
      );
    },
  );
});

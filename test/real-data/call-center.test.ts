import type { Database } from "sql.js";
import { beforeAll, describe, expect, test } from "vitest";
import type { Tables } from "../../src/core/index.ts";
import { book } from "../support/book.ts";
import { type Fraction, fraction, rounded } from "../support/oracle/fraction.ts";
import { oracleBand, oracleTotal } from "../support/oracle/total.ts";
import { type Outcome, outcome } from "../support/outcome.ts";
import { readRows } from "../support/sheets-csv.ts";
import { TEAM_BANDS, TEAM_KPIS, TEAM_SCHEME } from "./call-team.ts";
import { databaseOf, dataFile, query } from "./shared-data.ts";

const FILE = dataFile("call-center-2021q1.csv");
const PERIODS = [
  ["2021-01", "2021-01-01", "2021-01-31"],
  ["2021-02", "2021-02-01", "2021-02-28"],
  ["2021-03", "2021-03-01", "2021-03-31"],
  ["2021-Q1", "2021-01-01", "2021-03-31"],
] as const;

/** What SQL sums and counts of one agent: whole numbers, of which the actuals are exact fractions. */
interface AgentSums {
  readonly Agent: string;
  readonly calls: number;
  readonly answered: number;
  readonly resolved: number;
  readonly speedSum: number;
  readonly speeds: number;
  readonly talkSum: number;
  readonly talks: number;
  readonly ratingSum: number;
  readonly ratings: number;
}

const TALK_S = `substr(AvgTalkDuration, 1, 1) * 3600 + substr(AvgTalkDuration, 3, 2) * 60 + substr(AvgTalkDuration, 6, 2)`;

const sumsOf = (database: Database, from: string, to: string) =>
  query<AgentSums>(
    database,
    `SELECT Agent, count(*) AS calls,
       sum("Answered (Y/N)" = 'Y') AS answered,
       sum("Answered (Y/N)" = 'Y' AND Resolved = 'Y') AS resolved,
       sum(CAST("Speed of answer in seconds" AS INTEGER)) AS speedSum, count("Speed of answer in seconds") AS speeds,
       sum(${TALK_S}) AS talkSum, count(AvgTalkDuration) AS talks,
       sum(CAST("Satisfaction rating" AS INTEGER)) AS ratingSum, count("Satisfaction rating") AS ratings
     FROM calls WHERE Date BETWEEN '${from}' AND '${to}' GROUP BY Agent ORDER BY Agent`,
  );

const ratio = (part: number, whole: number): Fraction => fraction(BigInt(part), BigInt(whole));

/** The actuals in the order of the KPIs. */
function actualsOf(sums: AgentSums): readonly Fraction[] {
  return [
    ratio(sums.answered, sums.calls),
    ratio(sums.resolved, sums.answered),
    ratio(sums.speedSum, sums.speeds),
    ratio(sums.talkSum, sums.talks),
    ratio(sums.ratingSum, sums.ratings),
    ratio(sums.calls, 1),
  ];
}

/** The engine's actual of a KPI. */
function measured({ result }: Outcome, agent: string, k: number): number {
  const column = result.scored.actuals.columns[k];
  const person = result.people.list.findIndex(({ id }) => id === agent);
  return column?.kind === "measured" ? (column.values[person] ?? Number.NaN) : Number.NaN;
}

describe.skipIf(!FILE.isThere)(`the call centre of early 2021: 5,000 calls of 8 agents${FILE.note}`, () => {
  let database: Database;
  let tables: Tables;

  beforeAll(async () => {
    database = await databaseOf(FILE.path, "calls");
    tables = book({ ...TEAM_SCHEME, records: readRows(FILE.path) });
  });

  test("the whole log is read, without a problem", () => {
    const { result, issues } = outcome(tables, "2021-Q1");
    expect(issues).toEqual([]);
    expect(result.people.list).toHaveLength(8);
    const calls = result.people.list.reduce((sum, { id }) => sum + measured(outcome(tables, "2021-Q1"), id, 5), 0);
    expect(calls).toBe(5000);
  });

  describe.each(PERIODS)("in %s", (period, from, to) => {
    test("every actual is what SQL makes of the same file", () => {
      const ran = outcome(tables, period);
      const sums = sumsOf(database, from, to);
      expect(sums.map(({ Agent }) => Agent).sort()).toEqual(ran.result.people.list.map(({ id }) => id).sort());
      for (const one of sums) {
        for (const [k, actual] of actualsOf(one).entries()) {
          const exact = Number(actual.n) / Number(actual.d);
          expect(Math.abs(measured(ran, one.Agent, k) - exact), `${one.Agent}, ${TEAM_KPIS[k]?.id}`).toBeLessThan(
            exact * 1e-14,
          );
        }
      }
    });

    test("every total and band is what exact arithmetic makes of SQL's sums", () => {
      const ran = outcome(tables, period);
      for (const one of sumsOf(database, from, to)) {
        const actuals = actualsOf(one);
        const total = oracleTotal(
          TEAM_KPIS.map(({ curve, weight }, k) => ({ curve, weight, actual: actuals[k] ?? null })),
        );
        const expected = total ? rounded(total, 1) : "";
        const { total: found, band } = ran.of(one.Agent);
        expect([one.Agent, found, band]).toEqual([one.Agent, Number(expected), oracleBand(TEAM_BANDS, expected)]);
      }
    });
  });

  test("the scheme tells the agents apart, or the comparison would prove little", () => {
    const ran = outcome(tables, "2021-Q1");
    const totals = ran.result.people.list.map(({ id }) => ran.of(id).total);
    const bands = ran.result.people.list.map(({ id }) => ran.of(id).band);
    expect(new Set(totals).size).toBeGreaterThanOrEqual(7);
    expect(new Set(bands).size).toBeGreaterThanOrEqual(2);
  });
});

import type { Database } from "sql.js";
import { beforeAll, describe, expect, test } from "vitest";
import type { Cell, Flag, Row, Tables } from "../../src/core/index.ts";
import { book } from "../support/book.ts";
import { type Outcome, outcome } from "../support/outcome.ts";
import { readRows } from "../support/sheets-csv.ts";
import { databaseOf, dataFile, query } from "./shared-data.ts";

const FILE = dataFile("ibm-hr-attrition.csv");

const rule = (Column: string, Operator: string, Bound: Cell, group = "", grade: Cell = "") => ({
  "From grade": grade,
  Rule: "people column",
  "Of what": Column,
  Operator,
  Bound,
  "One of group": group,
});

/** Rules on the company's own columns: for everybody, one of a group, and more for those who stand higher. */
const RULES = [
  rule("PerformanceRating", ">=", 3),
  rule("YearsSinceLastPromotion", ">=", 2),
  rule("TrainingTimesLastYear", ">=", 2),
  rule("YearsInCurrentRole", ">=", 5, "experience"),
  rule("TotalWorkingYears", ">", 10, "experience"),
  rule("EducationField", "in", "Medical|Technical Degree", "experience"),
  rule("JobInvolvement", ">=", 3, "", 3),
  rule("OverTime", "<>", "yes", "", 3),
  rule("MonthlyIncome", "<", 19_000, "", 4),
];

/** The same rules in SQL, whose NULL is our unknown: AND and OR weigh it as rule 24 does. */
const CONDITION = `
  PerformanceRating + 0 >= 3 AND YearsSinceLastPromotion + 0 >= 2 AND TrainingTimesLastYear + 0 >= 2
  AND (YearsInCurrentRole + 0 >= 5 OR TotalWorkingYears + 0 > 10 OR EducationField IN ('Medical', 'Technical Degree'))
  AND (JobLevel <> '3' OR (JobInvolvement + 0 >= 3 AND OverTime <> 'Yes'))
  AND (JobLevel <> '4' OR MonthlyIncome + 0 < 19000)`;

const LADDER = [1, 2, 3, 4, 5].map((level) => ({
  Grade: level,
  "Next grade": level < 5 ? level + 1 : "",
  Headcount: level === 5 ? 100 : "",
}));

interface Answer {
  readonly id: string;
  readonly flag: Flag;
}

/** Everybody below the top with SQL's answer, by id. */
const answersOf = (database: Database): ReadonlyMap<string, Flag> =>
  new Map(
    query<Answer>(
      database,
      `SELECT EmployeeNumber AS id,
         CASE WHEN (${CONDITION}) THEN 'eligible' WHEN NOT (${CONDITION}) THEN 'notYet' ELSE 'cannotTell' END AS flag
       FROM people WHERE JobLevel <> '5'`,
    ).map(({ id, flag }) => [id, flag] as const),
  );

/** People alone: no KPIs, no metrics; whoever is flagged is flagged by the People tab. */
const tablesOf = (people: readonly Row[]): Tables => book({ people, ladder: LADDER, rules: RULES });

function flagsOf({ result }: Outcome): ReadonlyMap<string, Flag> {
  return new Map(result.promotions.map(({ person, flag }) => [result.people.list[person]?.id ?? "", flag] as const));
}

const tally = (flags: ReadonlyMap<string, Flag>) =>
  Object.fromEntries(
    ["eligible", "notYet", "cannotTell"].map((one) => [one, [...flags.values()].filter((flag) => flag === one).length]),
  );

describe.skipIf(!FILE.isThere)(
  `IBM's sample of 1,470 people through promotion rules on its own columns${FILE.note}`,
  () => {
    let database: Database;
    let people: readonly Row[];

    beforeAll(async () => {
      database = await databaseOf(FILE.path, "people");
      people = readRows(FILE.path);
    });

    test("everybody is read, and the file's own headings are understood", () => {
      const { result } = outcome(tablesOf(people), "2026");
      expect(result.people.list).toHaveLength(1470);
      const { id, post, grade, team } = result.people.list[0] ?? {};
      expect({ id, post, grade, team }).toEqual({
        id: "2",
        post: "Research Scientist",
        grade: "2",
        team: "Research & Development",
      });
    });

    test("every flag is what a filter in SQL says", () => {
      const flags = flagsOf(outcome(tablesOf(people), "2026"));
      const expected = answersOf(database);
      expect(tally(flags)).toEqual(tally(expected));
      expect(flags).toEqual(expected);
      expect(tally(flags).eligible).toBeGreaterThan(50);
    });

    test("rule 24: with every 7th rating, every 11th year and every 13th field blank, unknown is unknown as in SQL", async () => {
      const holes = [
        ["PerformanceRating", 7],
        ["TotalWorkingYears", 11],
        ["EducationField", 13],
        ["OverTime", 5],
      ] as const;
      const holed = await databaseOf(FILE.path, "people");
      for (const [column, every] of holes) holed.run(`UPDATE people SET ${column} = NULL WHERE rowid % ${every} = 0`);
      const header = people[0] ?? [];
      const rows = people.map((row, i) =>
        row.map((cell, c) =>
          i > 0 && holes.some(([column, every]) => header[c] === column && i % every === 0) ? "" : cell,
        ),
      );
      const flags = flagsOf(outcome(tablesOf(rows), "2026"));
      expect(flags).toEqual(answersOf(holed));
      expect(tally(flags).cannotTell).toBeGreaterThan(50);
    });

    test("rule 24: headcount ranks the eligible of the fourth level for the hundred seats of the fifth", () => {
      const { result } = outcome(tablesOf(people), "2026");
      const seated = result.promotions.filter(({ seats }) => seats !== null);
      const [{ taken } = { taken: 0 }] = query<{ taken: number }>(
        database,
        "SELECT count(*) AS taken FROM people WHERE JobLevel = '5'",
      );
      const eligible = result.promotions.filter(({ flag, step }) => flag === "eligible" && step.next === "5");
      expect(seated).toEqual(eligible);
      expect(seated.map(({ seats }) => seats?.rank).sort((a, b) => Number(a) - Number(b))).toEqual(
        eligible.map((_, i) => i + 1),
      );
      expect(seated.every(({ seats }) => seats?.headcount === 100 && seats.taken === taken)).toBe(true);
    });
  },
);

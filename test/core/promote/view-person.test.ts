import { describe, expect, test } from "vitest";
import { Issues, type Row } from "../../../src/core/index.ts";
import { viewPerson } from "../../../src/core/promote/view-period.ts";
import { book, type SmallBook } from "../../support/book.ts";
import { outcome } from "../../support/outcome.ts";

const KPIS = [
  { KPI: "typed", Knots: "0,100", Points: "0,100", Source: "", Measure: "" },
  { KPI: "calls", Knots: "0,2", Points: "0,100", Source: "Records", Measure: "count" },
];
const METRICS: readonly Row[] = [
  ["Person ID", "Period", "typed"],
  ["P1", "2026-09", 80],
  ["P2", "2026-09", ""],
  ["P3", "2026-09", "#REF!"],
  ["P4", "2026-09", 60],
  ["P4", "2026-09", 70],
];
const BOOK: SmallBook = {
  settings: [{ Setting: "Minimum coverage", Value: "50%" }],
  kpis: KPIS,
  weights: [
    { Post: "", typed: 60, calls: 40 },
    { Post: "Lead", typed: 100, calls: 0 },
  ],
  ratings: [
    { From: 0, Band: "C" },
    { From: 50, Band: "B" },
  ],
  people: [
    { ID: "P1", Post: "Lead" },
    { ID: "P2", Post: "Agent" },
    { ID: "P3", Post: "Agent" },
    { ID: "P4", Post: "Agent" },
    { ID: "P5", Post: "Agent" },
  ],
  metrics: METRICS,
  records: [
    { Agent: "P1", Date: "2026-09-01" },
    { Agent: "P2", Date: "2026-09-01" },
    { Agent: "P3", Date: "2026-09-01" },
  ],
  events: [{ ID: "P1", Date: "2026-09-02", Points: 5 }],
};

/** Total, status and band of one person scored alone, with this row of metrics. */
function alone(index: number, row: Row) {
  const { scheme, people, scored } = outcome(book(BOOK), "2026-09").result;
  const who = people.list[index];
  if (!who) throw new Error(`no person ${index}`);
  const { scores, band } = viewPerson(scheme, scored, index, who, row, new Issues());
  return [scores.total[0], scores.status[0], band[0]];
}

/** The same from a run over the whole workbook, after the row was changed there. */
function together(index: number, metrics: readonly Row[]) {
  const { scores, band } = outcome(book({ ...BOOK, metrics }), "2026-09").result.scored;
  return [scores.total[index], scores.status[index], band[index]];
}

describe("law: one person scored alone is that person among all", () => {
  test.each([0, 1, 2, 3])("with the row as it stands: person %d", (index) => {
    expect(alone(index, METRICS[index + 1] ?? [])).toEqual(together(index, METRICS));
  });

  test.each<[number, number | string]>([
    [0, 91],
    [0, ""],
    [0, "N/A"],
    [1, 44.95],
    [2, 30],
    [2, "good"],
  ])("person %d with %j typed anew", (index, cell) => {
    const changed = METRICS.map((row, i) => (i === index + 1 ? [row[0] ?? "", row[1] ?? "", cell] : row));
    expect(alone(index, changed[index + 1] ?? [])).toEqual(together(index, changed));
  });

  test("a row typed for who had none", () => {
    const row = ["P5", "2026-09", 75];
    expect(alone(4, row)).toEqual(together(4, [...METRICS, row]));
  });
});

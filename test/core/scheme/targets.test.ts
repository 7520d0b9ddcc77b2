import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/index.ts";
import { book, type NamedCells } from "../../support/book.ts";
import { outcome } from "../../support/outcome.ts";

/** One KPI from 0 to 100; an actual of 50 earns 50 points, with a target of 50 it earns 100. */
const KPI: NamedCells = { KPI: "sales", Threshold: 0, Target: 100 };

const target = (more: NamedCells): NamedCells => ({
  ID: "",
  Post: "",
  Region: "",
  KPI: "sales",
  "From date": "",
  "To date": "",
  Target: "",
  ...more,
});

/** P1, of Support in the North, and P2, of Sales in the South, each with an actual of 50 in April 2026, 30 days. */
function inApril(
  targets: readonly NamedCells[],
  more: Readonly<Record<string, readonly NamedCells[]>> = {},
  actual: Cell = 50,
) {
  const people = [
    { ID: "P1", Post: "Support", Region: "North" },
    { ID: "P2", Post: "Sales", Region: "South" },
  ];
  return outcome(
    book({
      settings: [{ Setting: "Decimals", Value: 4 }],
      kpis: [KPI],
      weights: [{ Post: "", sales: 100 }],
      people,
      metrics: people.map(({ ID }) => ({ ID, Period: "2026-04", sales: actual })),
      targets,
      ...more,
    }),
    "2026-04",
  );
}

const totals = ({ of }: ReturnType<typeof inApril>) => [of("P1").total, of("P2").total];

describe("rule 20: targets that differ; the most specific wins, and a change within the period counts by days", () => {
  test.each<[string, readonly NamedCells[], readonly number[]]>([
    ["without any", [], [50, 50]],
    ["for everybody", [target({ Target: 50 })], [100, 100]],
    ["for a post", [target({ Post: "Support", Target: 50 })], [100, 50]],
    ["for a person", [target({ ID: "P2", Target: 200 })], [50, 25]],
    [
      "a person before any group, a group before all",
      [
        target({ Target: 200 }),
        target({ Post: "Support", Region: "North", Target: 400 }),
        target({ ID: "P1", Target: 50 }),
      ],
      [100, 25],
    ],
    ["from a day on: 15 of 30 days", [target({ Target: 50, "From date": "2026-04-16" })], [75, 75]],
    ["up to a day: 10 of 30 days", [target({ Target: 50, "To date": "2026-04-10" })], [66.6667, 66.6667]],
    ["up to the first day: 1 of 30 days", [target({ Target: 50, "To date": "2026-04-01" })], [51.6667, 51.6667]],
    ["from the last day on: 1 of 30 days", [target({ Target: 50, "From date": "2026-04-30" })], [51.6667, 51.6667]],
    [
      "with days between them, the later written first: 5 and 15 of 30 days",
      [target({ Target: 50, "From date": "2026-04-16" }), target({ Target: 40, "To date": "2026-04-05" })],
      [83.3333, 83.3333],
    ],
    ["of another time", [target({ Target: 50, "To date": "2026-03-31" })], [50, 50]],
    [
      "one after the other",
      [target({ Target: 50, "To date": "2026-04-15" }), target({ Target: 200, "From date": "2026-04-16" })],
      [62.5, 62.5],
    ],
    [
      "before and after another: 20 and 10 of 30 days",
      [
        target({ Target: 50 }),
        target({ Post: "Support", Target: 200, "From date": "2026-04-11", "To date": "2026-04-20" }),
      ],
      [75, 100],
    ],
    [
      "up to the last day of the period, or beyond",
      [target({ Target: 50, "To date": "2026-04-30" }), target({ ID: "P2", Target: 200, "To date": "2026-05-01" })],
      [100, 25],
    ],
    ["with knots of its own", [target({ Knots: "0; 50; 60", Points: "0; 80; 100" })], [80, 80]],
  ])("%s", (_name, targets, wanted) => {
    const result = inApril(targets);
    expect([result.errors, totals(result)]).toEqual([[], wanted]);
  });

  test("is of the KPI that it names, and leaves the others alone", () => {
    const two = {
      kpis: [KPI, { ...KPI, KPI: "calls" }],
      weights: [{ Post: "", sales: 50, calls: 50 }],
      metrics: ["P1", "P2"].map((ID) => ({ ID, Period: "2026-04", sales: 50, calls: 20 })),
    };
    const targets = [target({ Target: 50 }), target({ ID: "P1", KPI: "calls", Target: 40 })];
    const result = inApril(targets, two);
    expect([result.errors, totals(result)]).toEqual([[], [75, 60]]);
  });

  test("what is wrong for all is told once, however the people differ in what only other targets look at", () => {
    const people = ["North", "South", "East"].map((Region, at) => ({ ID: `P${at + 1}`, Post: "Support", Region }));
    const metrics = people.map(({ ID }) => ({ ID, Period: "2026-04", sales: 50, calls: 50 }));
    const kpis = [KPI, { ...KPI, KPI: "calls" }];
    const twice = [
      target({ Target: 50 }),
      target({ Target: 60 }),
      target({ Region: "North", KPI: "calls", Target: 70 }),
    ];
    const weights = [{ Post: "", sales: 50, calls: 50 }];
    const result = inApril(twice, { people, metrics, kpis, weights });
    // Once for those with the target of the North, once for all others.
    expect(result.errors).toEqual(["targets.ambiguous at Targets!D2", "targets.ambiguous at Targets!D2"]);
  });

  test("a target for a post follows the person's assignments", () => {
    const assignments = [{ ID: "P2", From: "2026-04-16", Post: "Support" }];
    const result = inApril([target({ Post: "Support", Target: 50 })], { assignments });
    expect([result.errors, totals(result)]).toEqual([[], [100, 75]]);
  });

  test("ratios take another target too, and cap and floor stay", () => {
    const kpis = [{ KPI: "sales", Curve: "ratio", Target: 100, Cap: 120 }];
    const targets = [target({ ID: "P1", Target: 80 }), target({ ID: "P2", Target: 20 })];
    const result = inApril(targets, { kpis });
    expect([result.errors, totals(result)]).toEqual([[], [62.5, 120]]);
  });

  test("is explained by the points that were computed", () => {
    const result = inApril([target({ ID: "P1", Target: 50, "From date": "2026-04-16" })]);
    expect(result.of("P1").why[0]).toBe("sales: 50 earns 75 points, weight 100%.");
  });

  test("mixed points are exact: a total on a half is rounded on the exact value", () => {
    const settings = [{ Setting: "Decimals", Value: 0 }];
    const targets = [
      target({ Target: 50, "From date": "2026-04-16" }),
      target({ Target: 100, "To date": "2026-04-15" }),
    ];
    expect(totals(inApril(targets, { settings }, 49))).toEqual([74, 74]);
  });

  test("the order of rows never matters", () => {
    const targets = [target({ Target: 50, "To date": "2026-04-11" }), target({ ID: "P1", Target: 70 })];
    expect(totals(inApril([...targets].reverse()))).toEqual(totals(inApril(targets)));
  });
});

describe("what cannot be meant holds whom it is for, and nobody else", () => {
  test.each<[string, readonly NamedCells[], readonly string[], readonly string[]]>([
    [
      "two that fit equally well",
      [target({ Post: "Support", Target: 50 }), target({ Region: "North", Target: 60 })],
      ["targets.ambiguous at Targets!D2"],
      ["held", "scored"],
    ],
    [
      "a target that is no number",
      [target({ ID: "P1", Target: "high" })],
      ["cell.notNumber at Targets!G2"],
      ["held", "scored"],
    ],
    [
      "a target below the threshold's sense",
      [target({ ID: "P1", Target: 0 })],
      ["kpi.badCurve at Targets!D2"],
      ["held", "scored"],
    ],
    [
      "dates the wrong way round",
      [target({ Target: 50, "From date": "2026-04-15", "To date": "2026-04-01" })],
      ["dates.reversed at Targets!F2"],
      ["scored", "scored"],
    ],
    [
      "a KPI that is not there",
      [target({ KPI: "zeal", Target: 5 })],
      ["kpi.unknown at Targets!D2"],
      ["scored", "scored"],
    ],
    ["a stranger", [target({ ID: "X", Target: 5 })], ["person.unknown at Targets!D2"], ["scored", "scored"]],
  ])("%s", (_name, targets, errors, statuses) => {
    const result = inApril(targets);
    expect([result.errors, [result.of("P1").status, result.of("P2").status]]).toEqual([errors, statuses]);
  });
});

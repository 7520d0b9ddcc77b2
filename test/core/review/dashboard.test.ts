import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dashboardOf, dashboardTables, type History, type Row } from "../../../src/core/index.ts";
import { NO_HISTORY } from "../../../src/core/model/history.ts";
import { groupsOfAtLeast, stepsOfAtLeast } from "../../../src/core/review/dashboard/group-enough.ts";
import { PERIOD, ran, TEAM } from "./team.ts";

/** Groups of the sizes given, each person a number of their own. */
function groupsOf(sizes: readonly number[]): ReadonlyMap<string, readonly number[]> {
  let next = 0;
  return new Map(sizes.map((size, at) => [`G${at}`, Array.from({ length: size }, () => next++)]));
}

const sizesOf = (shown: readonly { readonly members: readonly number[] }[] | null) =>
  shown?.map(({ members }) => members.length) ?? null;

describe("groups that are large enough to be shown", () => {
  it.each([
    ["each large enough stands alone", 3, [5, 3, 4], [5, 3, 4]],
    ["small ones are put together, last", 3, [2, 5, 1], [5, 3]],
    ["one small one takes the smallest of the others with it, or its figure could be worked out", 3, [6, 1, 4], [6, 5]],
    ["two that are too few together too", 5, [2, 6, 2], [10]],
    ["too few people in all", 5, [2, 2], null],
    ["a group of nobody is no group", 3, [0, 4], [4]],
    ["nobody", 3, [], []],
  ] as const)("%s", (_, least, sizes, shown) => {
    expect(sizesOf(groupsOfAtLeast(least, groupsOf(sizes)))).toEqual(shown);
  });

  it.each([
    ["each large enough stands alone", 3, [5, 3], [5, 3]],
    ["a small step goes with the next one down", 3, [1, 5, 4], [6, 4]],
    ["the last with the one above", 3, [4, 5, 1], [4, 6]],
    ["too few in all", 5, [1, 2], null],
    ["nobody", 5, [0, 0], []],
  ] as const)("steps of an order: %s", (_, least, sizes, shown) => {
    expect(sizesOf(stepsOfAtLeast(least, groupsOf(sizes)))).toEqual(shown);
  });

  it("law: nobody is left out or counted twice, and no group is smaller than wanted", () => {
    const sizes = fc.array(fc.nat({ max: 9 }), { maxLength: 8 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 8 }), (of, least) => {
        const people = of.reduce((sum, size) => sum + size, 0);
        for (const shown of [groupsOfAtLeast(least, groupsOf(of)), stepsOfAtLeast(least, groupsOf(of))]) {
          const members = (shown ?? []).flatMap((group) => group.members);
          expect([...members].sort((a, b) => a - b)).toEqual(
            shown === null ? [] : Array.from({ length: people }, (__, at) => at),
          );
          expect((shown ?? []).every((group) => group.members.length >= least)).toBe(true);
          expect(shown === null).toBe(people > 0 && people < least);
        }
      }),
    );
  });
});

const ALONE = [
  { Setting: "Bonus mode", Value: "whole" },
  { Setting: "Minimum coverage", Value: "50%" },
  { Setting: "Minimum raters", Value: 1 },
];

function tablesOf(settings: NonNullable<(typeof TEAM)["settings"]>, withPay: boolean, history: History = NO_HISTORY) {
  const { run } = ran({ ...TEAM, settings });
  const tables = dashboardTables(dashboardOf(run, history, withPay), "en");
  return Object.fromEntries(tables.map(({ key, columns, rows }) => [key, [columns, ...rows] as readonly Row[]]));
}

describe("the dashboard of a period", () => {
  it("means are exact, rounded once; who has no points is not counted as 0", () => {
    expect(tablesOf(ALONE, false).heat).toEqual([
      ["Team", "Mean total", "People", "CSAT", "Wait"],
      ["North", 84, 2, 80, 90],
      ["South", 80, 2, 80, ""],
      ["Everybody", 82.7, 4, 80, 90],
    ]);
  });

  it("bands from the highest down, and how many have none", () => {
    expect(tablesOf(ALONE, false).bands).toEqual([
      ["Band", "People", "Share (%)"],
      ["A", 1, 25],
      ["B", 1, 25],
      ["C", 1, 25],
      ["No band", 1, 25],
    ]);
  });

  it("pay only where it is wanted; its parts add up to what is paid", () => {
    const { teams, tiers } = tablesOf(ALONE, true);
    expect(tablesOf(ALONE, false)).not.toHaveProperty("teams");
    expect([teams, tiers]).toEqual([
      [
        ["Team", "Bonus", "People"],
        ["North", 1000, 2],
        ["South", 2000, 1],
      ],
      [
        ["Tier", "Bonus", "People"],
        ["full", 3000, 2],
        ["none", 0, 1],
      ],
    ]);
  });

  it("by default nothing is told of so few people: neither their points nor their pay", () => {
    const tables = tablesOf(TEAM.settings ?? [], true);
    expect(tables.heat?.slice(1)).toEqual([["Everybody", 82.7, 4, 80, ""]]);
    expect(tables.teams?.slice(1)).toEqual([["Everybody", 3000, 3]]);
    expect(tables.tiers?.slice(1)).toEqual([["full + none", 3000, 3]]);
  });

  it("a company without bands has a table less", () => {
    const { run } = ran({ ...TEAM, ratings: [] });
    expect(dashboardTables(dashboardOf(run, NO_HISTORY, false), "en").map(({ key }) => key)).toEqual(["heat", "trend"]);
  });

  it.each([
    ["between where the lowest band ends and the highest begins", TEAM.ratings, [70, 80, 90]],
    [
      "up to 100 with two bands",
      [
        { From: 0, Band: "C" },
        { From: 60, Band: "A" },
      ],
      [60, 80, 100],
    ],
    ["from 50 to 100 without bands", [], [50, 75, 100]],
  ])("colours run %s", (_, ratings, scale) => {
    const { run } = ran({ ...TEAM, ratings: ratings ?? [] });
    expect(dashboardOf(run, NO_HISTORY, false).heat.scale).toEqual(scale);
  });

  it("the trend has this period alone while none is closed", () => {
    expect(tablesOf(ALONE, false).trend).toEqual([
      ["Period", "Mean total", "People"],
      [PERIOD.id, 82.7, 3],
    ]);
  });
});

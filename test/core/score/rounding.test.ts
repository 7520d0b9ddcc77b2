import { describe, expect, test } from "vitest";
import { book } from "../../support/book.ts";
import { identityBook } from "../../support/identity-book.ts";
import { outcome } from "../../support/outcome.ts";

const totalOf = (actual: number, decimals?: number) => {
  const settings = decimals === undefined ? [] : [{ Setting: "Decimals", Value: decimals }];
  return outcome(
    identityBook({ P1: actual }, { settings: [{ Setting: "Language", Value: "en" }, ...settings] }),
    "2026-Q3",
  ).of("P1").total;
};

describe("rule 16: the total is rounded once, half away from zero, on the exact decimal value", () => {
  test.each([
    [84.95, undefined, 85],
    [84.949999, undefined, 84.9],
    [84.85, undefined, 84.9],
    [0.05, undefined, 0.1],
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [99.5, 0, 100],
    [84.123456, 6, 84.123456],
    [84.1234565, 6, 84.123457],
  ])("%d at %s decimals is %d", (actual, decimals, total) => {
    expect(totalOf(actual, decimals)).toBe(total);
  });

  test("a total below 0 rounds away from zero as well", () => {
    const kpis = [{ KPI: "score", Knots: "-100,100", Points: "-100,100" }];
    const { of } = outcome(identityBook({ P1: -84.95, P2: -0.04 }, { kpis }), "2026-Q3");
    expect([of("P1").total, of("P2").total]).toEqual([-85, 0]);
  });

  test("a sum of products that doubles put below the half is not", () => {
    // 0.15·0.5 + 0.35·84.9 + 0.5·110.32 = 84.95 exactly; in doubles 84.94999999999999.
    const kpis = ["a", "b", "c"].map((KPI) => ({ KPI, Knots: "0,200", Points: "0,200" }));
    const metrics = [{ ID: "P1", Period: "2026", a: 0.5, b: 84.9, c: 110.32 }];
    const tables = book({ kpis, weights: [{ a: 15, b: 35, c: 50 }], metrics });
    expect(outcome(tables, "2026").of("P1").total).toBe(85);
  });

  test("rule 10: points themselves are not rounded", () => {
    const kpis = [
      { KPI: "a", Knots: "0,3" },
      { KPI: "b", Knots: "0,3" },
      { KPI: "c", Knots: "0,3" },
    ];
    const metrics = [{ ID: "P1", Period: "2026", a: 1, b: 1, c: 1 }];
    const settings = [{ Setting: "Decimals", Value: 6 }];
    const { of } = outcome(book({ settings, kpis, weights: [{ a: 33.33, b: 33.33, c: 33.34 }], metrics }), "2026");
    expect(of("P1").total).toBe(33.333333);
    expect(of("P1").points[0]).toBeCloseTo(100 / 3, 12);
  });

  test("rules 16 and 17: the rounded total is what is rated, so 84.95 is an A at 85", () => {
    const ratings = [
      { From: 0, Band: "B" },
      { From: 85, Band: "A" },
    ];
    const { of } = outcome(identityBook({ P1: 84.95, P2: 84.949 }, { ratings }), "2026-Q3");
    expect([of("P1").band, of("P2").band]).toEqual(["A", "B"]);
  });

  test("rules 16 and 18: the rounded total is what is paid", () => {
    const bonus = [
      { From: 0, Tier: "low", Coefficient: 0.5 },
      { From: 85, Tier: "high", Coefficient: 1 },
    ];
    const settings = [{ Setting: "Bonus mode", Value: "whole" }];
    const people = [{ ID: "P1", "Bonus base": 1000 }];
    expect(outcome(identityBook({ P1: 84.95 }, { bonus, settings, people }), "2026-Q3").of("P1")).toMatchObject({
      tier: "high",
      amount: 1000,
    });
  });

  test.each([-1, 7, 1.5, "two"])("decimals of %j are a problem, and the default stays", (value) => {
    const { errors, of } = outcome(
      identityBook({ P1: 84.94 }, { settings: [{ Setting: "Decimals", Value: value }] }),
      "2026-Q3",
    );
    expect(errors).toHaveLength(1);
    expect(of("P1").total).toBe(84.9);
  });
});

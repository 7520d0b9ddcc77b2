import { describe, expect, test } from "vitest";
import { book } from "../../support/book.ts";
import {
  decimal,
  type Fraction,
  fraction,
  isLess,
  minus,
  over,
  plain,
  plus,
  sumOf,
  times,
} from "../../support/oracle/fraction.ts";
import { outcome } from "../../support/outcome.ts";

const PEOPLE = 1000;
const BANDS = ["0", "60", "70", "80", "85", "90", "95"] as const;

/** A stream of whole numbers that is the same at every run (a linear congruential generator; Knuth's constants). */
function numbers(seed: bigint): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n;
    return Number((state >> 33n) % BigInt(below));
  };
}

interface BuiltRow {
  /** Points as decimals, one a KPI. */
  readonly points: readonly string[];
  readonly band: string;
}

/** Weights of six KPIs that add up to 100; by the last one, 12.5, every decimal can be divided. */
const WEIGHTS = ["7.3", "11.9", "18.6", "21.7", "28", "12.5"] as const;

/**
 * Points of a person whose total by exact arithmetic is the wanted one: five are drawn, the last is solved for. Null
 * where it would lie outside 0 to 200.
 */
function pointsFor(wanted: Fraction, draw: (below: number) => number): readonly string[] | null {
  const drawn = WEIGHTS.slice(0, -1).map(() => fraction(BigInt(draw(120_000)), 1000n));
  const soFar = sumOf(drawn.map((points, k) => times(points, decimal(WEIGHTS[k] as string))));
  const last = over(minus(times(wanted, fraction(100n)), soFar), decimal("12.5"));
  return isLess(last, fraction(0n)) || isLess(fraction(200n), last) ? null : [...drawn, last].map(plain);
}

/** A thousand rows, half of them exactly on a bound, half exactly on the half of a tenth below it, which rounds up to it. */
function built(): readonly BuiltRow[] {
  const draw = numbers(42n);
  const rows: BuiltRow[] = [];
  while (rows.length < PEOPLE) {
    const band = BANDS[1 + draw(BANDS.length - 1)] as string;
    const wanted = rows.length % 2 === 0 ? decimal(band) : plus(decimal(band), decimal("-0.05"));
    const points = pointsFor(wanted, draw);
    if (points) rows.push({ points, band });
  }
  return rows;
}

/** The total as a plain double has it; on the half of a tenth it is rounded first, as people do it. */
function naiveTotal(points: readonly string[], isRounded: boolean): number {
  const total = points.reduce((sum, one, k) => sum + Number(one) * Number(WEIGHTS[k]), 0) / 100;
  return isRounded ? Math.round(total * 10) / 10 : total;
}

describe("rules 16 and 17: 1,000 people built to lie exactly on a band's bound", () => {
  const rows = built();
  const ids = WEIGHTS.map((_, k) => `k${k}`);
  const named = (cells: readonly (string | number)[]) => Object.fromEntries(ids.map((id, k) => [id, Number(cells[k])]));
  const tables = book({
    kpis: ids.map((KPI) => ({ KPI, Knots: "0,200", Points: "0,200" })),
    weights: [named(WEIGHTS)],
    ratings: BANDS.map((from) => ({ From: Number(from), Band: `from ${from}` })),
    metrics: rows.map(({ points }, i) => ({ "Person ID": `P${i}`, Period: "2026-Q3", ...named(points) })),
  });
  const { of, errors } = outcome(tables, "2026-Q3");

  test("0 are misrated", () => {
    const misrated = rows.filter(({ band }, i) => of(`P${i}`).band !== `from ${band}`);
    expect([errors, misrated]).toEqual([[], []]);
  });

  test("each has the bound itself as its total", () => {
    expect(rows.filter(({ band }, i) => of(`P${i}`).total !== Number(band))).toEqual([]);
  });

  test("and plain doubles would have misrated many of them, or the test would prove nothing", () => {
    const misrated = rows.filter(({ points, band }, i) => naiveTotal(points, i % 2 === 1) < Number(band));
    expect(misrated.length).toBeGreaterThan(50);
  });
});

import fc from "fast-check";
import type { Tables } from "../../../src/core/index.ts";
import { book, type NamedCells } from "../book.ts";
import type { OracleCurve } from "../oracle/points.ts";
import type { OraclePart } from "../oracle/total.ts";
import { type CurveCase, curveCase } from "./curves.ts";
import { weightsOfHundred } from "./decimals.ts";

/** A scheme with one person's actuals: enough to compare a whole run with the oracle. */
export type Scorecard = readonly (OraclePart & { readonly actual: string | null })[];

/** One to six KPIs of any curve, weights that add up to 100, now and then a blank. */
export function scorecard(curves: fc.Arbitrary<CurveCase> = curveCase()): fc.Arbitrary<Scorecard> {
  return fc.integer({ min: 1, max: 6 }).chain((length) =>
    fc
      .tuple(
        fc.array(curves, { minLength: length, maxLength: length }),
        weightsOfHundred(length),
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }),
      )
      .map(([cases, weights, dice]) =>
        cases.map(({ curve, actual }, i) => ({
          curve,
          weight: weights[i] ?? "0",
          actual: dice[i] === 0 ? null : actual,
        })),
      ),
  );
}

function kpiRow(curve: OracleCurve, id: string): NamedCells {
  const ratio =
    "target" in curve
      ? { Target: Number(curve.target), Floor: Number(curve.floor), Cap: curve.cap && Number(curve.cap) }
      : {};
  const knots = "knots" in curve ? { Knots: curve.knots.join(", "), Points: curve.points.join(", ") } : {};
  return { KPI: id, Curve: curve.kind, Knots: "", Points: "", Target: "", Floor: "", Cap: "", ...ratio, ...knots };
}

/** The workbook of one scheme and its people, all in `2026-Q3`; each scorecard is a person, all with the same curves. */
export function scorecardBook(cards: readonly Scorecard[], settings: readonly NamedCells[] = []): Tables {
  const [first = []] = cards;
  const ids = first.map((_, k) => `k${k}`);
  const named = (cells: readonly (string | null)[]) =>
    Object.fromEntries(cells.map((cell, k) => [ids[k], cell === null ? "" : Number(cell)]));
  return book({
    settings: [{ Setting: "Minimum coverage", Value: 0 }, ...settings],
    kpis: first.map(({ curve }, k) => kpiRow(curve, ids[k] ?? "")),
    weights: [{ Post: "*", ...named(first.map(({ weight }) => weight)) }],
    metrics: cards.map((card, i) => ({
      "Person ID": `P${i}`,
      Period: "2026-Q3",
      ...named(card.map(({ actual }) => actual)),
    })),
  });
}

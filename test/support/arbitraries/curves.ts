import fc from "fast-check";
import type { OracleCurve, OracleKnots } from "../oracle/points.ts";
import { decimals, risingDecimals } from "./decimals.ts";

/** A curve and an actual for it. */
export interface CurveCase {
  readonly curve: OracleCurve;
  readonly actual: string;
}

const MOST_ACTUAL = 2000;
const count = fc.integer({ min: 2, max: 5 });

/** Actuals and points that rise together: higher is better. */
export function risingCurve(kind: "linear" | "steps" = "linear"): fc.Arbitrary<OracleKnots> {
  return count.chain((length) =>
    fc
      .tuple(risingDecimals(length, 0, MOST_ACTUAL), risingDecimals(length, 0, 150))
      .map(([knots, points]) => ({ kind, knots, points })),
  );
}

/** Knots that fall in actual while their points rise: lower is better (rule 6). */
export function fallingCurve(kind: "linear" | "steps" = "linear"): fc.Arbitrary<OracleKnots> {
  return risingCurve(kind).map((curve) => ({ ...curve, knots: [...curve.knots].reverse() }));
}

/** A target band: points rise, stay and fall. */
function bandCurve(): fc.Arbitrary<OracleKnots> {
  return risingDecimals(4, 0, MOST_ACTUAL).map((knots) => ({
    kind: "linear",
    knots,
    points: ["0", "100", "100", "0"],
  }));
}

/** Straight lines through any points at all, up and down, below zero too. */
function anyLines(): fc.Arbitrary<OracleKnots> {
  return count.chain((length) =>
    fc
      .tuple(
        risingDecimals(length, -MOST_ACTUAL, MOST_ACTUAL),
        fc.array(decimals(-50, 150), { minLength: length, maxLength: length }),
      )
      .map(([knots, points]) => ({ kind: "linear" as const, knots, points })),
  );
}

/** Knots a few millionths apart, far from zero: where a double has hardly a digit left to tell them by. */
export function closeKnots(): fc.Arbitrary<CurveCase> {
  return fc
    .tuple(
      fc.integer({ min: 0, max: MOST_ACTUAL }),
      fc.integer({ min: 2, max: 9 }),
      fc.integer({ min: 1, max: 8 }),
      decimals(0, 150),
    )
    .map(([whole, width, inside, top]) => ({
      curve: { kind: "linear", knots: [String(whole), `${whole}.00000${width}`], points: ["0", top] },
      actual: `${whole}.00000${inside}`,
    }));
}

/** A ratio of actual and target (rule 9). */
function ratioCurve(): fc.Arbitrary<OracleCurve> {
  return fc.record({
    kind: fc.constantFrom("higher", "lower", "reduction"),
    target: decimals(1, MOST_ACTUAL),
    floor: fc.constantFrom("0", "20"),
    cap: fc.constantFrom("100", "120.5", "150"),
  });
}

function actualFor(curve: OracleCurve): fc.Arbitrary<string> {
  const onKnots = "knots" in curve ? curve.knots : [curve.target];
  return fc.oneof(decimals(0, MOST_ACTUAL), fc.constantFrom(...onKnots));
}

/** Any curve with an actual near it, or right on a knot. */
export function curveCase(): fc.Arbitrary<CurveCase> {
  const curves = fc.oneof(
    risingCurve(),
    fallingCurve(),
    bandCurve(),
    anyLines(),
    risingCurve("steps"),
    fallingCurve("steps"),
    ratioCurve(),
  );
  return fc.oneof(
    { weight: 8, arbitrary: curves.chain((curve) => actualFor(curve).map((actual) => ({ curve, actual }))) },
    { weight: 1, arbitrary: closeKnots() },
  );
}

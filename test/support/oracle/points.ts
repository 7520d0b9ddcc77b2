import { decimal, type Fraction, fraction, isLess, minus, over, plus, times } from "./fraction.ts";

/** Knots and their points, as text. */
export interface OracleKnots {
  readonly kind: "linear" | "steps";
  readonly knots: readonly string[];
  readonly points: readonly string[];
}

/** A ratio of actual and target; an empty cap is none. */
export interface OracleRatio {
  readonly kind: "higher" | "lower" | "reduction";
  readonly target: string;
  readonly floor: string;
  readonly cap: string;
}

/** A curve with its numbers as text, as the rules describe it (6 to 9). */
export type OracleCurve = OracleKnots | OracleRatio;

type Knot = readonly [actual: Fraction, points: Fraction];

const HUNDRED = fraction(100n);

function knotsOf(knots: readonly string[], points: readonly string[]): readonly Knot[] {
  const pairs = knots.map((knot, i): Knot => [decimal(knot), decimal(points[i] ?? "")]);
  return [...pairs].sort(([a], [b]) => (isLess(a, b) ? -1 : isLess(b, a) ? 1 : 0));
}

/** Rule 6: straight lines between neighbours, flat outside the first and last. */
function onLines(knots: readonly Knot[], actual: Fraction): Fraction {
  const [first, last] = [knots[0] as Knot, knots[knots.length - 1] as Knot];
  if (!isLess(first[0], actual)) return first[1];
  if (!isLess(actual, last[0])) return last[1];
  const right = knots.findIndex(([at]) => !isLess(at, actual));
  const [[x0, y0], [x1, y1]] = [knots[right - 1] as Knot, knots[right] as Knot];
  return plus(y0, times(minus(y1, y0), over(minus(actual, x0), minus(x1, x0))));
}

/** Rule 8 for steps whose points all rise with the actual, or all fall. */
function onSteps(knots: readonly Knot[], actual: Fraction): Fraction {
  const rises = isLess((knots[0] as Knot)[1], (knots[knots.length - 1] as Knot)[1]);
  const reached = knots
    .filter(([at]) => (rises ? !isLess(actual, at) : !isLess(at, actual)))
    .map(([, earned]) => earned);
  return reached.reduce((best, earned) => (isLess(best, earned) ? earned : best), fraction(0n));
}

function clamped(value: Fraction, floor: string, cap: string): Fraction {
  if (isLess(value, decimal(floor))) return decimal(floor);
  return cap !== "" && isLess(decimal(cap), value) ? decimal(cap) : value;
}

function onRatio({ kind, target: targetText, floor, cap }: OracleRatio, actual: Fraction): Fraction {
  const target = decimal(targetText);
  if (kind === "lower" && actual.n === 0n) return decimal(cap);
  const ratio = kind === "higher" ? over(actual, target) : kind === "lower" ? over(target, actual) : null;
  const points = ratio ? times(HUNDRED, ratio) : minus(HUNDRED, times(HUNDRED, over(minus(actual, target), target)));
  return clamped(points, floor, cap);
}

/** The points that rules 6 to 9 give an actual, exactly; the actual as a decimal or as a fraction, such as a mean. */
export function oraclePoints(curve: OracleCurve, given: string | Fraction): Fraction {
  const actual = typeof given === "string" ? decimal(given) : given;
  if ("target" in curve) return onRatio(curve, actual);
  const knots = knotsOf(curve.knots, curve.points);
  return curve.kind === "linear" ? onLines(knots, actual) : onSteps(knots, actual);
}

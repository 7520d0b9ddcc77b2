import { bad, type Checked, good } from "../model/checked.ts";
import type { LinearCurve, StepCurve } from "../model/curve.ts";

/** Knots as people write them: actuals strictly rising or strictly falling, one number of points for each. */
interface Knots {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

const SHORT_POINTS: Readonly<Record<number, readonly number[]>> = { 2: [0, 100], 3: [0, 100, 120] };

function isStrict(xs: readonly number[]): boolean {
  const rises = xs.length < 2 || (xs[1] ?? 0) > (xs[0] ?? 0);
  return xs.every((x, i) => i === 0 || (rises ? x > (xs[i - 1] ?? 0) : x < (xs[i - 1] ?? 0)));
}

/** Checks knots and brings them into rising order of actuals; points may be left out for two or three knots (rule 7). */
function risingKnots(xs: readonly number[], points: readonly number[] | null, least: number): Checked<Knots> {
  const ys = points ?? SHORT_POINTS[xs.length];
  if (xs.length < least) return bad("curve.tooFewKnots", { found: xs.length, least });
  if (!ys) return bad("curve.needsPoints", { found: xs.length });
  if (ys.length !== xs.length) return bad("curve.countDiffers", { knots: xs.length, points: ys.length });
  if (!isStrict(xs)) return bad("curve.notStrict", { knots: xs.join(", ") });
  const falls = xs.length > 1 && (xs[0] ?? 0) > (xs[1] ?? 0);
  return good(falls ? { xs: [...xs].reverse(), ys: [...ys].reverse() } : { xs, ys });
}

/** Makes a curve of straight lines between knots (rule 6). */
export function linearCurve(actuals: readonly number[], points: readonly number[] | null): Checked<LinearCurve> {
  const knots = risingKnots(actuals, points, 2);
  if (!knots.ok) return knots;
  const { xs, ys } = knots.value;
  const slopes = xs.slice(1).map((x, i) => ((ys[i + 1] ?? 0) - (ys[i] ?? 0)) / (x - (xs[i] ?? 0)));
  return good({ kind: "linear", xs, ys, slopes });
}

/**
 * Which way steps are climbed. Points say it where they only rise or only fall, so a table may be written from either
 * end; where they do both (a band), the order in which the actuals were written says it.
 */
function climbsDownwards(actuals: readonly number[], { ys }: Knots): boolean {
  const neverFalls = ys.every((y, i) => i === 0 || y >= (ys[i - 1] ?? 0));
  const neverRises = ys.every((y, i) => i === 0 || y <= (ys[i - 1] ?? 0));
  if (neverFalls !== neverRises) return neverRises;
  return actuals.length > 1 && (actuals[0] ?? 0) > (actuals[1] ?? 0);
}

/** Makes a curve of steps (rule 8); `floor` is earned where no step is reached. */
export function stepCurve(actuals: readonly number[], points: readonly number[] | null, floor = 0): Checked<StepCurve> {
  const knots = risingKnots(actuals, points ?? (actuals.length === 1 ? [100] : null), 1);
  if (!knots.ok) return knots;
  const reached = climbsDownwards(actuals, knots.value) ? "downwards" : "upwards";
  return good({ kind: "steps", reached, xs: knots.value.xs, ys: knots.value.ys, floor });
}

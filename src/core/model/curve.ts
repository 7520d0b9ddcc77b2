/** Straight lines between knots, flat outside; `xs` strictly rising (rule 6). `slopes[i]` belongs to the line from knot i. */
export interface LinearCurve {
  readonly kind: "linear";
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly slopes: readonly number[];
}

/**
 * Points of the best step reached (rule 8); `xs` strictly rising. Upwards a step is reached at or above its value,
 * downwards at or below it. `floor` is what an actual earns that reaches no step.
 */
export interface StepCurve {
  readonly kind: "steps";
  readonly reached: "upwards" | "downwards";
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly floor: number;
}

/** What a ratio of actual and target means (rule 9). */
export type RatioDirection = "higher" | "lower" | "reduction";

/** Points are a percentage of attainment, kept between floor and cap (rule 9); `cap` null is no cap. */
export interface RatioCurve {
  readonly kind: "ratio";
  readonly direction: RatioDirection;
  readonly target: number;
  readonly floor: number;
  readonly cap: number | null;
}

/** How a KPI turns an actual into points. One idea for every KPI: lower-is-better and bands need no flag. */
export type Curve = LinearCurve | StepCurve | RatioCurve;

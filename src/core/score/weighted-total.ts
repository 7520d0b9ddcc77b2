import { add, divide, multiply, type Rational, rationalOf, ZERO } from "../model/rational.ts";

/** One KPI's part in a total: its exact points and its weight. */
export interface WeightedPart {
  readonly points: Rational;
  readonly weight: number;
}

/** `Σ wᵢ·pᵢ / Σ wᵢ`, exactly (rule 11); null where the weights add up to nothing. */
export function exactWeightedTotal(parts: readonly WeightedPart[]): Rational | null {
  let sum = ZERO;
  let weights = ZERO;
  for (const { points, weight } of parts) {
    const exactWeight = rationalOf(weight);
    sum = add(sum, multiply(points, exactWeight));
    weights = add(weights, exactWeight);
  }
  return weights.num === 0n ? null : divide(sum, weights);
}

import { sharePool } from "../reward/share-pool.ts";

const HUNDREDTHS = 100;

/**
 * A row of weights with one of them changed and the others, in their proportions, making up the rest of 100, to two
 * decimals and exactly (by largest remainder). Where the others are all 0, or the new weight lies outside 0 to 100, there
 * is nothing to share out, and they stay as they are.
 */
export function rescaledWeights(weights: readonly number[], k: number, weight: number): readonly number[] {
  const others = weights.map((other, i) => (i === k ? 0 : other));
  const rest = Math.round((100 - weight) * HUNDREDTHS);
  if (rest < 0 || weight < 0 || others.every((other) => other === 0)) return replacedAt(weights, k, weight);
  const shares = sharePool(BigInt(rest), others);
  return replacedAt(
    shares.map((units) => Number(units) / HUNDREDTHS),
    k,
    weight,
  );
}

function replacedAt(weights: readonly number[], k: number, weight: number): readonly number[] {
  return weights.map((other, i) => (i === k ? weight : other));
}

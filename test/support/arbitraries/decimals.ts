import fc from "fast-check";

const MILLION = 1_000_000;

/** A count of millionths as a decimal without needless zeros: 84950000 is `84.95`. */
function fromMillionths(millionths: number | bigint): string {
  const count = BigInt(millionths);
  const size = count < 0n ? -count : count;
  const places = (size % BigInt(MILLION)).toString().padStart(6, "0").replace(/0+$/, "");
  return `${count < 0n ? "-" : ""}${size / BigInt(MILLION)}${places === "" ? "" : `.${places}`}`;
}

/** Decimals with up to six places between two whole numbers, both included; round ones are as likely as crooked ones. */
export function decimals(from: number, to: number): fc.Arbitrary<string> {
  const units = [1, 100, 10_000, 1_000_000].map((unit) =>
    fc
      .integer({ min: Math.ceil((from * MILLION) / unit), max: Math.floor((to * MILLION) / unit) })
      .map((count) => fromMillionths(BigInt(count) * BigInt(unit))),
  );
  return fc.oneof(...units);
}

/** So many different decimals in rising order. */
export function risingDecimals(count: number, from: number, to: number): fc.Arbitrary<readonly string[]> {
  return fc
    .uniqueArray(decimals(from, to), { minLength: count, maxLength: count })
    .map((list) => [...list].sort((a, b) => Number(a) - Number(b)));
}

/** Weights with up to six places that add up to exactly 100. */
export function weightsOfHundred(count: number): fc.Arbitrary<readonly string[]> {
  const total = 100 * MILLION;
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: total - 1 }), { minLength: count - 1, maxLength: count - 1 });
  return cuts.map((list) => {
    const ends = [...list].sort((a, b) => a - b).concat(total);
    return ends.map((end, i) => fromMillionths(end - (ends[i - 1] ?? 0)));
  });
}

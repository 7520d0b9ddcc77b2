import fc from "fast-check";

/** A decimal as someone types it, as text and as the number that the cell then holds. */
export interface Typed {
  readonly text: string;
  readonly value: number;
}

/** Decimals of up to 6 places between two whole numbers. */
export function typed(from: number, to: number): fc.Arbitrary<Typed> {
  return fc.tuple(fc.integer({ min: 0, max: 6 }), fc.double({ min: 0, max: 1, noNaN: true })).map(([places, along]) => {
    const text = (from + along * (to - from)).toFixed(places).replace(/^-(0(?:\.0*)?)$/, "$1");
    return { text, value: Number(text) };
  });
}

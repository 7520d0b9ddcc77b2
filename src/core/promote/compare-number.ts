import type { Operator } from "../model/measure.ts";

/** A comparison of a number with the bounds of a rule. */
export type NumberTest = (value: number) => boolean;

/** Makes the comparison of an operator once, so that judging a person costs one call. */
export function numberTest(operator: Operator, bounds: readonly number[]): NumberTest {
  const bound = bounds[0] ?? Number.NaN;
  switch (operator) {
    case ">=":
      return (value) => value >= bound;
    case ">":
      return (value) => value > bound;
    case "<=":
      return (value) => value <= bound;
    case "<":
      return (value) => value < bound;
    case "=":
      return (value) => value === bound;
    case "<>":
      return (value) => value !== bound;
    case "in":
      return (value) => bounds.includes(value);
  }
}

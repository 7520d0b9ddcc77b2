/** How two values are compared; `in` compares with each of a list. */
export type Operator = ">=" | ">" | "<=" | "<" | "=" | "<>" | "in";

/** Comparisons as people write them on paper. */
export const OPERATOR_SIGNS: Readonly<Record<Operator, string>> = {
  ">=": "≥",
  "<=": "≤",
  "<>": "≠",
  ">": ">",
  "<": "<",
  "=": "=",
  in: "∈",
};

/** One condition on a column of Records: `Resolved = Y`. Blank as a value stands for an empty cell. */
export interface Condition {
  readonly column: string;
  readonly operator: Operator;
  readonly values: readonly string[];
}

/** How rows of Records become one actual. */
export type MeasureKind = "count" | "sum" | "mean" | "median" | "percentile" | "share" | "distinct";

/** What is taken of which rows: `share` is rows that meet `where` and `outOf` ÷ rows that meet `outOf`. */
export interface Measure {
  readonly kind: MeasureKind;
  readonly percentile: number;
  readonly column: string;
  readonly where: readonly Condition[];
  readonly outOf: readonly Condition[];
}

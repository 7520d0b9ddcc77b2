/** Comparisons: the file's name ↔ the grid's. */
export const COMPARISONS = {
  between: "isBetween",
  notBetween: "isNotBetween",
  equal: "isEqual",
  notEqual: "isNotEqual",
  greaterThan: "isGreaterThan",
  lessThan: "isLessThan",
  greaterThanOrEqual: "isGreaterOrEqualTo",
  lessThanOrEqual: "isLessOrEqualTo",
} as const;

type FileComparison = keyof typeof COMPARISONS;

export const comparisonOf = (type: string): FileComparison | undefined =>
  (Object.keys(COMPARISONS) as FileComparison[]).find((operator) => COMPARISONS[operator] === type);

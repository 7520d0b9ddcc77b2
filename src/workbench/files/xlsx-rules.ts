import type { ConditionalRule, DataValidation } from "hucre/xlsx";
import type { HighlightData, ValidationData } from "../grid/book-data.ts";
import { lookOf, styleFor } from "./xlsx-look.ts";

/** Comparisons: the file's name ↔ the grid's. */
const COMPARISONS = {
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

/** A file's validation → the grid's; undefined for kinds that the grid does not have, which the file keeps. */
export function validationFromFile(rule: DataValidation): ValidationData | undefined {
  const ranges = rule.range.split(" ");
  const isBlocking = rule.errorStyle === undefined || rule.errorStyle === "stop";
  if (rule.type === "list" && rule.values) return { ranges, type: "isValueInList", values: rule.values, isBlocking };
  if (rule.type === "list" && rule.formula1) {
    return { ranges, type: "isValueInRange", values: [rule.formula1.replaceAll("$", "")], isBlocking };
  }
  if (rule.type === "decimal" || rule.type === "whole") {
    const values = [rule.formula1, rule.formula2].filter((value) => value !== undefined);
    return { ranges, type: COMPARISONS[rule.operator ?? "between"], values, isBlocking };
  }
  if (rule.type === "custom" && rule.formula1) {
    return { ranges, type: "customFormula", values: [`=${rule.formula1}`], isBlocking };
  }
  return undefined;
}

export function validationToFile({ ranges, type, values, isBlocking }: ValidationData): DataValidation | undefined {
  const shared = {
    range: ranges.join(" "),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: isBlocking ? "stop" : "warning",
  } as const;
  const [first = "", second] = values;
  if (type === "isValueInList") return { ...shared, type: "list", values: [...values] };
  if (type === "isValueInRange") return { ...shared, type: "list", formula1: first };
  if (type === "customFormula") return { ...shared, type: "custom", formula1: first.replace(/^=/, "") };
  if (type === "isBoolean") return { ...shared, type: "list", values: ["TRUE", "FALSE"] };
  const operator = comparisonOf(type);
  if (!operator) return undefined;
  return { ...shared, type: "decimal", operator, formula1: first, ...(second !== undefined && { formula2: second }) };
}

/** A file's conditional format → the grid's; undefined for kinds that the grid does not have. */
export function highlightFromFile(rule: ConditionalRule): HighlightData | undefined {
  const values = rule.formula === undefined ? [] : [rule.formula].flat();
  const shared = { ranges: rule.range.split(" "), look: lookOf(solid(rule.style)) ?? {} };
  if (rule.type === "cellIs" && rule.operator)
    return { ...shared, type: COMPARISONS[rule.operator], values: values.map(unquoted) };
  if (rule.type === "expression")
    return { ...shared, type: "customFormula", values: values.map((formula) => `=${formula}`) };
  return undefined;
}

export function highlightToFile(
  { ranges, type, values, look }: HighlightData,
  index: number,
): ConditionalRule | undefined {
  const style = styleFor(look, undefined, undefined);
  const shared = { range: ranges.join(" "), priority: index + 1, ...(style && { style }) };
  if (type === "customFormula") return { ...shared, type: "expression", formula: (values[0] ?? "").replace(/^=/, "") };
  const operator = comparisonOf(type);
  return operator && { ...shared, type: "cellIs", operator, formula: values.map(quotedText) };
}

const comparisonOf = (type: string): FileComparison | undefined =>
  (Object.keys(COMPARISONS) as FileComparison[]).find((operator) => COMPARISONS[operator] === type);

/** Conditional formats of files name the fill's colour as its background. */
function solid(style: ConditionalRule["style"]): ConditionalRule["style"] {
  if (style?.fill?.type !== "pattern" || !style.fill.bgColor) return style;
  return { ...style, fill: { type: "pattern", pattern: "solid", fgColor: style.fill.bgColor } };
}

const unquoted = (value: string): string => value.replace(/^"(.*)"$/s, "$1").replaceAll('""', '"');

const quotedText = (value: string): string =>
  value === "" || Number.isNaN(Number(value)) ? `"${value.replaceAll('"', '""')}"` : value;

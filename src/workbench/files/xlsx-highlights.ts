import type { CellStyle, ConditionalRule } from "hucre/xlsx";
import type { Highlight, HighlightData } from "../grid/highlight-data.ts";
import { COMPARISONS, comparisonOf } from "./xlsx-comparisons.ts";
import { gradientFromFile, gradientToFile } from "./xlsx-gradients.ts";
import { lookOf, styleFor } from "./xlsx-look.ts";
import { TEXT_TYPES, textCondition } from "./xlsx-text-rules.ts";

/** A file's conditional format → the grid's; undefined for kinds that the grid does not have, which the file keeps. */
export function highlightFromFile(rule: ConditionalRule): Highlight | undefined {
  const ranges = rule.range.split(" ");
  if (rule.type === "colorScale") {
    const gradient = gradientFromFile(rule.colorScale);
    return gradient && { ranges, gradient };
  }
  const condition = conditionFromFile(rule);
  return condition && { ranges, ...condition, look: lookOf(solid(rule.style)) ?? {} };
}

export function highlightToFile(highlight: Highlight, index: number): ConditionalRule | undefined {
  const shared = { range: highlight.ranges.join(" "), priority: index + 1 };
  if ("gradient" in highlight) return { ...shared, type: "colorScale", colorScale: gradientToFile(highlight.gradient) };
  const style = styleFor(highlight.look, undefined);
  const condition = conditionToFile(highlight);
  return condition && { ...shared, ...(style && { style: withBackground(style) }), ...condition };
}

function conditionFromFile(rule: ConditionalRule): Pick<HighlightData, "type" | "values"> | undefined {
  const values = rule.formula === undefined ? [] : [rule.formula].flat();
  if (rule.type === "cellIs" && rule.operator)
    return { type: COMPARISONS[rule.operator], values: values.map(unquoted) };
  if (rule.type === "expression") return { type: "customFormula", values: values.map((formula) => `=${formula}`) };
  const type = Object.keys(TEXT_TYPES).find((name) => TEXT_TYPES[name] === rule.type);
  return type === undefined ? undefined : { type, values: rule.text === undefined ? [] : [rule.text] };
}

type FileCondition = Pick<ConditionalRule, "type" | "operator" | "formula" | "text">;

function conditionToFile({ ranges, type, values }: HighlightData): FileCondition | undefined {
  if (type === "customFormula") return { type: "expression", formula: (values[0] ?? "").replace(/^=/, "") };
  const operator = comparisonOf(type);
  if (operator) return { type: "cellIs", operator, formula: values.map(quotedText) };
  return textCondition(type, values[0] ?? "", ranges[0] ?? "A1");
}

/** Excel takes the colour of a conditional format's fill from its background. */
function withBackground(style: CellStyle): CellStyle {
  if (style.fill?.type !== "pattern" || !style.fill.fgColor) return style;
  return { ...style, fill: { ...style.fill, bgColor: style.fill.fgColor } };
}

/** The other way: the grid's fill is the foreground. */
function solid(style: ConditionalRule["style"]): ConditionalRule["style"] {
  if (style?.fill?.type !== "pattern" || !style.fill.bgColor) return style;
  return { ...style, fill: { type: "pattern", pattern: "solid", fgColor: style.fill.bgColor } };
}

const unquoted = (value: string): string => value.replace(/^"(.*)"$/s, "$1").replaceAll('""', '"');

const quotedText = (value: string): string =>
  value === "" || Number.isNaN(Number(value)) ? `"${value.replaceAll('"', '""')}"` : value;

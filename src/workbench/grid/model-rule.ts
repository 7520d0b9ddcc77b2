import type { ConditionalFormat, ConditionalFormatRule } from "@odoo/o-spreadsheet";
import { fromColorScale, toColorScale } from "./gradient-rule.ts";
import type { Highlight } from "./highlight-data.ts";
import { toLook, toModelStyle } from "./look-style.ts";

/** A highlight → the spreadsheet library's rule. */
export function toModelRule(highlight: Highlight): ConditionalFormatRule {
  if ("gradient" in highlight) return toColorScale(highlight.gradient);
  const { type, values, look } = highlight;
  const rule = { type: "CellIsRule", operator: type, values: [...values], style: toModelStyle(look) };
  return rule as ConditionalFormatRule;
}

/** The other way; undefined for kinds that only the library has: icons and bars. */
export function fromModelRule({ ranges, rule }: Pick<ConditionalFormat, "ranges" | "rule">): Highlight | undefined {
  if (rule.type === "CellIsRule")
    return { ranges, type: rule.operator, values: rule.values, look: toLook(rule.style) ?? {} };
  const gradient = rule.type === "ColorScaleRule" ? fromColorScale(rule) : undefined;
  return gradient && { ranges, gradient };
}

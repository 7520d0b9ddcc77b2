import type { ColorScaleRule, ColorScaleThreshold } from "@odoo/o-spreadsheet";
import type { Gradient, GradientPoint } from "./highlight-data.ts";

/** A gradient → the spreadsheet library's rule. */
export function toColorScale({ minimum, midpoint, maximum }: Gradient): ColorScaleRule {
  const rule = {
    type: "ColorScaleRule",
    minimum: toThreshold(minimum),
    maximum: toThreshold(maximum),
    ...(midpoint && { midpoint: toThreshold(midpoint) }),
  };
  return rule as ColorScaleRule;
}

/** The library's rule → a gradient; undefined where a formula sets a point, which Sheets does not have. */
export function fromColorScale({ minimum, midpoint, maximum }: ColorScaleRule): Gradient | undefined {
  const low = fromThreshold(minimum, "min");
  const high = fromThreshold(maximum, "max");
  const middle = midpoint && fromThreshold(midpoint, "min");
  if (!low || !high || (midpoint && !middle)) return undefined;
  return { minimum: low, maximum: high, ...(middle && { midpoint: middle }) };
}

function toThreshold(point: GradientPoint): ColorScaleThreshold {
  const color = Number.parseInt(point.color.slice(1), 16);
  if (!("value" in point)) return { type: "value", color };
  return { type: point.type === "percent" ? "percentage" : point.type, value: point.value, color };
}

function fromThreshold(threshold: ColorScaleThreshold, end: "min" | "max"): GradientPoint | undefined {
  const color = `#${threshold.color.toString(16).padStart(6, "0")}`;
  const { type, value = "" } = threshold;
  if (type === "value") return { type: end, color };
  if (type === "formula") return undefined;
  return { type: type === "percentage" ? "percent" : type, value, color };
}

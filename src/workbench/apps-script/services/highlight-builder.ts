import type { CellLook } from "../../grid/cell-look.ts";
import type { Gradient, GradientPoint, HighlightData } from "../../grid/highlight-data.ts";
import { Service } from "../service.ts";
import type { RangeAddress } from "./range-address.ts";

/** What a rule says so far: a condition with a look, or a gradient. */
export interface RuleContents {
  readonly ranges: readonly RangeAddress[];
  readonly condition: Omit<HighlightData, "ranges">;
  readonly gradient: Partial<Gradient>;
}

export const NO_RULE: RuleContents = { ranges: [], condition: { type: "", values: [], look: {} }, gradient: {} };

/** The colours and the points of a rule. */
export abstract class HighlightBuilder extends Service {
  readonly serviceName = "ConditionalFormatRuleBuilder";
  contents: RuleContents;

  constructor(contents: RuleContents = NO_RULE) {
    super();
    this.contents = contents;
  }

  setBackground(color: string | null): this {
    return look(this, { fill: color ?? undefined });
  }

  setFontColor(color: string | null): this {
    return look(this, { ink: color ?? undefined });
  }

  setBold(bold: boolean | null): this {
    return look(this, { bold: bold ?? undefined });
  }

  setItalic(italic: boolean | null): this {
    return look(this, { italic: italic ?? undefined });
  }

  setUnderline(underline: boolean | null): this {
    return look(this, { underline: underline ?? undefined });
  }

  setStrikethrough(strikethrough: boolean | null): this {
    return look(this, { strike: strikethrough ?? undefined });
  }

  setGradientMinpoint(color: string): this {
    return point(this, "minimum", { type: "min", color: hexadecimal(color) });
  }

  setGradientMaxpoint(color: string): this {
    return point(this, "maximum", { type: "max", color: hexadecimal(color) });
  }

  setGradientMinpointWithValue(color: string, type: string, value: string): this {
    return point(this, "minimum", pointAt(color, type, value));
  }

  setGradientMidpointWithValue(color: string, type: string, value: string): this {
    return point(this, "midpoint", pointAt(color, type, value));
  }

  setGradientMaxpointWithValue(color: string, type: string, value: string): this {
    return point(this, "maximum", pointAt(color, type, value));
  }
}

function look<Builder extends HighlightBuilder>(
  builder: Builder,
  change: { [Key in keyof CellLook]: CellLook[Key] | undefined },
): Builder {
  const { condition } = builder.contents;
  const changed = Object.entries({ ...condition.look, ...change }).filter(([, value]) => value !== undefined);
  builder.contents = { ...builder.contents, condition: { ...condition, look: Object.fromEntries(changed) } };
  return builder;
}

function point<Builder extends HighlightBuilder>(builder: Builder, at: keyof Gradient, set: GradientPoint): Builder {
  builder.contents = { ...builder.contents, gradient: { ...builder.contents.gradient, [at]: set } };
  return builder;
}

function pointAt(color: string, type: string, value: string): GradientPoint {
  const known = POINT_TYPES[type];
  if (!known) throw new Error(`A point of a gradient is a NUMBER, a PERCENT or a PERCENTILE, not ${type}.`);
  return { type: known, value: String(value), color: hexadecimal(color) };
}

const POINT_TYPES: Readonly<Record<string, "number" | "percent" | "percentile">> = {
  NUMBER: "number",
  PERCENT: "percent",
  PERCENTILE: "percentile",
};

function hexadecimal(color: string): string {
  if (/^#[0-9a-f]{6}$/i.test(color)) return color.toLowerCase();
  throw new Error(`not emulated: the colour ${color} in a gradient, which must be written as #rrggbb here`);
}

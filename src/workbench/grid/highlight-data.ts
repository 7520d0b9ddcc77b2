import type { CellLook } from "./cell-look.ts";

/** A rule that colours the cells which meet it. */
export interface HighlightData {
  readonly ranges: readonly string[];
  /** A rule's name as the spreadsheet library spells it, such as `isLessThan` or `customFormula`. */
  readonly type: string;
  readonly values: readonly string[];
  readonly look: CellLook;
}

/** A value at which a gradient has a colour; `min` and `max` are those of the cells. */
export type GradientPoint =
  | { readonly type: "min" | "max"; readonly color: string }
  | { readonly type: "number" | "percent" | "percentile"; readonly value: string; readonly color: string };

export interface Gradient {
  readonly minimum: GradientPoint;
  readonly midpoint?: GradientPoint;
  readonly maximum: GradientPoint;
}

/** A rule that colours every cell by its value: a heat map. */
export interface GradientData {
  readonly ranges: readonly string[];
  readonly gradient: Gradient;
}

/** In the order of precedence, both kinds stand in one list. */
export type Highlight = HighlightData | GradientData;

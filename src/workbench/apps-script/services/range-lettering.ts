import type { Style } from "@odoo/o-spreadsheet";
import { RangeLooks } from "./range-looks.ts";
import { eachStyle, firstStyle, restyle, restyleEach, type StyleChange } from "./range-styling.ts";

type Weight = "bold" | "normal";
type Slant = "italic" | "normal";
type Line = "underline" | "line-through" | "none";

/** How the texts of a range are written. */
export abstract class RangeLettering extends RangeLooks {
  getFontWeight(): Weight {
    return firstStyle(this, weightOf);
  }

  getFontWeights(): Weight[][] {
    return eachStyle(this, weightOf);
  }

  setFontWeight(weight: unknown): this {
    return restyle(this, () => ({ bold: weight === "bold" }));
  }

  setFontWeights(weights: unknown): this {
    return restyleEach(this, weights, "setFontWeights", (weight) => ({ bold: weight === "bold" }));
  }

  getFontStyle(): Slant {
    return firstStyle(this, slantOf);
  }

  getFontStyles(): Slant[][] {
    return eachStyle(this, slantOf);
  }

  setFontStyle(style: unknown): this {
    return restyle(this, () => ({ italic: style === "italic" }));
  }

  setFontStyles(styles: unknown): this {
    return restyleEach(this, styles, "setFontStyles", (style) => ({ italic: style === "italic" }));
  }

  getFontLine(): Line {
    return firstStyle(this, lineOf);
  }

  getFontLines(): Line[][] {
    return eachStyle(this, lineOf);
  }

  setFontLine(line: unknown): this {
    return restyle(this, () => asLine(line));
  }

  setFontLines(lines: unknown): this {
    return restyleEach(this, lines, "setFontLines", asLine);
  }

  getFontSize(): number {
    return firstStyle(this, sizeOf);
  }

  getFontSizes(): number[][] {
    return eachStyle(this, sizeOf);
  }

  setFontSize(points: unknown): this {
    return restyle(this, () => ({ fontSize: Number(points) }));
  }

  setFontSizes(sizes: unknown): this {
    return restyleEach(this, sizes, "setFontSizes", (points) => ({ fontSize: Number(points) }));
  }
}

/** Points, of cells whose size nobody set. */
const USUAL_SIZE = 10;

const weightOf = ({ bold }: Style): Weight => (bold ? "bold" : "normal");

const slantOf = ({ italic }: Style): Slant => (italic ? "italic" : "normal");

const sizeOf = ({ fontSize = USUAL_SIZE }: Style): number => fontSize;

function lineOf({ underline, strikethrough }: Style): Line {
  if (underline) return "underline";
  return strikethrough ? "line-through" : "none";
}

const asLine = (line: unknown): StyleChange => ({
  underline: line === "underline",
  strikethrough: line === "line-through",
});

import type { Style } from "@odoo/o-spreadsheet";
import { signatureError } from "../service.ts";
import { RangeLettering } from "./range-lettering.ts";
import { eachStyle, firstStyle, restyle, restyleEach } from "./range-styling.ts";

type Wrapping = "wrap" | "overflow" | "clip";

/** Where in its cell a text stands. */
export abstract class RangeAlignment extends RangeLettering {
  getHorizontalAlignment(): string {
    return firstStyle(this, horizontal);
  }

  getHorizontalAlignments(): string[][] {
    return eachStyle(this, horizontal);
  }

  setHorizontalAlignment(alignment: unknown): this {
    return restyle(this, () => ({ align: asHorizontal(alignment) }));
  }

  setHorizontalAlignments(alignments: unknown): this {
    return restyleEach(this, alignments, "setHorizontalAlignments", (one) => ({ align: asHorizontal(one) }));
  }

  getVerticalAlignment(): string {
    return firstStyle(this, vertical);
  }

  getVerticalAlignments(): string[][] {
    return eachStyle(this, vertical);
  }

  setVerticalAlignment(alignment: unknown): this {
    return restyle(this, () => ({ verticalAlign: asVertical(alignment) }));
  }

  setVerticalAlignments(alignments: unknown): this {
    return restyleEach(this, alignments, "setVerticalAlignments", (one) => ({ verticalAlign: asVertical(one) }));
  }

  getWrap(): boolean {
    return firstStyle(this, isWrapped);
  }

  getWraps(): boolean[][] {
    return eachStyle(this, isWrapped);
  }

  setWrap(wrap: unknown): this {
    return restyle(this, () => ({ wrapping: wrap ? "wrap" : "overflow" }));
  }

  setWraps(wraps: unknown): this {
    return restyleEach(this, wraps, "setWraps", (wrap) => ({ wrapping: wrap ? "wrap" : "overflow" }));
  }

  getWrapStrategy(): string {
    return firstStyle(this, ({ wrapping = "overflow" }) => wrapping.toUpperCase());
  }

  setWrapStrategy(strategy: unknown): this {
    return restyle(this, () => ({ wrapping: asWrapping(strategy) }));
  }
}

const horizontal = ({ align }: Style): string => align ?? "general";

const vertical = ({ verticalAlign = "bottom" }: Style): string => verticalAlign;

const isWrapped = ({ wrapping }: Style): boolean => wrapping === "wrap";

function asHorizontal(alignment: unknown): Style["align"] {
  if (alignment === null || alignment === "normal" || alignment === "general") return undefined;
  if (alignment === "left" || alignment === "center" || alignment === "right") return alignment;
  throw signatureError("SpreadsheetApp.Range.setHorizontalAlignment", [alignment]);
}

function asVertical(alignment: unknown): Style["verticalAlign"] {
  if (alignment === null) return undefined;
  if (alignment === "top" || alignment === "middle" || alignment === "bottom") return alignment;
  throw signatureError("SpreadsheetApp.Range.setVerticalAlignment", [alignment]);
}

function asWrapping(strategy: unknown): Wrapping {
  const wrapping = String(strategy).toLowerCase();
  if (wrapping === "wrap" || wrapping === "overflow" || wrapping === "clip") return wrapping;
  throw signatureError("SpreadsheetApp.Range.setWrapStrategy", [strategy]);
}

import type { CellStyle } from "hucre/xlsx";
import type { CellLook } from "../grid/book-data.ts";

/** The part of a file's cell style that the grid shows. */
export function lookOf(style: CellStyle | undefined): CellLook | undefined {
  if (!style) return undefined;
  const { font, fill, alignment } = style;
  const fillColor = fill?.type === "pattern" && fill.pattern === "solid" ? fill.fgColor?.rgb : undefined;
  const look: CellLook = {
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(fillColor && { fill: cssColor(fillColor) }),
    ...(font?.color?.rgb && { ink: cssColor(font.color.rgb) }),
    ...alignOf(alignment?.horizontal),
    ...(alignment?.wrapText && { wrap: true }),
  };
  return Object.keys(look).length > 0 ? look : undefined;
}

/** A grid's look over what the file had there: borders, fonts and sizes stay. */
export function styleFor(
  look: CellLook | undefined,
  format: string | undefined,
  before: CellStyle | undefined,
): CellStyle | undefined {
  const style: CellStyle = { ...before };
  if (format === undefined) delete style.numFmt;
  else style.numFmt = format;
  if (JSON.stringify(lookOf(before)) !== JSON.stringify(look)) Object.assign(style, restyled(look ?? {}, before));
  return Object.keys(style).length > 0 ? style : undefined;
}

function restyled({ bold, italic, fill, ink, align, wrap }: CellLook, before: CellStyle | undefined): CellStyle {
  const { color: _color, ...font } = before?.font ?? {};
  return {
    font: { ...font, bold: bold === true, italic: italic === true, ...(ink && { color: { rgb: rgbOf(ink) } }) },
    fill: fill
      ? { type: "pattern", pattern: "solid", fgColor: { rgb: rgbOf(fill) } }
      : { type: "pattern", pattern: "none" },
    alignment: { ...before?.alignment, horizontal: align ?? "general", wrapText: wrap === true },
  };
}

const alignOf = (align: string | undefined): { align?: "left" | "center" | "right" } =>
  align === "left" || align === "center" || align === "right" ? { align } : {};

const cssColor = (rgb: string): string => `#${rgb.slice(-6).toLowerCase()}`;

const rgbOf = (color: string): string => color.replace("#", "").toUpperCase();

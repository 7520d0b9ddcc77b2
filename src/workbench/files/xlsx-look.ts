import type { CellStyle } from "hucre/xlsx";
import type { CellLook } from "../grid/cell-look.ts";
import { borderFromFile, borderToFile } from "./xlsx-border.ts";

export type FontStyle = NonNullable<CellStyle["font"]>;

type Align = NonNullable<CellLook["align"]>;

/** The part of a file's cell style that the grid shows. `usual` is the font of cells that have no style. */
export function lookOf(style: CellStyle | undefined, usual: FontStyle = {}): CellLook | undefined {
  if (!style) return undefined;
  const look = { ...fontLook(style, usual), ...fillLook(style), ...alignLook(style), ...borderLook(style) };
  return Object.keys(look).length > 0 ? look : undefined;
}

/** A grid's look over what the file had there: parts that are as before stay as the file has them. */
export function styleFor(
  look: CellLook = {},
  format: string | undefined,
  before: CellStyle = {},
  usual: FontStyle = {},
): CellStyle | undefined {
  const style: CellStyle = { ...before };
  if (format === undefined) delete style.numFmt;
  else style.numFmt = format;
  if (!isSame(fontLook(before, usual), fontPart(look))) style.font = fontFor(look, before, usual);
  if (fillLook(before).fill !== look.fill) style.fill = fillFor(look);
  if (!isSame(alignLook(before), alignPart(look))) style.alignment = alignmentFor(look, before);
  if (!isSame(borderLook(before).border, look.border)) style.border = borderToFile(look.border, before.border);
  return Object.keys(style).length > 0 ? style : undefined;
}

function fontLook({ font }: CellStyle, usual: FontStyle): CellLook {
  if (!font) return {};
  return fontPart({
    bold: font.bold === true,
    italic: font.italic === true,
    underline: font.underline !== undefined && font.underline !== false,
    strike: font.strikethrough === true,
    ...(font.size !== undefined && font.size !== usual.size && { sizePt: font.size }),
    ...(font.color?.rgb && { ink: cssColor(font.color.rgb) }),
  });
}

/** In one order and without what is not set, so that two can be compared. */
const fontPart = ({ bold, italic, underline, strike, sizePt, ink }: CellLook): CellLook => ({
  ...(bold && { bold }),
  ...(italic && { italic }),
  ...(underline && { underline }),
  ...(strike && { strike }),
  ...(sizePt !== undefined && { sizePt }),
  ...(ink !== undefined && { ink }),
});

function fillLook({ fill }: CellStyle): Pick<CellLook, "fill"> {
  const rgb = fill?.type === "pattern" && fill.pattern === "solid" ? fill.fgColor?.rgb : undefined;
  return rgb ? { fill: cssColor(rgb) } : {};
}

function alignLook({ alignment }: CellStyle): CellLook {
  const { horizontal, vertical, wrapText } = alignment ?? {};
  return alignPart({
    ...(isAlign(horizontal) && { align: horizontal }),
    ...(vertical === "top" && { vertical }),
    ...(vertical === "center" && { vertical: "middle" }),
    wrap: wrapText === true,
  });
}

const alignPart = ({ align, vertical, wrap }: CellLook): CellLook => ({
  ...(align !== undefined && { align }),
  ...(vertical !== undefined && vertical !== "bottom" && { vertical }),
  ...(wrap && { wrap }),
});

function borderLook({ border }: CellStyle): Pick<CellLook, "border"> {
  const look = border && borderFromFile(border);
  return look ? { border: look } : {};
}

function fontFor(look: CellLook, { font }: CellStyle, usual: FontStyle): FontStyle {
  const { color: colorBefore, ...others } = { ...usual, ...font };
  const isSameInk = fontLook({ ...(font && { font }) }, usual).ink === look.ink;
  const color = isSameInk ? colorBefore : look.ink && { rgb: rgbOf(look.ink) };
  const size = look.sizePt ?? usual.size;
  return {
    ...others,
    bold: look.bold === true,
    italic: look.italic === true,
    underline: look.underline === true,
    strikethrough: look.strike === true,
    ...(size !== undefined && { size }),
    ...(color && { color }),
  };
}

const fillFor = ({ fill }: CellLook): NonNullable<CellStyle["fill"]> =>
  fill ? { type: "pattern", pattern: "solid", fgColor: { rgb: rgbOf(fill) } } : { type: "pattern", pattern: "none" };

function alignmentFor({ align, vertical, wrap }: CellLook, { alignment }: CellStyle): CellStyle["alignment"] & object {
  return {
    ...alignment,
    horizontal: align ?? "general",
    vertical: vertical === "middle" ? "center" : (vertical ?? "bottom"),
    wrapText: wrap === true,
  };
}

const isAlign = (text: string | undefined): text is Align => text === "left" || text === "center" || text === "right";

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export const cssColor = (rgb: string): string => `#${rgb.slice(-6).toLowerCase()}`;

export const rgbOf = (color: string): string => color.replace("#", "").toUpperCase();

import type { Border, Style } from "@odoo/o-spreadsheet";
import { BORDER_SIDES, type CellBorder, type CellLook } from "./cell-look.ts";

/** The spreadsheet library keeps a cell's border apart from the rest of its style. */
export const toModelStyle = (look: CellLook): Style => ({
  ...(look.bold && { bold: true }),
  ...(look.italic && { italic: true }),
  ...(look.underline && { underline: true }),
  ...(look.strike && { strikethrough: true }),
  ...(look.sizePt !== undefined && { fontSize: look.sizePt }),
  ...(look.fill && { fillColor: look.fill }),
  ...(look.ink && { textColor: look.ink }),
  ...(look.align && { align: look.align }),
  ...(look.vertical && { verticalAlign: look.vertical }),
  ...(look.wrap && { wrapping: "wrap" as const }),
});

/** A style and a border of the library → a look; undefined where there is nothing to say. */
export function toLook(style: Style, border: Border | null = null): CellLook | undefined {
  const look: CellLook = { ...letteringLook(style), ...placeLook(style), ...borderLook(border) };
  return Object.keys(look).length > 0 ? look : undefined;
}

const letteringLook = (style: Style): CellLook => ({
  ...(style.bold && { bold: true }),
  ...(style.italic && { italic: true }),
  ...(style.underline && { underline: true }),
  ...(style.strikethrough && { strike: true }),
  ...(style.fontSize !== undefined && style.fontSize !== USUAL_SIZE_PT && { sizePt: style.fontSize }),
  ...(style.textColor && { ink: hexadecimal(style.textColor) }),
});

const placeLook = (style: Style): CellLook => ({
  ...(style.fillColor && { fill: hexadecimal(style.fillColor) }),
  ...(style.align && { align: style.align }),
  ...(style.verticalAlign && { vertical: style.verticalAlign }),
  ...(style.wrapping === "wrap" && { wrap: true }),
});

export const toModelBorder = (border: CellBorder): Border =>
  Object.fromEntries(
    BORDER_SIDES.flatMap((side) => {
      const line = border[side];
      return line ? [[side, { style: line.kind, color: line.color }]] : [];
    }),
  );

function borderLook(border: Border | null): Pick<CellLook, "border"> {
  const sides = BORDER_SIDES.flatMap((side) => {
    const line = border?.[side];
    return line ? [[side, { kind: line.style, color: hexadecimal(line.color) }] as const] : [];
  });
  return sides.length > 0 ? { border: Object.fromEntries(sides) } : {};
}

/** Of cells whose size nobody set, as in Sheets. */
const USUAL_SIZE_PT = 10;

const hexadecimal = (color: string): string => color.toLowerCase();

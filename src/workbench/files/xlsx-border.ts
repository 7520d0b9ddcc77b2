import type { CellStyle } from "hucre/xlsx";
import { BORDER_SIDES, type BorderKind, type BorderLine, type CellBorder } from "../grid/cell-look.ts";

type FileBorder = NonNullable<CellStyle["border"]>;
type FileLine = NonNullable<FileBorder["top"]>;

/** Files know more kinds of lines than the grid draws. */
const NEAREST: Readonly<Record<string, BorderKind>> = {
  thin: "thin",
  hair: "dotted",
  medium: "medium",
  thick: "thick",
  double: "thick",
  dotted: "dotted",
  dashed: "dashed",
  mediumDashed: "dashed",
  dashDot: "dashed",
  mediumDashDot: "dashed",
  dashDotDot: "dotted",
  mediumDashDotDot: "dotted",
  slantDashDot: "dashed",
};

/** A file's border → as the grid draws it; undefined where there is no line. */
export function borderFromFile(border: FileBorder): CellBorder | undefined {
  const lines = BORDER_SIDES.flatMap((side) => {
    const line = border[side] && lineFromFile(border[side]);
    return line ? [[side, line] as const] : [];
  });
  return lines.length > 0 ? Object.fromEntries(lines) : undefined;
}

/** The grid's border; lines that are drawn as before stay as the file has them, and so do diagonals. */
export function borderToFile(border: CellBorder = {}, before: FileBorder = {}): FileBorder {
  const { top: _top, right: _right, bottom: _bottom, left: _left, ...others } = before;
  const lines = BORDER_SIDES.flatMap((side) => {
    const line = border[side];
    return line ? [[side, lineToFile(line, before[side])] as const] : [];
  });
  return { ...others, ...Object.fromEntries(lines) };
}

function lineFromFile({ style, color }: FileLine): BorderLine | undefined {
  const kind = NEAREST[style];
  return kind && { kind, color: color?.rgb ? `#${color.rgb.slice(-6).toLowerCase()}` : "#000000" };
}

function lineToFile(line: BorderLine, before: FileLine | undefined): FileLine {
  const known = before && lineFromFile(before);
  if (before && known?.kind === line.kind && known.color === line.color) return before;
  return { style: line.kind, color: { rgb: line.color.slice(1).toUpperCase() } };
}

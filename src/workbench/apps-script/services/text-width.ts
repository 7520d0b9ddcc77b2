/** Pixels that one character of text takes, for fitting a column to it. */
const CHARACTER_PX = { narrow: 7, wide: 14 } as const;
const CELL_PADDING_PX = 14;

/** A column as wide as this text, by character counts: there is no font to measure with. */
export function textWidthPx(text: string): number {
  let width = CELL_PADDING_PX;
  for (const character of text) width += character > "⺀" ? CHARACTER_PX.wide : CHARACTER_PX.narrow;
  return width;
}

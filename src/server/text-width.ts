import { PLAIN_LOOK } from "../sheets/book.ts";

const LETTER_PX = 7;
const WIDE_LETTER_PX = 14;
const PADDING_PX = 16;

/** How wide a column must be for a text in one line, never below that of a plain column; Chinese letters are as wide as two others. */
export function columnWidthPx(text: string): number {
  const px = [...text].reduce((sum, letter) => sum + (letter > "\u2e80" ? WIDE_LETTER_PX : LETTER_PX), PADDING_PX);
  return Math.max(PLAIN_LOOK.widthPx, px);
}

import { type Cell, isSheetDate } from "../model/cell.ts";

const DIGITS = 15;

/** A number by its 15 significant digits, which is all that a spreadsheet keeps. */
export function fifteen(value: number): number {
  const rounded = Number(value.toPrecision(DIGITS));
  return Number.isFinite(rounded) ? rounded : value;
}

/** A cell as it is compared: numbers and dates to 15 digits, texts without blanks around them. */
export function canonicalCell(cell: Cell): Cell {
  if (typeof cell === "number") return fifteen(cell);
  if (isSheetDate(cell)) return { serial: fifteen(cell.serial) };
  return typeof cell === "string" ? cell.normalize("NFC").trim() : cell;
}

/** The same as text: a number and the text that reads the same are one. */
export function canonicalText(cell: Cell): string {
  const canonical = canonicalCell(cell);
  return isSheetDate(canonical) ? `date ${canonical.serial}` : String(canonical);
}

const hex = (bits: number): string => (bits >>> 0).toString(16).padStart(8, "0");

/**
 * A short sum of a text, to find the row that was edited; the fingerprint of the period proves that none was. Two hashes
 * by the multiplication of FNV-1a (Fowler, Noll, Vo), with different primes.
 */
export function checksumOf(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x85ebca6b);
    two ^= two >>> 13;
  }
  return `${hex(one)}-${hex(two)}`;
}

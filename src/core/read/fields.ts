import { isoOf } from "../model/calendar.ts";
import type { Cell } from "../model/cell.ts";
import { isSheetDate } from "../model/cell.ts";
import type { CellRef } from "../model/cell-ref.ts";
import type { Issues } from "../model/issue.ts";
import type { Words } from "../model/words.ts";
import { readCell, readSerial } from "./reading.ts";
import type { WordList } from "./words/words.ts";

/** A cell as a person sees it, for messages. */
export function shown(cell: Cell): string {
  if (isSheetDate(cell)) return isoOf(cell.serial);
  return typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : String(cell);
}

/** A cell as trimmed text; numbers as they are written, dates as ISO. */
export function textOf(cell: Cell): string {
  return shown(cell).trim();
}

/** A person's id, or any key, from a cell: text and numbers alike, so that 1042 and "1042" are the same person. */
export function idOf(cell: Cell): string {
  return textOf(cell);
}

/** A number or null for blank and N/A; anything else is a problem at the cell (rule 2). */
export function numberAt(cell: Cell, at: CellRef, issues: Issues): number | null {
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  const reading = readCell(cell);
  if (reading.kind === "number") {
    issues.warn("cell.numberAsText", at, { found: shown(cell), value: reading.value });
    return reading.value;
  }
  if (reading.kind === "error") issues.error("cell.error", at, { found: reading.text });
  else if (reading.kind !== "blank" && reading.kind !== "notApplicable") {
    issues.error("cell.notNumber", at, { found: shown(cell) });
  }
  return null;
}

/** A calendar day or null for blank; anything else is a problem at the cell (rule 5). */
export function dayAt(cell: Cell, at: CellRef, issues: Issues): number | null {
  if (readCell(cell).kind === "blank") return null;
  const serial = readSerial(cell);
  if (serial === null) issues.error("cell.notDate", at, { found: shown(cell) });
  return serial === null ? null : Math.floor(serial);
}

/** Do two dates stand the wrong way round? Noted at the later one. */
export function areReversed(from: number | null, to: number | null, at: CellRef, issues: Issues): boolean {
  if (from === null || to === null || from <= to) return false;
  issues.error("dates.reversed", at, { from: isoOf(from), to: isoOf(to) });
  return true;
}

/** A number that is not below 0, null for blank; one below 0 is a problem at the cell. */
export function amountAt(cell: Cell, at: CellRef, issues: Issues): number | null {
  const value = numberAt(cell, at, issues);
  if (value !== null && value < 0) issues.error("cell.negative", at, { found: value });
  return value;
}

/** A share from 0 to 1, which is 0 % to 100 %; null for blank. */
export function shareAt(cell: Cell, at: CellRef, issues: Issues): number | null {
  const value = numberAt(cell, at, issues);
  if (value !== null && !(value >= 0 && value <= 1)) {
    issues.error("cell.notChoice", at, { found: shown(cell), choices: "0% … 100%" });
  }
  return value;
}

/** One of a list of choices, the fallback for blank; an unknown word is a problem that lists what is possible. */
export function choiceAt<K extends string>(
  cell: Cell,
  at: CellRef,
  find: (text: string) => K | null,
  choices: WordList<Exclude<K, "">>,
  fallback: K,
  issues: Issues,
): K {
  return choiceOrNull(cell, at, find, choices, fallback, issues) ?? fallback;
}

/** The same, with null for an unknown word. */
function choiceOrNull<K extends string>(
  cell: Cell,
  at: CellRef,
  find: (text: string) => K | null,
  choices: WordList<Exclude<K, "">>,
  fallback: K,
  issues: Issues,
): K | null {
  const text = textOf(cell);
  if (text === "") return fallback;
  const found = find(text);
  const reading = readCell(cell);
  if (reading.kind === "error") issues.error("cell.error", at, { found: reading.text });
  else if (found === null) issues.error("cell.notChoice", at, { found: text, choices: Object.values<Words>(choices) });
  return found;
}

const LIST_SEPARATOR = /[,;，；、|\n]+/;

/** A list of numbers in one cell, `80%, 90%, 100%`; null for blank, a problem for anything that is not a number. */
export function numberListAt(cell: Cell, at: CellRef, issues: Issues): readonly number[] | null {
  if (typeof cell === "number") return [cell];
  const text = textOf(cell);
  if (text === "") return null;
  const numbers: number[] = [];
  for (const part of text.split(LIST_SEPARATOR).filter((piece) => piece.trim() !== "")) {
    const reading = readCell(part);
    if (reading.kind === "number") numbers.push(reading.value);
    else issues.error("cell.badList", at, { found: text, part: part.trim() });
  }
  return numbers;
}

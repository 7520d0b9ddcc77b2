import { type Cell, isSheetDate } from "../model/cell.ts";
import { dateFromText } from "./date-text.ts";
import { durationFromText } from "./duration-text.ts";
import { numberFromText } from "./number-text.ts";

/** What a cell turned out to be: seven different facts, none of which is zero (rule 1). */
export type Reading =
  | { readonly kind: "number"; readonly value: number; readonly wasText: boolean }
  | { readonly kind: "blank" }
  | { readonly kind: "notApplicable" }
  | { readonly kind: "error"; readonly text: string }
  | { readonly kind: "yesNo"; readonly value: boolean }
  | { readonly kind: "date"; readonly serial: number }
  | { readonly kind: "text"; readonly text: string };

const BLANK: Reading = { kind: "blank" };
const NOT_APPLICABLE: Reading = { kind: "notApplicable" };
const NOT_APPLICABLE_TEXTS = new Set(["n/a", "na", "-", "--", "—", "——", "–", "不适用", "不適用"]);
const ERROR_TEXT = /^#(N\/A|DIV\/0!|REF!|ERROR!|NAME\?|VALUE!|NUM!|NULL!|SPILL!|CALC!|CIRCULAR|BAD_EXPR)/i;
const MAY_BE_ERROR = /^\s*[#＃l]/i;
const STILL_LOADING = /^loading(\.\.\.|…)$/i;

function readText(text: string): Reading {
  const plain = text.normalize("NFKC").trim();
  if (plain === "") return BLANK;
  if (NOT_APPLICABLE_TEXTS.has(plain.toLowerCase())) return NOT_APPLICABLE;
  if (ERROR_TEXT.test(plain) || STILL_LOADING.test(plain)) return { kind: "error", text: plain };
  const value = numberFromText(plain);
  return value === null ? { kind: "text", text } : { kind: "number", value, wasText: true };
}

/** Reads a cell for what it is (rules 1 and 2). Text that is a number as people type it counts as one. */
export function readCell(cell: Cell | undefined | null): Reading {
  if (typeof cell === "number") {
    return Number.isFinite(cell) ? { kind: "number", value: cell, wasText: false } : { kind: "error", text: "#NUM!" };
  }
  if (typeof cell === "string") return readText(cell);
  if (typeof cell === "boolean") return { kind: "yesNo", value: cell };
  if (isSheetDate(cell)) return { kind: "date", serial: cell.serial };
  return BLANK;
}

/** Is this cell an error? Quicker than reading it, for rows by the thousand. */
export function isErrorCell(cell: Cell | undefined): boolean {
  return typeof cell === "string" && MAY_BE_ERROR.test(cell) && readText(cell).kind === "error";
}

/** Reads a cell as a calendar day or a moment; null when it is neither (rule 5). */
export function readSerial(cell: Cell | undefined): number | null {
  if (isSheetDate(cell)) return cell.serial;
  if (typeof cell !== "string") return null;
  const plain = cell.normalize("NFKC").trim();
  return dateFromText(plain) ?? durationFromText(plain);
}

import { DEFAULT_LOCALE, helpers } from "@odoo/o-spreadsheet";
import type { CellData } from "./book-data.ts";

/** A cell's value → what someone would type so that the grid holds exactly this value. */
export function toTypedContent(cell: CellData): string {
  if (cell.formula !== undefined) return cell.formula;
  if (cell.isSpilled === true) return "";
  const { value } = cell;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  return cell.isError === true ? value : quotedIfNeeded(value);
}

/** A text → itself, or with a leading apostrophe where it would be taken for something else. */
function quotedIfNeeded(text: string): string {
  return readsAsOther(text) ? `'${text}` : text;
}

function readsAsOther(text: string): boolean {
  if (text === "" || text.startsWith("=") || text.startsWith("'")) return text !== "";
  if (/^\s*(?:true|false)\s*$/i.test(text)) return true;
  if (!/\d/.test(text)) return false;
  return helpers.isNumber(text, DEFAULT_LOCALE) || helpers.isDateTime(text, DEFAULT_LOCALE);
}

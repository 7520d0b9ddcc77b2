import { helpers } from "@odoo/o-spreadsheet";

/** What `getNumberFormat()` answers for a cell whose format nobody has set. */
export const AUTOMATIC_FORMAT = "0.###############";

const UNSET_FORMATS = new Set(["", "General", "general", AUTOMATIC_FORMAT]);

/** Sheets and Excel format → the grid's; undefined when it means "automatic". */
export function toGridFormat(format: string): string | undefined {
  if (UNSET_FORMATS.has(format)) return undefined;
  const translated = withoutDecoration(format)
    .replace(/\[h+\]/gi, "hhhh")
    .replace(/am\/pm|a\/p/gi, "a")
    .replace(/\bh\b/g, "hh");
  return isKnown(translated) ? translated : nearestKnown(format);
}

/** The grid's format → as Sheets writes it. */
export function toSheetsFormat(format: string | undefined): string {
  if (format === undefined || format === "") return AUTOMATIC_FORMAT;
  return format.replace("hhhh", "[h]").replace(/ a$/, " am/pm");
}

export const isTimeFormat = (format: string | undefined): boolean =>
  format !== undefined && helpers.isDateTimeFormat(format);

/** Hours that count on beyond 24. */
export const isDurationFormat = (format: string | undefined): boolean => format?.includes("hhhh") ?? false;

/** Colours, locales, padding and fills change how a number looks, never what kind it is. */
function withoutDecoration(format: string): string {
  return format
    .replace(/\[\$-[^\]]*\]|\[(?:red|blue|green|black|white|yellow|cyan|magenta)\]/gi, "")
    .replace(/\[\$([^\]-]+)-[^\]]*\]/g, "[$$$1]")
    .replace(/_.|\*./g, "")
    .replace(/;@$/, "");
}

function isKnown(format: string): boolean {
  try {
    helpers.parseFormat(format);
    return true;
  } catch {
    return false;
  }
}

/** A format which the grid cannot draw still has to keep dates dates and shares shares. */
function nearestKnown(format: string): string {
  if (/\[(?:m+|s+)\]/i.test(format)) return "hhhh:mm:ss";
  if (/[yd]/i.test(format)) return /h/i.test(format) ? "yyyy-mm-dd hh:mm:ss" : "yyyy-mm-dd";
  if (/h/i.test(format)) return "hh:mm:ss";
  return format.includes("%") ? "0.00%" : "0.00";
}

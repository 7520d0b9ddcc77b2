import { helpers } from "@odoo/o-spreadsheet";
import type { Zone } from "../grid/zone.ts";

/** A place that a notation leaves open is undefined: `D:F` has no rows, `5:7` no columns. */
interface Corner {
  readonly col: number | undefined;
  readonly row: number | undefined;
}

export interface ParsedNotation {
  readonly tabName: string | undefined;
  readonly zone: Zone;
  /** As `getA1Notation()` answers: normalised, without the tab. */
  readonly notation: string;
}

const CORNER = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i;
const R1C1_CORNER = /^R(\d+)C(\d+)$/i;

/** A1 or R1C1 text → a zone within `grid`; undefined when it is neither. */
export function parseNotation(text: string, gridOf: (tabName: string | undefined) => Zone): ParsedNotation | undefined {
  const { tabName, cells } = splitTab(text.trim());
  const corners = cells.split(":").map(parseCorner);
  const [start, end = start] = corners;
  if (corners.length > 2 || !start || !end || !isWhole(start, end, corners.length)) return undefined;
  const zone = zoneBetween(start, end, gridOf(tabName));
  return { tabName, zone, notation: notationOf(start, end, zone) };
}

function splitTab(text: string): { tabName: string | undefined; cells: string } {
  const at = text.lastIndexOf("!");
  if (at < 0) return { tabName: undefined, cells: text };
  const name = text
    .slice(0, at)
    .replace(/^'(.*)'$/s, "$1")
    .replaceAll("''", "'");
  return { tabName: name, cells: text.slice(at + 1) };
}

function parseCorner(text: string): Corner | undefined {
  const r1c1 = R1C1_CORNER.exec(text);
  if (r1c1) return { row: Number(r1c1[1]) - 1, col: Number(r1c1[2]) - 1 };
  const a1 = CORNER.exec(text);
  if (!a1 || text === "") return undefined;
  const [, letters, digits] = a1;
  return {
    col: letters === undefined ? undefined : helpers.lettersToNumber(letters.toUpperCase()),
    row: digits === undefined ? undefined : Number(digits) - 1,
  };
}

/** One corner alone must be a cell; two must leave open the same thing, or only the end may be open. */
function isWhole(start: Corner, end: Corner, count: number): boolean {
  const isCell = ({ col, row }: Corner) => col !== undefined && row !== undefined;
  if (count === 1) return isCell(start);
  if (isCell(start)) return true;
  return (start.col === undefined) === (end.col === undefined) && (start.row === undefined) === (end.row === undefined);
}

function zoneBetween(start: Corner, end: Corner, grid: Zone): Zone {
  const rows = [start.row ?? 0, end.row ?? grid.bottom];
  const cols = [start.col ?? 0, end.col ?? grid.right];
  return { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...cols), right: Math.max(...cols) };
}

function notationOf(start: Corner, end: Corner, zone: Zone): string {
  const cols = [helpers.numberToLetters(zone.left), helpers.numberToLetters(zone.right)] as const;
  if (start.row === undefined && end.row === undefined) return cols.join(":");
  if (start.col === undefined && end.col === undefined) return `${zone.top + 1}:${zone.bottom + 1}`;
  const first = `${cols[0]}${zone.top + 1}`;
  const last = `${cols[1]}${zone.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

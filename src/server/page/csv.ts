/** What a spreadsheet would take for a formula, but for plain numbers. */
const FORMULA = /^[=+\-@\t\r]/;
const QUOTED = /[",\r\n]/;

/** A cell of a CSV file; text that a spreadsheet would evaluate is kept text by an apostrophe. */
function cellText(cell: number | string): string {
  if (typeof cell === "number") return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Rows as a CSV file (RFC 4180). */
export function csvOf(rows: readonly (readonly (number | string)[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("");
}

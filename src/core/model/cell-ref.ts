/** Where a cell is: tab name, row and column, both counted from 1. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The letters of a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

const PLAIN_SHEET_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** The address as a formula writes it: `Metrics!C5`, `'Promotion rules'!B2`. */
export function addressOf(ref: CellRef): string {
  const sheet = PLAIN_SHEET_NAME.test(ref.sheet) ? ref.sheet : `'${ref.sheet.replace(/'/g, "''")}'`;
  return `${sheet}!${columnLetters(ref.column)}${ref.row}`;
}

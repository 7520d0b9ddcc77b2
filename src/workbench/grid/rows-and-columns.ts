import type { FunctionResultObject } from "@odoo/o-spreadsheet";

/** The library keeps a block of results column by column; Sheets speaks of rows. */
export function columnsToRows(columns: readonly (readonly FunctionResultObject[])[]): FunctionResultObject[][] {
  const height = columns[0]?.length ?? 0;
  const rows: FunctionResultObject[][] = [];
  for (let row = 0; row < height; row++) rows.push(columns.map((column) => column[row] ?? { value: null }));
  return rows;
}

import type { Block } from "../core/index.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const endRow = ({ row, cells }: Block): number => row + cells.length - 1;
const endColumn = ({ column, cells }: Block): number => column + (cells[0]?.length ?? 0) - 1;

/** The blocks of which some cell holds a formula: one look at the smallest rectangle that holds them all. */
export function formulasIn<B extends Block>(sheet: Sheet, blocks: readonly B[]): readonly B[] {
  const top = Math.min(...blocks.map(({ row }) => row));
  const left = Math.min(...blocks.map(({ column }) => column));
  // What lies beyond the grid is made when it is written, and has no formulas.
  const rows = Math.min(Math.max(...blocks.map(endRow)), sheet.getMaxRows()) - top + 1;
  const columns = Math.min(Math.max(...blocks.map(endColumn)), sheet.getMaxColumns()) - left + 1;
  if (!(rows >= 1 && columns >= 1)) return [];
  const formulas = sheet.getRange(top, left, rows, columns).getFormulas();
  const isFormula = (row: number, column: number): boolean => (formulas[row - top]?.[column - left] ?? "") !== "";
  return blocks.filter(({ row, column, cells }) =>
    cells.some((line, down) => line.some((_, across) => isFormula(row + down, column + across))),
  );
}

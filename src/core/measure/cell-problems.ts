import type { Cell } from "../model/cell.ts";
import type { Issues } from "../model/issue.ts";
import { shown } from "../read/fields.ts";
import { isErrorCell } from "../read/reading.ts";

/** Notes the problem of a cell once, however many KPIs look at it. */
export class CellProblems {
  private readonly noted = new Set<string>();
  private readonly sheet: string;
  private readonly issues: Issues;

  constructor(sheet: string, issues: Issues) {
    this.sheet = sheet;
    this.issues = issues;
  }

  note(row: number, column: number, cell: Cell): void {
    const key = `${row},${column}`;
    if (this.noted.has(key)) return;
    this.noted.add(key);
    const at = { sheet: this.sheet, row: row + 1, column: column + 1 };
    this.issues.error(isErrorCell(cell) ? "cell.error" : "cell.notNumber", at, { found: shown(cell) });
  }
}

import type { FunctionResultObject } from "@odoo/o-spreadsheet";
import type { Grid, TabId } from "./grid.ts";
import { quietly } from "./quietly.ts";
import { type Reading, toReading } from "./reading.ts";
import { columnsToRows } from "./rows-and-columns.ts";

/** A formula that stands in no cell; its plain references mean cells of \`tab\`. */
export function evaluateFormula(grid: Grid, tab: TabId, formula: string): Reading[][] {
  const referred = readReference(grid, tab, formula);
  if (referred) return referred;
  const result = quietly(() => grid.model.getters.evaluateFormulaResult(tab, formula));
  const rows: FunctionResultObject[][] = Array.isArray(result) ? columnsToRows(result) : [[result]];
  return rows.map((row) => row.map(toReading));
}

/** The library computes a blank cell as 0; what is only a reference is therefore read, not computed. */
function readReference(grid: Grid, tab: TabId, formula: string): Reading[][] | undefined {
  const text = formula.replace(/^=/, "").trim();
  if (!REFERENCE.test(text)) return undefined;
  const { sheetId, zone, invalidXc, invalidSheetName } = grid.model.getters.getRangeFromSheetXC(tab, text);
  if (invalidXc || invalidSheetName) return undefined;
  const { bottom, right } = grid.tabZone(sheetId);
  return grid.readZone(sheetId, { ...zone, bottom: Math.min(zone.bottom, bottom), right: Math.min(zone.right, right) });
}

/** A cell, a range or whole columns, with or without a tab. */
const REFERENCE = /^(?:'[^']+'!|[\p{L}\p{N}_.]+!)?\$?[A-Z]{1,3}(?:\$?\d+(?::\$?[A-Z]{1,3}\$?\d*)?|:\$?[A-Z]{1,3})$/iu;

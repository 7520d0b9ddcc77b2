import { CellErrorType } from "@odoo/o-spreadsheet";

/** From now on the grid shows the library's errors under the names that they have in Sheets. */
export function nameErrorsAsSheets(): void {
  Object.assign(CellErrorType, {
    SpilledBlocked: "#REF!",
    CircularDependency: "#REF!",
    BadExpression: "#ERROR!",
    GenericError: "#ERROR!",
  });
}

import { registries } from "@odoo/o-spreadsheet";
import { SHEETS_ERROR_CODES } from "./cell-error.ts";
import { installNotes } from "./notes-plugin.ts";
import { provideObjectGroupBy } from "./object-group-by.ts";
import { installSheetsFunctions } from "./sheets-functions.ts";
import { installWriteCells } from "./write-cells.ts";

/** Adds what the library lacks. Its lists are shared by all Models, so each addition is made once. */
export function prepareLibrary(): void {
  provideObjectGroupBy();
  installNotes();
  installWriteCells();
  installSheetsFunctions();
  for (const code of SHEETS_ERROR_CODES) registries.errorTypes.add(code);
}

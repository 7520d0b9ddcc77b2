import { type Command, Model, registries } from "@odoo/o-spreadsheet";
import type { BookData } from "./book-data.ts";
import { SHEETS_ERROR_CODES } from "./cell-error.ts";
import { toModelData } from "./grid-data.ts";
import type { TabId } from "./grid-tabs.ts";
import { GridZones } from "./grid-zones.ts";
import { installNotes } from "./notes-plugin.ts";
import { provideObjectGroupBy } from "./object-group-by.ts";
import { PLAIN_TEXT, withoutApostrophe } from "./plain-text.ts";
import { quietly } from "./quietly.ts";
import { installSheetsFunctions } from "./sheets-functions.ts";
import { type CellWrite, installWriteCells } from "./write-cells.ts";

type ModelConfig = NonNullable<ConstructorParameters<typeof Model>[1]>;

export interface GridOptions {
  /** What the formulas' custom functions find as `this.<key>` (see apps-script/custom-functions.ts). */
  readonly custom?: NonNullable<ModelConfig["custom"]>;
  /** How the Model talks to other Models; alone by default. */
  readonly transportService?: NonNullable<ModelConfig["transportService"]>;
}

export type { TabId };

/** A workbook in memory: the spreadsheet library's Model, read and written in Sheets' terms. */
export class Grid extends GridZones {
  constructor(book: BookData, options: GridOptions = {}) {
    prepareLibrary();
    super(quietly(() => new Model(toModelData(book), options)));
  }

  /** All at once: the formulas that depend on the cells are evaluated once, afterwards. */
  write(tab: TabId, cells: readonly CellWrite[]): void {
    if (cells.length === 0) return;
    const plain = cells.map((cell) => this.#plainText(tab, cell));
    this.dispatch({ type: "WORKBENCH_WRITE_CELLS", sheetId: tab, cells: plain } as never);
  }

  /** Runs a command of the Model. False when the Model refuses it or it would change nothing. */
  dispatch(command: Command): boolean {
    const { type, ...payload } = command;
    return quietly(() => this.model.dispatch(type as never, payload as never)).isSuccessful;
  }

  /** Where the plain text format and an apostrophe meet: see withoutApostrophe(). */
  #plainText(tab: TabId, write: CellWrite): CellWrite {
    const before = this.model.getters.getCell({ sheetId: tab, col: write.col, row: write.row });
    const format = write.format ?? before?.format;
    const content = write.content ?? (before?.isFormula === false ? before.content : undefined);
    if (format !== PLAIN_TEXT || content?.startsWith("'") !== true) return write;
    return { ...write, ...withoutApostrophe({ content, format }) };
  }
}

/** What the library lacks. Its lists are shared by the process, so each addition is made once. */
function prepareLibrary(): void {
  provideObjectGroupBy();
  installNotes();
  installWriteCells();
  installSheetsFunctions();
  for (const code of SHEETS_ERROR_CODES) registries.errorTypes.add(code);
}

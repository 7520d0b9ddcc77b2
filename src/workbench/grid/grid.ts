import { type Command, Model } from "@odoo/o-spreadsheet";
import type { BookData } from "./book-data.ts";
import { toModelData } from "./grid-data.ts";
import type { TabId } from "./grid-tabs.ts";
import { GridZones } from "./grid-zones.ts";
import { PLAIN_TEXT, withoutApostrophe } from "./plain-text.ts";
import { prepareLibrary } from "./prepare-library.ts";
import { readRangesQuickly } from "./quick-ranges.ts";
import { quietly } from "./quietly.ts";
import type { CellWrite } from "./write-cells.ts";

type ModelParameters = ConstructorParameters<typeof Model>;
type ModelConfig = NonNullable<ModelParameters[1]>;

/** A workbook as an earlier Model left it: its data, and the changes that were made since. */
export interface SavedModel {
  readonly modelData: NonNullable<ModelParameters[0]>;
  readonly changes: NonNullable<ModelParameters[2]>;
}

export interface GridOptions {
  /** What the formulas' custom functions find as `this.<key>` (see apps-script/custom-functions.ts). */
  readonly custom?: NonNullable<ModelConfig["custom"]>;
  /** How the Model talks to other Models; alone by default. */
  readonly transportService?: NonNullable<ModelConfig["transportService"]>;
}

export type { TabId };

/** A workbook in memory: the spreadsheet library's Model, read and written in Sheets' terms. */
export class Grid extends GridZones {
  constructor(contents: BookData | SavedModel, options: GridOptions = {}) {
    prepareLibrary();
    const saved = "modelData" in contents ? contents : { modelData: toModelData(contents), changes: [] };
    super(quietly(() => new Model(saved.modelData, options, saved.changes)));
    readRangesQuickly(this.model);
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

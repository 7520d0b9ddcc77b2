import {
  type CellPosition,
  type Command,
  DEFAULT_LOCALE,
  type EvalContext,
  type FunctionResultObject,
  helpers,
  Model,
  registries,
  type UID,
} from "@odoo/o-spreadsheet";
import type { BookData } from "./book-data.ts";
import { SHEETS_ERROR_CODES } from "./cell-error.ts";
import { quoted, toModelData } from "./grid-data.ts";
import { installNotes, type NoteGetters } from "./notes-plugin.ts";
import { provideObjectGroupBy } from "./object-group-by.ts";
import { PLAIN_TEXT, withoutApostrophe } from "./plain-text.ts";
import { quietly } from "./quietly.ts";
import { type Reading, toReading } from "./reading.ts";
import { installSheetsFunctions } from "./sheets-functions.ts";
import { type CellWrite, installWriteCells } from "./write-cells.ts";
import { mapZone, type Place, type Zone } from "./zone.ts";

type ModelConfig = NonNullable<ConstructorParameters<typeof Model>[1]>;

export interface GridOptions {
  /** What the formulas' custom functions find as `this.<key>` (see apps-script/custom-functions.ts). */
  readonly custom?: NonNullable<ModelConfig["custom"]>;
  /** How the Model talks to other Models; alone by default. */
  readonly transportService?: NonNullable<ModelConfig["transportService"]>;
}

/** One tab of the workbook, by the Model's own id, which a rename does not change. */
export type TabId = UID;

/** A workbook in memory: the spreadsheet library's Model, read and written in Sheets' terms. */
export class Grid {
  readonly model: Model;
  #evaluation: EvalContext | undefined;

  constructor(book: BookData, options: GridOptions = {}) {
    provideObjectGroupBy();
    installNotes();
    installWriteCells();
    installSheetsFunctions();
    for (const code of SHEETS_ERROR_CODES) registries.errorTypes.add(code);
    this.model = quietly(() => new Model(toModelData(book), options));
  }

  get tabIds(): TabId[] {
    return this.model.getters.getSheetIds();
  }

  findTab(name: string): TabId | undefined {
    return this.tabIds.find((id) => this.tabName(id).toLowerCase() === name.toLowerCase());
  }

  tabName(tab: TabId): string {
    return this.model.getters.getSheetName(tab);
  }

  /** The whole grid of a tab, filled or not. */
  tabZone(tab: TabId): Zone {
    return this.model.getters.getSheetZone(tab);
  }

  read(tab: TabId, { col, row }: Place): Reading {
    const reading = toReading(this.#computed({ sheetId: tab, col, row }));
    return reading.kind === "text" ? this.#unformatted(reading, { sheetId: tab, col, row }) : reading;
  }

  /** While the library evaluates formulas, what `work` reads is computed on demand. */
  duringEvaluation<Result>(context: EvalContext, work: () => Result): Result {
    const outer = this.#evaluation;
    this.#evaluation = context;
    try {
      return work();
    } finally {
      this.#evaluation = outer;
    }
  }

  readZone(tab: TabId, zone: Zone): Reading[][] {
    return mapZone(zone, (place) => this.read(tab, place));
  }

  /** The cell's text as the sheet shows it. */
  shown(tab: TabId, { col, row }: Place): string {
    const cell = this.model.getters.getEvaluatedCell({ sheetId: tab, col, row });
    const reading = toReading(cell);
    return reading.kind === "error" ? reading.code : cell.formattedValue;
  }

  /** The formula typed into the cell, without the spaces between its parts; "" where there is none. */
  formula(tab: TabId, { col, row }: Place): string {
    const cell = this.model.getters.getCell({ sheetId: tab, col, row });
    return cell?.isFormula ? cell.compiledFormula.toFormulaString(this.model.getters) : "";
  }

  /** The number format of a cell, set or brought along by its value, in the grid's own spelling. */
  format(tab: TabId, { col, row }: Place): string | undefined {
    return this.model.getters.getEvaluatedCell({ sheetId: tab, col, row }).format;
  }

  note(tab: TabId, { col, row }: Place): string {
    return this.#notes.getNote(tab, col, row);
  }

  notes(tab: TabId): { col: number; row: number; text: string }[] {
    return this.#notes.getNotes(tab);
  }

  /** The smallest zone from A1 that has all content, spills included; undefined for an empty tab. */
  contentZone(tab: TabId): Zone | undefined {
    let bottom = -1;
    let right = -1;
    for (const position of this.model.getters.getEvaluatedCellsPositions(tab)) {
      if (this.#isBlank(position)) continue;
      bottom = Math.max(bottom, position.row);
      right = Math.max(right, position.col);
    }
    return bottom < 0 ? undefined : { top: 0, left: 0, bottom, right };
  }

  /** The zone that the formula of a cell fills; undefined where nothing spills. */
  spillZone(tab: TabId, { col, row }: Place): Zone | undefined {
    const zone = this.model.getters.getSpreadZone({ sheetId: tab, col, row });
    return zone && (zone.bottom > zone.top || zone.right > zone.left) ? zone : undefined;
  }

  /** True for a cell that a formula in another cell fills. */
  isSpilledOn(tab: TabId, { col, row }: Place): boolean {
    const anchor = this.model.getters.getArrayFormulaSpreadingOn({ sheetId: tab, col, row });
    return anchor !== undefined && (anchor.col !== col || anchor.row !== row);
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

  /** `'Tab name'!A1:B2` of a zone. */
  fullAddress(tab: TabId, zone: Zone): string {
    return `${quoted(this.tabName(tab))}!${helpers.toXC(zone.left, zone.top)}:${helpers.toXC(zone.right, zone.bottom)}`;
  }

  /** Where the plain text format and an apostrophe meet: see withoutApostrophe(). */
  #plainText(tab: TabId, write: CellWrite): CellWrite {
    const before = this.model.getters.getCell({ sheetId: tab, col: write.col, row: write.row });
    const format = write.format ?? before?.format;
    const content = write.content ?? (before?.isFormula === false ? before.content : undefined);
    if (format !== PLAIN_TEXT || content?.startsWith("'") !== true) return write;
    return { ...write, ...withoutApostrophe({ content, format }) };
  }

  #computed(position: CellPosition): FunctionResultObject {
    return this.#evaluation?.getFormulaResult(position) ?? this.model.getters.getEvaluatedCell(position);
  }

  /** The library shows a formula's number as a text where the format is @; in Sheets it stays a number. */
  #unformatted(reading: Reading & { kind: "text" }, position: CellPosition): Reading {
    const cell = this.model.getters.getCell(position);
    if (!cell?.isFormula || cell.format !== PLAIN_TEXT || !helpers.isNumber(reading.value, DEFAULT_LOCALE))
      return reading;
    return { kind: "number", value: Number(reading.value) };
  }

  get #notes(): NoteGetters {
    return this.model.getters as unknown as NoteGetters;
  }

  #isBlank(position: CellPosition): boolean {
    return this.model.getters.getEvaluatedCell(position).value === null;
  }
}

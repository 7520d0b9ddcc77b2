import {
  type CellPosition,
  DEFAULT_LOCALE,
  type EvalContext,
  type FunctionResultObject,
  helpers,
} from "@odoo/o-spreadsheet";
import { GridTabs, type TabId } from "./grid-tabs.ts";
import type { NoteGetters } from "./notes-plugin.ts";
import { PLAIN_TEXT } from "./plain-text.ts";
import { type Reading, toReading } from "./reading.ts";
import { mapZone, type Place, type Zone } from "./zone.ts";

/** What is in the cells. */
export abstract class GridCells extends GridTabs {
  #evaluation: EvalContext | undefined;

  read(tab: TabId, { col, row }: Place): Reading {
    const position = { sheetId: tab, col, row };
    const computed = this.#computed(position);
    const typed = "link" in computed && computed.link ? this.#typedText(position) : undefined;
    if (typed !== undefined) return { kind: "text", value: typed };
    const reading = toReading(computed);
    return reading.kind === "text" ? this.#unformatted(reading, position) : reading;
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

  #computed(position: CellPosition): FunctionResultObject {
    return this.#evaluation?.getFormulaResult(position) ?? this.model.getters.getEvaluatedCell(position);
  }

  /** The library shows only the label of a text like [label](address); in Sheets it is a text like any other. */
  #typedText(position: CellPosition): string | undefined {
    const cell = this.model.getters.getCell(position);
    return cell?.isFormula === false ? cell.content.replace(/^'/, "") : undefined;
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
}

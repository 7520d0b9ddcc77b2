import { helpers } from "@odoo/o-spreadsheet";
import { mapZone, type Place, zoneToA1 } from "../../grid/zone.ts";
import type { ProtectedPlace } from "../protection-record.ts";
import { signatureError } from "../service.ts";
import { ValidationRules } from "../validation-rule.ts";
import { dataRegion } from "./data-region.ts";
import { DataValidation } from "./data-validation.ts";
import { Filter } from "./filter.ts";
import { Protection } from "./protection.ts";
import { RangeBorders } from "./range-borders.ts";
import { zoneWithin } from "./range-bounds.ts";
import { writeEach } from "./range-writing.ts";
import type { SheetBase } from "./sheet-base.ts";

interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly validationsOnly?: boolean;
  readonly commentsOnly?: boolean;
}

/** A rectangle of cells of one tab. */
export class Range extends RangeBorders {
  getCell(row: number, column: number): Range {
    return rangeOf(this.sheet, this.zone.top + row, this.zone.left + column, 1, 1);
  }

  offset(
    rowOffset: number,
    columnOffset: number,
    numRows = this.getNumRows(),
    numColumns = this.getNumColumns(),
  ): Range {
    return rangeOf(this.sheet, this.getRow() + rowOffset, this.getColumn() + columnOffset, numRows, numColumns);
  }

  getDataRegion(): Range {
    const region = dataRegion(this.grid, this.tab, this.zone);
    return new Range(this.sheet, region, zoneToA1(region));
  }

  /** Only texts have one; what is inside it is not emulated. */
  getRichTextValue(): null {
    if (this.grid.read(this.tab, this.firstPlace).kind === "text")
      throw new Error("not emulated: Range.getRichTextValue");
    return null;
  }

  /** All, or only what `options` names. Notes and validation stay unless they are named. */
  clear(options: ClearOptions = {}): this {
    const isPlain = Object.values(options).every((value) => value !== true);
    if (isPlain || options.contentsOnly) this.clearContent();
    if (isPlain || options.formatOnly) this.clearFormat();
    if (options.validationsOnly) this.clearDataValidations();
    if (options.commentsOnly) this.clearNote();
    return this;
  }

  clearContent(): this {
    return writeEach(this, () => ({ content: "" }));
  }

  /** Colours, lettering and borders; number formats stay. */
  clearFormat(): this {
    return writeEach(this, ({ col, row }) => {
      const border = this.grid.model.getters.getCellBorder({ sheetId: this.tab, col, row });
      return { style: null, ...(border && { border: null }) };
    });
  }

  /** A filter with its buttons in the first row; what is filtered, each window decides for itself. */
  createFilter(): Filter {
    return Filter.add(this, rangeMaker(this.sheet));
  }

  getFilter(): Filter | null {
    return Filter.of(this.sheet, rangeMaker(this.sheet));
  }

  getDataValidation(): DataValidation | null {
    return validationAt(this, this.firstPlace);
  }

  getDataValidations(): (DataValidation | null)[][] {
    return mapZone(this.zone, (place) => validationAt(this, place));
  }

  setDataValidation(rule: unknown): this {
    if (rule === null) return this.clearDataValidations();
    if (!(rule instanceof DataValidation)) throw signatureError("SpreadsheetApp.Range.setDataValidation", [rule]);
    rulesOf(this).set(this.zone, rule.rule);
    return this;
  }

  clearDataValidations(): this {
    rulesOf(this).clear(this.zone);
    return this;
  }

  insertCheckboxes(): this {
    rulesOf(this).set(this.zone, { type: "isBoolean", values: [], isBlocking: true, helpText: null });
    return this;
  }

  protect(): Protection {
    return Protection.add(this.sheet, rangeMaker(this.sheet), { zone: this.zone, notation: this.notation });
  }

  activate(): this {
    this.context.state.editor.activeTab = this.tab;
    this.context.state.editor.selection = this.zone;
    return this;
  }

  isPartOfMerge(): boolean {
    return this.grid.model.getters.getMerges(this.tab).some((merge) => helpers.overlap(merge, this.zone));
  }

  merge(): this {
    this.grid.dispatch({ type: "ADD_MERGE", sheetId: this.tab, target: [this.zone], force: true });
    return this;
  }

  breakApart(): this {
    this.grid.dispatch({ type: "REMOVE_MERGE", sheetId: this.tab, target: [this.zone] });
    return this;
  }
}

/** Makes ranges of a sheet from places that are known to be in it. */
export const rangeMaker =
  (sheet: SheetBase) =>
  ({ zone, notation }: ProtectedPlace) =>
    new Range(sheet, zone, notation);

/** Rows and columns counted from 1, as scripts count them; errors as Sheets words them. */
export function rangeOf(sheet: SheetBase, row: number, column: number, numRows: number, numColumns: number): Range {
  const zone = zoneWithin(sheet.grid.tabZone(sheet.tab), { row, column, numRows, numColumns });
  return new Range(sheet, zone, zoneToA1(zone));
}

const rulesOf = ({ grid, tab }: Range): ValidationRules => new ValidationRules(grid, tab);

function validationAt(range: Range, place: Place): DataValidation | null {
  const rule = rulesOf(range).at(place);
  return rule ? new DataValidation(rule) : null;
}

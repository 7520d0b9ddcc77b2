import type { TabId } from "../../grid/grid.ts";
import { fromModelRule } from "../../grid/model-rule.ts";
import { toTypedValue } from "../cell-values.ts";
import { parseNotation } from "../range-notation.ts";
import type { Service } from "../service.ts";
import type { ServiceContext } from "../service-context.ts";
import { ConditionalFormatRule, ruleContents } from "./conditional-format.ts";
import { Filter } from "./filter.ts";
import { replaceHighlights } from "./highlights.ts";
import { NamedRange } from "./named-range.ts";
import { Protection } from "./protection.ts";
import { Range, rangeMaker, rangeOf } from "./range.ts";
import { checkInside } from "./range-bounds.ts";
import { SheetCharts } from "./sheet-charts.ts";

/** One tab. */
export class Sheet extends SheetCharts {
  readonly parent: Service;
  readonly sheetOf = (tab: TabId): Sheet => new Sheet(this.context, tab, this.parent);

  constructor(context: ServiceContext, tab: TabId, parent: Service) {
    super(context, tab);
    this.parent = parent;
  }

  getParent(): Service {
    return this.parent;
  }

  /** getRange(notation), or getRange(row, column, [numRows], [numColumns]) counted from 1. */
  getRange(rowOrNotation: number | string, column?: number, numRows = 1, numColumns = 1): Range {
    if (typeof rowOrNotation === "string") return rangeFor(this, rowOrNotation);
    return rangeOf(this, rowOrNotation, column ?? 0, numRows, numColumns);
  }

  getDataRange(): Range {
    return rangeOf(this, 1, 1, Math.max(this.getLastRow(), 1), Math.max(this.getLastColumn(), 1));
  }

  getLastRow(): number {
    return (this.grid.contentZone(this.tab)?.bottom ?? -1) + 1;
  }

  getLastColumn(): number {
    return (this.grid.contentZone(this.tab)?.right ?? -1) + 1;
  }

  appendRow(values: readonly unknown[]): this {
    const row = this.getLastRow();
    if (row >= this.getMaxRows()) this.insertRowsAfter(this.getMaxRows(), 1);
    const missing = values.length - this.getMaxColumns();
    if (missing > 0) this.insertColumnsAfter(this.getMaxColumns(), missing);
    const { timeZone } = this.context.state;
    this.grid.write(
      this.tab,
      Array.from(values, (value, col) => ({
        col,
        row,
        ...toTypedValue(value, timeZone, this.grid.format(this.tab, { col, row })),
      })),
    );
    return this;
  }

  /** Values and formats; notes and validation stay. */
  clear(): this {
    this.clearContents();
    return this.clearFormats();
  }

  clearContents(): this {
    usedRange(this).clearContent();
    return this;
  }

  clearFormats(): this {
    usedRange(this).clearFormat();
    return this;
  }

  clearNotes(): this {
    this.grid.write(
      this.tab,
      this.grid.notes(this.tab).map(({ col, row }) => ({ col, row, note: "" })),
    );
    return this;
  }

  getFilter(): Filter | null {
    return Filter.of(this, rangeMaker(this));
  }

  protect(): Protection {
    return Protection.add(this, rangeMaker(this));
  }

  getProtections(type: "SHEET" | "RANGE"): Protection[] {
    const records = this.context.state.protections.filter(
      ({ tab, place }) => tab === this.tab && (place === undefined) === (type === "SHEET"),
    );
    return records.map((record) => new Protection(record, this, rangeMaker(this)));
  }

  getNamedRanges(): NamedRange[] {
    return NamedRange.all(this.grid, (_tab, address) => rangeFor(this, address), this.tab);
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this.grid.model.getters.getConditionalFormats(this.tab).map((format) => {
      const highlight = fromModelRule(format);
      if (!highlight) throw new Error(`not emulated: a conditional format rule of type ${format.rule.type}`);
      const places = highlight.ranges.map((address) => rangeFor(this, address));
      return new ConditionalFormatRule(ruleContents(highlight, places));
    });
  }

  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]): void {
    replaceHighlights(this.grid, this.tab, Array.from(rules));
  }
}

/** A1 or R1C1 text, with or without the tab's own name. */
export function rangeFor(sheet: Sheet, text: string): Range {
  const grid = sheet.grid.tabZone(sheet.tab);
  const parsed = parseNotation(text, () => grid);
  if (!parsed || (parsed.tabName !== undefined && sheet.grid.findTab(parsed.tabName) !== sheet.tab)) {
    throw new Error("Range not found");
  }
  return new Range(sheet, checkInside(parsed.zone, grid), parsed.notation);
}

/** Every cell that has a value or a format. */
function usedRange(sheet: Sheet): Range {
  const { getters } = sheet.grid.model;
  const places = getters.getCells(sheet.tab).map(({ id }) => getters.getCellPosition(id));
  const rows = places.reduce((most, { row }) => Math.max(most, row + 1), 1);
  const columns = places.reduce((most, { col }) => Math.max(most, col + 1), 1);
  return rangeOf(sheet, 1, 1, rows, columns);
}

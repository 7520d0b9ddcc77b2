import { AUTOMATIC_FORMAT, toGridFormat, toSheetsFormat } from "../../grid/number-format.ts";
import { mapZone, type Place } from "../../grid/zone.ts";
import { toScriptValue, toTypedValue } from "../cell-values.ts";
import { RangeAddress } from "./range-address.ts";
import { type CellChange, checkedRows, itemAt, writeEach } from "./range-writing.ts";

/** Values, formulas and number formats of a range. */
export abstract class RangeValues extends RangeAddress {
  getValue(): unknown {
    return this.#valueAt(this.firstPlace);
  }

  getValues(): unknown[][] {
    return mapZone(this.zone, (place) => this.#valueAt(place));
  }

  setValue(value: unknown): this {
    return writeEach(this, (place) => this.#typed(value, place));
  }

  setValues(values: unknown): this {
    const rows = checkedRows(this, values, "setValues");
    return writeEach(this, (place) => this.#typed(itemAt(this, rows, place), place));
  }

  getDisplayValue(): string {
    return this.grid.shown(this.tab, this.firstPlace);
  }

  getDisplayValues(): string[][] {
    return mapZone(this.zone, (place) => this.grid.shown(this.tab, place));
  }

  getFormula(): string {
    return this.grid.formula(this.tab, this.firstPlace);
  }

  getFormulas(): string[][] {
    return mapZone(this.zone, (place) => this.grid.formula(this.tab, place));
  }

  setFormula(formula: unknown): this {
    return writeEach(this, () => ({ content: asFormula(formula) }));
  }

  setFormulas(formulas: unknown): this {
    const rows = checkedRows(this, formulas, "setFormulas");
    return writeEach(this, (place) => ({ content: asFormula(itemAt(this, rows, place)) }));
  }

  getNumberFormat(): string {
    return toSheetsFormat(this.#formatAt(this.firstPlace));
  }

  getNumberFormats(): string[][] {
    return mapZone(this.zone, (place) => toSheetsFormat(this.#formatAt(place)));
  }

  setNumberFormat(format: unknown): this {
    return writeEach(this, () => ({ format: toGridFormat(String(format ?? AUTOMATIC_FORMAT)) ?? "" }));
  }

  setNumberFormats(formats: unknown): this {
    const rows = checkedRows(this, formats, "setNumberFormats");
    return writeEach(this, (place) => ({ format: toGridFormat(String(itemAt(this, rows, place))) ?? "" }));
  }

  isBlank(): boolean {
    return this.grid
      .readZone(this.tab, this.zone)
      .flat()
      .every(({ kind }) => kind === "blank");
  }

  #valueAt(place: Place): unknown {
    return toScriptValue(this.grid.read(this.tab, place), this.context.state.timeZone);
  }

  #typed(value: unknown, place: Place): CellChange {
    return toTypedValue(value, this.context.state.timeZone, this.#formatAt(place));
  }

  #formatAt(place: Place): string | undefined {
    return this.grid.format(this.tab, place);
  }
}

function asFormula(formula: unknown): string {
  const text = String(formula ?? "");
  return text === "" || text.startsWith("=") ? text : `=${text}`;
}

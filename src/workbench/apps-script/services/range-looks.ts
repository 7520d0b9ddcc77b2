import type { Style } from "@odoo/o-spreadsheet";
import { mapZone } from "../../grid/zone.ts";
import { eachStyle, firstStyle, restyle, restyleEach } from "./range-styling.ts";
import { RangeValues } from "./range-values.ts";
import { checkedRows, itemAt, writeEach } from "./range-writing.ts";

/** Notes and colours of a range. */
export abstract class RangeLooks extends RangeValues {
  getNote(): string {
    return this.grid.note(this.tab, this.firstPlace);
  }

  getNotes(): string[][] {
    return mapZone(this.zone, (place) => this.grid.note(this.tab, place));
  }

  setNote(note: unknown): this {
    return writeEach(this, () => ({ note: String(note ?? "") }));
  }

  setNotes(notes: unknown): this {
    const rows = checkedRows(this, notes, "setNotes");
    return writeEach(this, (place) => ({ note: String(itemAt(this, rows, place) ?? "") }));
  }

  clearNote(): this {
    return this.setNote("");
  }

  getBackground(): string {
    return firstStyle(this, background);
  }

  getBackgrounds(): string[][] {
    return eachStyle(this, background);
  }

  setBackground(color: unknown): this {
    return restyle(this, () => ({ fillColor: colorOrNone(color) }));
  }

  setBackgrounds(colors: unknown): this {
    return restyleEach(this, colors, "setBackgrounds", (color) => ({ fillColor: colorOrNone(color) }));
  }

  getFontColor(): string {
    return firstStyle(this, ink);
  }

  getFontColors(): string[][] {
    return eachStyle(this, ink);
  }

  setFontColor(color: unknown): this {
    return restyle(this, () => ({ textColor: colorOrNone(color) }));
  }

  setFontColors(colors: unknown): this {
    return restyleEach(this, colors, "setFontColors", (color) => ({ textColor: colorOrNone(color) }));
  }
}

const background = ({ fillColor = "#ffffff" }: Style): string => fillColor.toLowerCase();

const ink = ({ textColor = "#000000" }: Style): string => textColor.toLowerCase();

const colorOrNone = (color: unknown): string | undefined =>
  color === null || color === undefined || color === "" ? undefined : String(color).toLowerCase();

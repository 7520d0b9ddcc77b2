import type { Style } from "@odoo/o-spreadsheet";
import { mapZone, type Place } from "../../grid/zone.ts";
import { signatureError } from "../service.ts";
import type { RangeAddress } from "./range-address.ts";
import { RangeValues } from "./range-values.ts";
import { checkedRows, itemAt, writeEach } from "./range-writing.ts";

type Alignment = "left" | "center" | "right";

/** Notes, colours and lettering of a range. */
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
    return styleAt(this, this.firstPlace).fillColor ?? "#ffffff";
  }

  getBackgrounds(): string[][] {
    return mapZone(this.zone, (place) => styleAt(this, place).fillColor ?? "#ffffff");
  }

  setBackground(color: unknown): this {
    return restyle(this, () => ({ fillColor: colorOrNone(color) }));
  }

  setBackgrounds(colors: unknown): this {
    const rows = checkedRows(this, colors, "setBackgrounds");
    return restyle(this, (place) => ({ fillColor: colorOrNone(itemAt(this, rows, place)) }));
  }

  setFontColor(color: unknown): this {
    return restyle(this, () => ({ textColor: colorOrNone(color) }));
  }

  setFontColors(colors: unknown): this {
    const rows = checkedRows(this, colors, "setFontColors");
    return restyle(this, (place) => ({ textColor: colorOrNone(itemAt(this, rows, place)) }));
  }

  getFontWeight(): "bold" | "normal" {
    return styleAt(this, this.firstPlace).bold ? "bold" : "normal";
  }

  getFontWeights(): ("bold" | "normal")[][] {
    return mapZone(this.zone, (place) => (styleAt(this, place).bold ? "bold" : "normal"));
  }

  setFontWeight(weight: unknown): this {
    return restyle(this, () => ({ bold: weight === "bold" }));
  }

  setFontWeights(weights: unknown): this {
    const rows = checkedRows(this, weights, "setFontWeights");
    return restyle(this, (place) => ({ bold: itemAt(this, rows, place) === "bold" }));
  }

  setFontStyle(style: unknown): this {
    return restyle(this, () => ({ italic: style === "italic" }));
  }

  setFontSize(points: unknown): this {
    return restyle(this, () => ({ fontSize: Number(points) }));
  }

  getHorizontalAlignment(): string {
    return styleAt(this, this.firstPlace).align ?? "general";
  }

  setHorizontalAlignment(alignment: unknown): this {
    return restyle(this, () => ({ align: asAlignment(alignment) }));
  }

  setVerticalAlignment(alignment: unknown): this {
    if (alignment !== "top" && alignment !== "middle" && alignment !== "bottom" && alignment !== null) {
      throw signatureError("SpreadsheetApp.Range.setVerticalAlignment", [alignment]);
    }
    return restyle(this, () => ({ verticalAlign: alignment ?? undefined }));
  }

  getWrap(): boolean {
    return styleAt(this, this.firstPlace).wrapping === "wrap";
  }

  setWrap(isWrapped: unknown): this {
    return restyle(this, () => ({ wrapping: isWrapped ? "wrap" : "overflow" }));
  }
}

type StyleChange = { [Key in keyof Style]: Style[Key] | undefined };

function restyle<Written extends RangeAddress>(range: Written, change: (place: Place) => StyleChange): Written {
  return writeEach(range, (place) => ({ style: withoutUnset({ ...styleAt(range, place), ...change(place) }) }));
}

const styleAt = ({ grid, tab }: RangeAddress, { col, row }: Place): Style =>
  grid.model.getters.getCellStyle({ sheetId: tab, col, row });

const withoutUnset = (style: StyleChange): Style =>
  Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined && value !== false)) as Style;

const colorOrNone = (color: unknown): string | undefined =>
  color === null || color === undefined || color === "" ? undefined : String(color).toLowerCase();

function asAlignment(alignment: unknown): Alignment | undefined {
  if (alignment === null || alignment === "normal" || alignment === "general") return undefined;
  if (alignment === "left" || alignment === "center" || alignment === "right") return alignment;
  throw signatureError("SpreadsheetApp.Range.setHorizontalAlignment", [alignment]);
}

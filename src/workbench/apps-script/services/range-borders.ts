import type { Border, BorderDescr } from "@odoo/o-spreadsheet";
import type { CellWrite } from "../../grid/write-cells.ts";
import { type Place, placesOf } from "../../grid/zone.ts";
import { RangeAlignment } from "./range-alignment.ts";

type Wish = boolean | null;

/** What a script wishes of each side of a range and of the lines in it: true draws, false removes, null leaves. */
interface Wishes {
  readonly top: Wish;
  readonly left: Wish;
  readonly bottom: Wish;
  readonly right: Wish;
  readonly vertical: Wish;
  readonly horizontal: Wish;
}

const KINDS: Readonly<Record<string, BorderDescr["style"]>> = {
  DOTTED: "dotted",
  DASHED: "dashed",
  SOLID: "thin",
  SOLID_MEDIUM: "medium",
  SOLID_THICK: "thick",
};

/** The lines around and between the cells of a range. */
export abstract class RangeBorders extends RangeAlignment {
  setBorder(
    top: Wish,
    left: Wish,
    bottom: Wish,
    right: Wish,
    vertical: Wish,
    horizontal: Wish,
    color: string | null = null,
    style: string | null = null,
  ): this {
    const kind = KINDS[style ?? "SOLID"];
    if (!kind) throw new Error(`not emulated: a border of the style ${style}`);
    const line = { style: kind, color: color ?? "#000000" };
    const wishes = { top, left, bottom, right, vertical, horizontal };
    this.grid.write(
      this.tab,
      [...placesOf(this.zone)].map((place) => borderWrite(this, place, wishes, line)),
    );
    return this;
  }
}

function borderWrite(range: RangeBorders, place: Place, wishes: Wishes, line: BorderDescr): CellWrite {
  const { zone, grid, tab } = range;
  const sides = {
    top: place.row === zone.top ? wishes.top : wishes.horizontal,
    bottom: place.row === zone.bottom ? wishes.bottom : wishes.horizontal,
    left: place.col === zone.left ? wishes.left : wishes.vertical,
    right: place.col === zone.right ? wishes.right : wishes.vertical,
  };
  const border: Border = { ...grid.model.getters.getCellBorder({ sheetId: tab, ...place }) };
  for (const side of ["top", "right", "bottom", "left"] as const) {
    if (sides[side] === true) border[side] = line;
    if (sides[side] === false) delete border[side];
  }
  return { ...place, border: Object.keys(border).length > 0 ? border : null };
}

import type { Style } from "@odoo/o-spreadsheet";
import type { Place } from "../../grid/zone.ts";
import { mapZone } from "../../grid/zone.ts";
import type { RangeAddress } from "./range-address.ts";
import { checkedRows, itemAt, writeEach } from "./range-writing.ts";

export type StyleChange = { [Key in keyof Style]: Style[Key] | undefined };

/** Changes what is named of each cell's style; undefined takes it back. */
export function restyle<Written extends RangeAddress>(range: Written, change: (place: Place) => StyleChange): Written {
  return writeEach(range, (place) => ({ style: withoutUnset({ ...styleAt(range, place), ...change(place) }) }));
}

/** One value a cell, in rows that fit the range. */
export function restyleEach<Written extends RangeAddress>(
  range: Written,
  values: unknown,
  method: string,
  change: (value: unknown) => StyleChange,
): Written {
  const rows = checkedRows(range, values, method);
  return restyle(range, (place) => change(itemAt(range, rows, place)));
}

const styleAt = ({ grid, tab }: RangeAddress, { col, row }: Place): Style =>
  grid.model.getters.getCellStyle({ sheetId: tab, col, row });

/** What `read` finds in the first cell's style. */
export const firstStyle = <Value>(range: RangeAddress, read: (style: Style) => Value): Value =>
  read(styleAt(range, range.firstPlace));

/** The same for every cell. */
export const eachStyle = <Value>(range: RangeAddress, read: (style: Style) => Value): Value[][] =>
  mapZone(range.zone, (place) => read(styleAt(range, place)));

const withoutUnset = (style: StyleChange): Style =>
  Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined && value !== false)) as Style;

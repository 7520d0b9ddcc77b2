import type { Cell } from "../model/cell.ts";
import { isSheetDate } from "../model/cell.ts";
import { type Message, message } from "../model/message.ts";
import { roundDecimal } from "../model/round.ts";
import { shown } from "../read/fields.ts";
import { isPercent } from "../read/unit.ts";

const SHOWN_DECIMALS = 4;
const PERCENT_DECIMALS = 2;

/** A number as a person reads it: at most four decimals. */
export function readable(value: number): number {
  return roundDecimal(value, SHOWN_DECIMALS);
}

/** A number with its unit; a share is shown as a percentage. */
export function valueIn(unit: string, value: number): Message {
  if (isPercent(unit)) return message("value.percent", { n: roundDecimal(value * 100, PERCENT_DECIMALS) });
  return unit === ""
    ? message("value.number", { n: readable(value) })
    : message("value.unit", { n: readable(value), unit });
}

/** A cell as it stands in the workbook. */
export function cellValue(cell: Cell): Message {
  if (typeof cell === "number") return message("value.number", { n: readable(cell) });
  if (isSheetDate(cell)) return message("value.text", { text: shown(cell) });
  if (typeof cell === "boolean") return message(cell ? "value.yes" : "value.no");
  return cell === "" ? message("value.blank") : message("value.text", { text: cell });
}

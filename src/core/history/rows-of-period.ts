import type { Cell, Row } from "../model/cell.ts";
import type { Period } from "../model/period.ts";
import { periodOfCell } from "../read/period-cell.ts";
import { readSerial } from "../read/reading.ts";
import type { Tab } from "../read/tab.ts";

/** Does a row belong to a period? */
export type RowOfPeriod = (row: Row) => boolean;

type Dated = Pick<Tab<string>, "index">;

function dayOfCell(cell: Cell): number | null {
  const serial = readSerial(cell);
  return serial === null ? null : Math.floor(serial);
}

/**
 * The rows of a tab that may touch a period: by the period that they name (a shorter one within it too, for roll-ups), else
 * by their date, else by the days from and to. A row that says none of these, or nothing that can be read, may be of any
 * period.
 */
export function rowsOfPeriod({ index }: Dated, { from, to }: Period): RowOfPeriod {
  const cell = (row: Row, key: string): Cell => row[index[key] ?? -1] ?? "";
  return (row) => {
    const named = periodOfCell(cell(row, "period"));
    if (named) return named.from >= from && named.to <= to;
    const day = dayOfCell(cell(row, "date"));
    if (day !== null) return day >= from && day <= to;
    const first = dayOfCell(cell(row, "fromDate"));
    const last = dayOfCell(cell(row, "toDate"));
    return (first === null || first <= to) && (last === null || last >= from);
  };
}

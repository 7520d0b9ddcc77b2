import type { Cell, Row } from "../../model/cell.ts";
import { textOf } from "../fields.ts";
import { kpiIndex, type NamedKpi } from "../kpi-columns.ts";
import { periodOfCell } from "../period-cell.ts";
import { readCell, readSerial } from "../reading.ts";

/** What is known of a workbook when one of its tabs is looked at. */
export interface KnownThings {
  readonly ids: ReadonlySet<string>;
  readonly kpis: readonly NamedKpi[];
}

/** What a column holds: of its filled cells the share that is each of these. */
export interface ColumnProfile {
  readonly filled: number;
  readonly numbers: number;
  readonly dates: number;
  readonly periods: number;
  /** Ids of people whom the workbook knows. */
  readonly knownIds: number;
  /** Ids or names of KPIs. */
  readonly knownKpis: number;
  /** Cells that no other cell of the column repeats. */
  readonly distinct: number;
  /** The first few, as they are shown. */
  readonly samples: readonly string[];
}

const LOOKED_AT = 200;
const SHOWN = 3;

const isNumber = (cell: Cell): boolean => readCell(cell).kind === "number";
const isDate = (cell: Cell): boolean => readSerial(cell) !== null;
const isPeriod = (cell: Cell): boolean => typeof cell !== "number" && periodOfCell(cell) !== null;

/** Looks at a column's first cells. */
export function profileOf(rows: readonly Row[], column: number, { ids, kpis }: KnownThings): ColumnProfile {
  const cells = rows
    .slice(0, LOOKED_AT)
    .map((row) => row[column] ?? "")
    .filter((cell) => cell !== "");
  const texts = cells.map(textOf);
  const shareOf = (is: (cell: Cell, index: number) => boolean): number =>
    cells.length === 0 ? 0 : cells.filter(is).length / cells.length;
  return {
    filled: cells.length,
    numbers: shareOf(isNumber),
    dates: shareOf(isDate),
    periods: shareOf(isPeriod),
    knownIds: shareOf((_, index) => ids.has(texts[index] ?? "")),
    knownKpis: shareOf((_, index) => kpiIndex(kpis, texts[index] ?? "") >= 0),
    distinct: new Set(texts).size / Math.max(1, texts.length),
    samples: texts.slice(0, SHOWN),
  };
}

import { helpers } from "@odoo/o-spreadsheet";
import type { ChartContents } from "../../grid/chart-data.ts";
import type { Grid, TabId } from "../../grid/grid.ts";
import { type Zone, zoneHeight, zoneWidth } from "../../grid/zone.ts";
import { parseNotation } from "../range-notation.ts";
import type { RangeAddress } from "../services/range-address.ts";

export type RangeMaker = (tabName: string, zone: Zone) => RangeAddress;

/** Ranges, and how they are read as series. */
export interface ChartSource {
  readonly ranges: readonly RangeAddress[];
  readonly numHeaders: number | undefined;
  /** True when each row is a series, and not each column. */
  readonly isTransposed: boolean;
}

type SourceContents = Pick<ChartContents, "series" | "labels" | "hasHeaders">;

interface Line {
  readonly grid: Grid;
  readonly tab: TabId;
  readonly zone: Zone;
}

/** As in Sheets: the first line of all ranges has the labels, each other one is a series. */
export function readSource({ ranges, numHeaders, isTransposed }: ChartSource): SourceContents {
  const lines = ranges.flatMap(({ grid, tab, zone }) =>
    linesOf(zone, isTransposed).map((part): Line => ({ grid, tab, zone: part })),
  );
  const [first, ...others] = lines;
  const series = others.length === 0 && first ? [first] : others;
  if (numHeaders !== undefined && numHeaders > 1) throw new Error("not emulated: a chart with several rows of headers");
  return {
    series: series.map((line) => ({ range: addressOf(line) })),
    ...(others.length > 0 && first && { labels: addressOf(first) }),
    hasHeaders: numHeaders === undefined ? series.some(beginsWithName) : numHeaders === 1,
  };
}

/** The other way: lines that touch are one range. */
export function sourceOf({ series, labels, hasHeaders }: SourceContents, rangeAt: RangeMaker): ChartSource {
  const addresses = [...(labels === undefined ? [] : [labels]), ...series.map(({ range }) => range)];
  const lines = addresses.flatMap((address) => {
    const { tabName, zone } = parseNotation(address, () => helpers.toZone("A1")) ?? {};
    return tabName === undefined || !zone ? [] : [{ tabName, zone }];
  });
  const isTransposed = lines.some(({ zone }) => zoneWidth(zone) > 1);
  const ranges: { tabName: string; zone: Zone }[] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    const joined = last?.tabName === line.tabName ? joinedZone(last.zone, line.zone, isTransposed) : undefined;
    if (joined) ranges.splice(-1, 1, { ...line, zone: joined });
    else ranges.push(line);
  }
  return {
    ranges: ranges.map(({ tabName, zone }) => rangeAt(tabName, zone)),
    numHeaders: hasHeaders ? 1 : 0,
    isTransposed,
  };
}

const addressOf = ({ grid, tab, zone }: Line): string => grid.fullAddress(tab, zone);

function linesOf(zone: Zone, isTransposed: boolean): Zone[] {
  return isTransposed
    ? Array.from({ length: zoneHeight(zone) }, (_, index) => rowOf(zone, zone.top + index))
    : Array.from({ length: zoneWidth(zone) }, (_, index) => columnOf(zone, zone.left + index));
}

const rowOf = (zone: Zone, row: number): Zone => ({ ...zone, top: row, bottom: row });
const columnOf = (zone: Zone, col: number): Zone => ({ ...zone, left: col, right: col });

/** A text above a number is a header. */
function beginsWithName({ grid, tab, zone }: Line): boolean {
  const [first, ...others] = grid.readZone(tab, zone).flat();
  return first?.kind === "text" && others.some(({ kind }) => kind === "number" || kind === "time");
}

function joinedZone(first: Zone, next: Zone, isTransposed: boolean): Zone | undefined {
  if (isTransposed) {
    const touches = first.left === next.left && first.right === next.right && next.top === first.bottom + 1;
    return touches ? { ...first, bottom: next.bottom } : undefined;
  }
  const touches = first.top === next.top && first.bottom === next.bottom && next.left === first.right + 1;
  return touches ? { ...first, right: next.right } : undefined;
}

import { type ChartData, type ChartKind, type ChartPlace, NEW_CHART_SIZE } from "../../grid/chart-data.ts";
import type { PlacedChart } from "../../grid/grid-charts.ts";
import type { RangeAddress } from "../services/range-address.ts";
import { looksFrom, type Options, optionsOf } from "./chart-options.ts";
import { type RangeMaker, readSource, sourceOf } from "./chart-source.ts";

/** What a script says about a chart. */
export interface ChartSpec {
  /** The Model's id; undefined until the chart is in a sheet. */
  readonly id: string | undefined;
  readonly kind: ChartKind;
  readonly ranges: readonly RangeAddress[];
  /** Undefined leaves it to the sheet to see whether the first cells are headers. */
  readonly numHeaders: number | undefined;
  readonly isTransposed: boolean;
  readonly options: Options;
  readonly place: Omit<ChartPlace, "width" | "height">;
}

/** Apps Script's names of the kinds that the grid draws. */
export const KINDS: Readonly<Record<string, ChartKind>> = {
  AREA: "area",
  BAR: "bar",
  COLUMN: "column",
  COMBO: "combo",
  LINE: "line",
  PIE: "pie",
  SCATTER: "scatter",
};

export const NEW_SPEC: ChartSpec = {
  id: undefined,
  kind: "column",
  ranges: [],
  numHeaders: undefined,
  isTransposed: false,
  options: {},
  place: { col: 0, row: 0, offsetX: 0, offsetY: 0 },
};

/** A chart of the grid, with those options that only scripts know of → what a script would have said to make it. */
export function specOf({ id, type, contents, place }: PlacedChart, kept: Options, rangeAt: RangeMaker): ChartSpec {
  if (!contents) throw new Error(`not emulated: what a chart of the kind ${type} is made of`);
  const { width, height, ...corner } = place;
  return {
    id,
    kind: contents.kind,
    ...sourceOf(contents, rangeAt),
    options: { ...kept, ...optionsOf(contents), width, height },
    place: corner,
  };
}

/** What a script says → a chart that the grid draws. */
export function chartFrom({ kind, options, place, ...source }: ChartSpec): ChartData {
  const { series, ...rest } = readSource(source);
  if (series.length === 0) throw new Error("The chart has no ranges. Add one with addRange.");
  const size = { width: sizeOf(options.width, "width"), height: sizeOf(options.height, "height") };
  return { kind, ...rest, ...looksFrom(options, kind, series), place: { ...place, ...size } };
}

const sizeOf = (option: unknown, side: "width" | "height"): number => Number(option ?? NEW_CHART_SIZE[side]);

/** What a chart draws, in the words of neither the spreadsheet library nor a file format. */
export type ChartKind = "column" | "bar" | "line" | "area" | "pie" | "scatter" | "combo";

export type LegendPlace = "top" | "bottom" | "left" | "right" | "none";

export interface ChartSeriesData {
  /** Full address of one row or column, its header included where the chart has headers. */
  readonly range: string;
  /** Shown in the legend instead of the header. */
  readonly name?: string;
  /** CSS hexadecimal. */
  readonly color?: string;
  /** In a combo: a line, where it is otherwise columns. */
  readonly isLine?: boolean;
}

export interface ChartAxisData {
  readonly title?: string;
  readonly min?: number;
  readonly max?: number;
}

/** Where a chart lies over the cells, in pixels from the corner of one of them. */
export interface ChartPlace {
  readonly col: number;
  readonly row: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartContents {
  readonly kind: ChartKind;
  readonly series: readonly ChartSeriesData[];
  /** Full address of the names under the columns, of the slices, or of the horizontal values. */
  readonly labels?: string;
  /** True when the first cell of each series is its name. */
  readonly hasHeaders: boolean;
  readonly title?: string;
  readonly legend?: LegendPlace;
  readonly isStacked?: boolean;
  /** Of a pie: the hole in its middle. */
  readonly holePct?: number;
  /** Of a pie's slices in their order; CSS hexadecimal. */
  readonly sliceColors?: readonly string[];
  readonly xAxis?: ChartAxisData;
  readonly yAxis?: ChartAxisData;
}

export interface ChartData extends ChartContents {
  readonly place: ChartPlace;
}

/** Sheets draws a chart in this size unless told otherwise. */
export const NEW_CHART_SIZE = { width: 600, height: 371 } as const;

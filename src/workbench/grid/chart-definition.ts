import type { ChartDefinition } from "@odoo/o-spreadsheet";
import type { ChartContents, ChartKind, ChartSeriesData, LegendPlace } from "./chart-data.ts";

type Definition = ChartDefinition<string>;

interface SeriesStyle {
  readonly label?: string;
  readonly backgroundColor?: string;
  readonly type?: "bar" | "line";
}

interface AxisDesign {
  readonly title?: { readonly text?: string };
  readonly min?: number;
  readonly max?: number;
}

/** The kinds of definition that this file reads and writes, as one shape. */
interface PlainDefinition {
  readonly type: string;
  readonly title?: { readonly text?: string };
  readonly legendPosition?: LegendPlace;
  readonly dataSource?: {
    readonly type: string;
    readonly dataSets?: readonly { readonly dataSetId: string; readonly dataRange: string }[];
    readonly dataSetsHaveTitle?: boolean;
    readonly labelRange?: string | undefined;
  };
  readonly dataSetStyles?: Readonly<Record<string, SeriesStyle>>;
  readonly axesDesign?: { readonly x?: AxisDesign; readonly y?: AxisDesign };
  readonly stacked?: boolean;
  readonly horizontal?: boolean;
  readonly fillArea?: boolean;
  readonly isDoughnut?: boolean;
  readonly pieHolePercentage?: number;
  readonly slicesColors?: readonly (string | undefined)[];
}

/** A chart → as the spreadsheet library defines it. */
export function toDefinition(chart: ChartContents): Definition {
  const definition = { ...sharedDefinition(chart), ...kindDefinition(chart) };
  return definition as unknown as Definition;
}

function sharedDefinition(chart: ChartContents): Partial<PlainDefinition> {
  return {
    title: chart.title === undefined ? {} : { text: chart.title },
    legendPosition: chart.legend ?? "none",
    dataSource: {
      type: "range",
      dataSets: chart.series.map(({ range }, index) => ({ dataSetId: String(index), dataRange: range })),
      dataSetsHaveTitle: chart.hasHeaders,
      labelRange: chart.labels,
    },
    dataSetStyles: Object.fromEntries(chart.series.map((series, index) => [index, seriesStyle(series, chart.kind)])),
    axesDesign: { ...axisDesign("x", chart.xAxis), ...axisDesign("y", chart.yAxis) },
  };
}

function seriesStyle({ name, color, isLine }: ChartSeriesData, kind: ChartKind): SeriesStyle {
  return {
    ...(name !== undefined && { label: name }),
    ...(color !== undefined && { backgroundColor: color }),
    ...(kind === "combo" && { type: isLine ? "line" : "bar" }),
  };
}

function axisDesign(axis: "x" | "y", data: ChartContents["xAxis"]): { x?: AxisDesign; y?: AxisDesign } {
  if (!data) return {};
  const { title, min, max } = data;
  const bounds = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  return { [axis]: { ...(title !== undefined && { title: { text: title } }), ...bounds } };
}

function kindDefinition({ kind, isStacked = false, holePct, sliceColors }: ChartContents): Partial<PlainDefinition> {
  switch (kind) {
    case "column":
      return { type: "bar", stacked: isStacked };
    case "bar":
      return { type: "bar", stacked: isStacked, horizontal: true };
    case "line":
    case "area":
      return { type: "line", stacked: isStacked, fillArea: kind === "area", ...LINE };
    case "pie":
      return {
        type: "pie",
        isDoughnut: holePct !== undefined,
        ...(holePct !== undefined && { pieHolePercentage: holePct }),
        ...(sliceColors && { slicesColors: sliceColors }),
      };
    case "scatter":
      return { type: "scatter", ...{ labelsAsText: false } };
    case "combo":
      return { type: "combo" };
  }
}

/** Labels as texts: an axis of dates would need one more package. */
const LINE = { labelsAsText: true, cumulative: false } as const;

/** The library's definition → a chart; undefined for kinds that only the library has, such as gauges. */
export function fromDefinition(definition: Definition, address: (range: string) => string): ChartContents | undefined {
  const plain = definition as unknown as PlainDefinition;
  const kind = kindOf(plain);
  if (!kind || plain.dataSource?.type !== "range") return undefined;
  const { dataSets = [], labelRange, dataSetsHaveTitle = false } = plain.dataSource;
  const { title, legendPosition, axesDesign } = plain;
  return {
    kind,
    series: dataSets.map(({ dataSetId, dataRange }) => ({
      range: address(dataRange),
      ...seriesFrom(plain.dataSetStyles?.[dataSetId], kind),
    })),
    ...(labelRange !== undefined && { labels: address(labelRange) }),
    hasHeaders: dataSetsHaveTitle,
    ...(title?.text && { title: title.text }),
    legend: legendPosition ?? "none",
    ...detailsFrom(plain),
    ...axisFrom("xAxis", axesDesign?.x),
    ...axisFrom("yAxis", axesDesign?.y),
  };
}

function kindOf({ type, horizontal, fillArea }: PlainDefinition): ChartKind | undefined {
  if (type === "bar") return horizontal ? "bar" : "column";
  if (type === "line") return fillArea ? "area" : "line";
  return type === "pie" || type === "scatter" || type === "combo" ? type : undefined;
}

function seriesFrom(style: SeriesStyle | undefined, kind: ChartKind): Omit<ChartSeriesData, "range"> {
  return {
    ...(style?.label && { name: style.label }),
    ...(style?.backgroundColor && { color: style.backgroundColor.toLowerCase() }),
    ...(kind === "combo" && { isLine: style?.type !== "bar" }),
  };
}

function detailsFrom(plain: PlainDefinition): Partial<ChartContents> {
  const { stacked, isDoughnut, pieHolePercentage = USUAL_HOLE_PCT, slicesColors = [] } = plain;
  const sliceColors = slicesColors.filter((color) => color !== undefined);
  return {
    ...(stacked && { isStacked: true }),
    ...(isDoughnut && { holePct: pieHolePercentage }),
    ...(sliceColors.length > 0 && { sliceColors }),
  };
}

/** What chart.js cuts out of a doughnut unless told otherwise. */
const USUAL_HOLE_PCT = 50;

function axisFrom(axis: "xAxis" | "yAxis", design: AxisDesign | undefined): Partial<ChartContents> {
  const { title, min, max } = design ?? {};
  const bounds = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  const data = { ...(title?.text && { title: title.text }), ...bounds };
  return Object.keys(data).length > 0 ? { [axis]: data } : {};
}

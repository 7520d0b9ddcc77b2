import type { SheetChart } from "hucre/xlsx";
import type { BookData, TabData } from "../grid/book-data.ts";
import type { ChartAxisData, ChartData, ChartSeriesData } from "../grid/chart-data.ts";
import { fileAddress, parseAddress, withoutHeader } from "./chart-address.ts";
import { anchorFor } from "./xlsx-anchor.ts";
import { rgbOf } from "./xlsx-look.ts";

type FileSeries = SheetChart["series"][number];

/** The grid's chart → a file's. A combo becomes columns, which is what the library can write of it. */
export function chartToFile(chart: ChartData, tab: TabData, book: BookData): SheetChart {
  const { title, legend = "none", holePct } = chart;
  return {
    type: typeFor(chart),
    series: chart.series.map((one) => seriesToFile(one, chart, tab, book)),
    anchor: anchorFor(chart.place, tab),
    ...(title !== undefined && { title }),
    legend: legend === "none" ? false : legend,
    ...groupingFor(chart),
    ...(holePct !== undefined && { holeSize: holePct }),
    ...axesFor(chart),
  };
}

function typeFor({ kind, holePct }: ChartData): SheetChart["type"] {
  if (kind === "combo") return "column";
  return kind === "pie" && holePct !== undefined ? "doughnut" : kind;
}

function seriesToFile({ range, name, color }: ChartSeriesData, chart: ChartData, tab: TabData, book: BookData) {
  const { hasHeaders, labels, sliceColors = [] } = chart;
  const title = name ?? (hasHeaders ? headerText(range, tab, book) : undefined);
  const series: FileSeries = {
    values: addressFor(range, hasHeaders, tab),
    ...(title && { name: title }),
    ...(labels !== undefined && { categories: addressFor(labels, hasHeaders, tab) }),
    ...(color !== undefined && { color: rgbOf(color) }),
    ...(sliceColors.length > 0 && { dataPoints: sliceColors.map((fill, idx) => ({ idx, fillColor: rgbOf(fill) })) }),
  };
  return series;
}

function addressFor(range: string, hasHeaders: boolean, tab: TabData): string {
  const address = parseAddress(range, tab.name);
  if (!address) return range;
  return fileAddress(hasHeaders ? withoutHeader(address) : address);
}

function headerText(range: string, tab: TabData, book: BookData): string | undefined {
  const address = parseAddress(range, tab.name);
  const owner = book.tabs.find(({ name }) => name === address?.tabName);
  const value = address && owner?.rows[address.zone.top]?.[address.zone.left]?.value;
  return value === null || value === undefined ? undefined : String(value);
}

function groupingFor({ kind, isStacked }: ChartData): Partial<SheetChart> {
  if (!isStacked) return {};
  if (kind === "line") return { lineGrouping: "stacked" };
  return kind === "area" ? { areaGrouping: "stacked" } : { barGrouping: "stacked" };
}

/** A file's x axis has the labels, wherever it lies. */
function axesFor({ kind, xAxis, yAxis }: ChartData): Pick<SheetChart, "axes"> {
  const [labels, values] = kind === "bar" ? [yAxis, xAxis] : [xAxis, yAxis];
  if (kind === "pie" || (!labels && !values)) return {};
  return { axes: { ...(labels && { x: axisFor(labels) }), ...(values && { y: axisFor(values) }) } };
}

function axisFor({ title, min, max }: ChartAxisData) {
  const scale = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  return { ...(title !== undefined && { title }), ...(Object.keys(scale).length > 0 && { scale }) };
}

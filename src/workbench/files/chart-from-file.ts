import type { Sheet } from "hucre/xlsx";
import type { ChartAxisData, ChartContents, ChartData, ChartKind, ChartSeriesData } from "../grid/chart-data.ts";
import { gridAddress, parseAddress, type TabZone, withHeader } from "./chart-address.ts";
import { placeFromAnchor } from "./xlsx-anchor.ts";
import { headersFromFile } from "./xlsx-headers.ts";
import { cssColor } from "./xlsx-look.ts";

type FileChart = NonNullable<Sheet["charts"]>[number];
type FileSeries = NonNullable<FileChart["series"]>[number];
type FileAxis = NonNullable<NonNullable<FileChart["axes"]>["x"]>;

const KINDS: Readonly<Record<string, ChartKind>> = {
  bar: "column",
  line: "line",
  area: "area",
  pie: "pie",
  doughnut: "pie",
  scatter: "scatter",
  "bar line": "combo",
};

/** A file's chart → the grid's; undefined for those that the grid cannot draw, which stay in the file. */
export function chartFromFile(
  chart: FileChart,
  isHorizontal: boolean,
  owner: Sheet,
  sheets: readonly Sheet[],
): ChartData | undefined {
  const drawn = KINDS[[...chart.kinds].sort().join(" ")];
  const kind = drawn === "column" && isHorizontal ? "bar" : drawn;
  const source = kind && sourceFromFile(chart, kind, owner.name, sheets);
  if (!source || !chart.anchor) return undefined;
  const place = placeFromAnchor(chart.anchor, headersFromFile(owner));
  return { kind, ...source, ...looksFromFile(chart, kind), place };
}

type Source = Pick<ChartContents, "series" | "labels" | "hasHeaders">;

function sourceFromFile(
  { series = [] }: FileChart,
  kind: ChartKind,
  ownName: string,
  sheets: readonly Sheet[],
): Source | undefined {
  const zones = series.map(({ valuesRef = "" }) => parseAddress(valuesRef, ownName));
  if (series.length === 0 || !zones.every((zone) => zone !== undefined)) return undefined;
  const titled = zones.map((zone, index) => titledZone(zone, series[index]?.name, sheets));
  const hasHeaders = titled.every((zone) => zone !== undefined);
  const labels = parseAddress(series[0]?.categoriesRef ?? "", ownName);
  const drawnLabels = labels && hasHeaders ? withHeader(labels) : labels;
  return {
    series: series.map((one, index) => ({
      range: gridAddress((hasHeaders ? titled[index] : zones[index]) as TabZone),
      ...seriesLooks(one, kind, hasHeaders),
    })),
    ...(drawnLabels && { labels: gridAddress(drawnLabels) }),
    hasHeaders,
  };
}

/** With its header, if the cell before the values has the series' name. */
function titledZone(values: TabZone, name: string | undefined, sheets: readonly Sheet[]): TabZone | undefined {
  const titled = withHeader(values);
  const sheet = sheets.find((one) => one.name === values.tabName);
  if (name === undefined || !titled || !sheet) return undefined;
  const cell = sheet.rows[titled.zone.top]?.[titled.zone.left];
  return String(cell ?? "") === name ? titled : undefined;
}

function seriesLooks({ name, color, kind }: FileSeries, drawn: ChartKind, hasHeaders: boolean) {
  const looks: Omit<ChartSeriesData, "range"> = {
    ...(name !== undefined && !hasHeaders && { name }),
    ...(typeof color === "string" && drawn !== "pie" && { color: cssColor(color) }),
    ...(drawn === "combo" && { isLine: kind === "line" }),
  };
  return looks;
}

function looksFromFile(chart: FileChart, kind: ChartKind): Partial<ChartContents> {
  const { title, legend, axes = {} } = chart;
  const [across, along] = kind === "bar" ? [axes.y, axes.x] : [axes.x, axes.y];
  const isStacked = [chart.barGrouping, chart.lineGrouping, chart.areaGrouping].some((one) => one?.includes("tacked"));
  return {
    ...(title !== undefined && { title }),
    legend: legend === undefined || legend === false ? "none" : legend === "topRight" ? "right" : legend,
    ...(isStacked && { isStacked }),
    ...(chart.kinds.includes("doughnut") && { holePct: chart.holeSize ?? USUAL_HOLE_PCT }),
    ...(kind === "pie" && slicesFromFile(chart)),
    ...axisFromFile("xAxis", across),
    ...axisFromFile("yAxis", along),
  };
}

const USUAL_HOLE_PCT = 50;

function slicesFromFile({ series = [] }: FileChart): Pick<ChartContents, "sliceColors"> {
  const colors = (series[0]?.dataPoints ?? []).map(({ fillColor }) => fillColor);
  const plain = colors.filter((color) => typeof color === "string");
  return plain.length > 0 && plain.length === colors.length ? { sliceColors: plain.map(cssColor) } : {};
}

function axisFromFile(name: "xAxis" | "yAxis", axis: FileAxis | undefined): Partial<ChartContents> {
  const { title, scale } = axis ?? {};
  const data: ChartAxisData = {
    ...(title !== undefined && { title }),
    ...(scale?.min !== undefined && { min: scale.min }),
    ...(scale?.max !== undefined && { max: scale.max }),
  };
  return Object.keys(data).length > 0 ? { [name]: data } : {};
}

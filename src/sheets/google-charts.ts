import type { ChartEdit, FoundChart, NewChart } from "./chart.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const topOf = (ranges: readonly Range[]): number => Math.min(...ranges.map((range) => range.getRow()));

function cornerOf(sheet: Sheet, chart: Chart): FoundChart["from"] {
  const ranges = chart.getRanges();
  const isHere = ranges.length > 0 && ranges.every((range) => range.getSheet().getName() === sheet.getName());
  if (!isHere) return null;
  return { row: topOf(ranges), column: Math.min(...ranges.map((range) => range.getColumn())) };
}

/** The charts of a tab. */
export function chartsIn(sheet: Sheet): readonly FoundChart[] {
  return sheet.getCharts().map((chart) => ({
    id: Number(chart.getChartId()),
    title: String(chart.getOptions().get("title") ?? ""),
    from: cornerOf(sheet, chart),
  }));
}

function built(sheet: Sheet, { kind, title, valueTitle, data, at, widthPx, heightPx, color }: NewChart): Chart {
  const { COLUMN, LINE } = Charts.ChartType;
  return sheet
    .newChart()
    .setChartType(kind === "line" ? LINE : COLUMN)
    .addRange(sheet.getRange(data.row, data.column, data.rows, data.columns))
    .setNumHeaders(1)
    .setOption("title", title)
    .setOption("legend.position", "none")
    .setOption("vAxis.title", valueTitle)
    .setOption("vAxis.minValue", 0)
    .setOption("series.0.color", color)
    .setOption("pointSize", kind === "line" ? 7 : 0)
    .setOption("width", widthPx)
    .setOption("height", heightPx)
    .setPosition(at.row, at.column, 0, 0)
    .build();
}

/** The same columns as before, from the row on in which the headings are now. */
function following(sheet: Sheet, chart: Chart, { row, rows, titles }: ChartEdit & { kind: "follow" }): Chart {
  const ranges = chart.getRanges();
  const moved = ranges.map((range) => sheet.getRange(row, range.getColumn(), rows, range.getNumColumns()));
  const builder = moved.reduce((known, range) => known.addRange(range), chart.modify().clearRanges());
  if (titles === null) return builder.build();
  return builder.setOption("title", titles.title).setOption("vAxis.title", titles.valueTitle).build();
}

function edit(sheet: Sheet, known: ReadonlyMap<number, Chart>, one: ChartEdit): () => void {
  if (one.kind === "add") {
    const before = new Set(sheet.getCharts().map((chart) => chart.getChartId()));
    sheet.insertChart(built(sheet, one.chart));
    return () => {
      for (const chart of sheet.getCharts()) if (!before.has(chart.getChartId())) sheet.removeChart(chart);
    };
  }
  const chart = known.get(one.id);
  if (!chart) return () => undefined;
  if (one.kind === "remove") {
    sheet.removeChart(chart);
    return () => sheet.insertChart(chart.modify().build());
  }
  sheet.updateChart(following(sheet, chart, one));
  return () => sheet.updateChart(chart);
}

/** Changes charts; where one cannot be, all are put back. Gives the way back. */
export function drawIn(sheet: Sheet, edits: readonly ChartEdit[]): () => void {
  const known = new Map(sheet.getCharts().map((chart) => [Number(chart.getChartId()), chart] as const));
  const done: (() => void)[] = [];
  const back = () => {
    for (const undo of done.reverse()) undo();
  };
  try {
    for (const one of edits) done.push(edit(sheet, known, one));
  } catch (error) {
    back();
    throw error;
  }
  return back;
}

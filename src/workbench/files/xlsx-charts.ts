import type { RoundtripWorkbook } from "hucre/xlsx";
import type { BookData } from "../grid/book-data.ts";
import type { ChartData } from "../grid/chart-data.ts";
import { fromDefinition, toDefinition } from "../grid/chart-definition.ts";
import { chartFromFile } from "./chart-from-file.ts";
import { chartPartsOf, rawPartsOf, sheetPaths, textOf } from "./xlsx-parts.ts";

/** The charts of each sheet that the grid can draw. */
export function chartsFromFile(source: RoundtripWorkbook): ChartData[][] {
  const parts = rawPartsOf(source);
  const paths = sheetPaths(parts);
  return source.sheets.map((sheet, index) => {
    const { charts } = chartPartsOf(parts, paths[index] ?? "");
    return (sheet.charts ?? []).flatMap((chart, at) => {
      const isHorizontal = BARS.test(textOf(parts, charts[at] ?? ""));
      return chartFromFile(chart, isHorizontal, sheet, source.sheets) ?? [];
    });
  });
}

const BARS = /<(?:\w+:)?barDir\s+val="bar"/;

/** What a save writes of a tab's charts: the drawing that the file has, or all of them anew. */
export type ChartsPlan = "as in the file" | "anew";

/**
 * A drawing of the file is kept as it is while the grid's charts are those that were read from it. It is also kept
 * when it has more than charts that the grid draws, since writing it anew would lose that.
 */
export function planCharts(book: BookData, source: RoundtripWorkbook): ChartsPlan[] {
  const known = chartsFromFile(source);
  return book.tabs.map((tab) => {
    const index = source.sheets.findIndex(({ name }) => name === tab.name);
    const sheet = source.sheets[index];
    const before = known[index] ?? [];
    if (!sheet) return "anew";
    const isAllKnown = before.length === (sheet.charts?.length ?? 0);
    const hasMore = (sheet.images?.length ?? 0) + (sheet.textBoxes?.length ?? 0) > 0;
    return sameCharts(before, tab.charts ?? []) || !isAllKnown || hasMore ? "as in the file" : "anew";
  });
}

function sameCharts(before: readonly ChartData[], now: readonly ChartData[]): boolean {
  return JSON.stringify(before.map(inOneForm)) === JSON.stringify(now.map(inOneForm));
}

const inOneForm = ({ place, ...contents }: ChartData) => [
  fromDefinition(toDefinition(contents), (range) => range),
  ["col", "row", "offsetX", "offsetY", "width", "height"].map((key) => Math.round(place[key as keyof typeof place])),
];

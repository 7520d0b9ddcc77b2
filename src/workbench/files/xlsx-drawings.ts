import type { RoundtripWorkbook } from "hucre/xlsx";
import type { BookData } from "../grid/book-data.ts";
import type { ChartsPlan } from "./xlsx-charts.ts";
import { chartPartsOf, LINK, linksOf, linksPath, type RawParts, rawPartsOf, sheetPaths } from "./xlsx-parts.ts";

/**
 * The library finds what belongs to a sheet by the sheet's number. So the links of each sheet go where the tab is now,
 * and drawings that are written anew go away before.
 */
export function partsForSave(book: BookData, source: RoundtripWorkbook, plans: readonly ChartsPlan[]): RawParts {
  const before = rawPartsOf(source);
  const paths = sheetPaths(before);
  const parts = new Map([...before].filter(([path]) => !SHEET_LINKS.test(path)));
  for (const [index, { name }] of book.tabs.entries()) {
    const path = paths[source.sheets.findIndex((sheet) => sheet.name === name)] ?? "";
    const links = before.get(linksPath(path));
    const isAnew = plans[index] === "anew";
    if (isAnew) removeAll(parts, drawingParts(before, path));
    if (links) parts.set(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, isAnew ? withoutDrawing(links) : links);
  }
  return parts;
}

function removeAll(parts: Map<string, Uint8Array>, paths: readonly string[]): void {
  for (const path of paths) parts.delete(path);
}

const SHEET_LINKS = /^xl\/worksheets\/_rels\/sheet\d+\.xml\.rels$/i;

function drawingParts(parts: RawParts, sheetPath: string): string[] {
  const { drawing, charts } = chartPartsOf(parts, sheetPath);
  if (drawing === undefined) return [];
  const ofCharts = charts.flatMap((chart) => [
    chart,
    linksPath(chart),
    ...linksOf(parts, chart).map(({ path }) => path),
  ]);
  return [drawing, linksPath(drawing), ...ofCharts];
}

const withoutDrawing = (links: Uint8Array): Uint8Array =>
  new TextEncoder().encode(
    new TextDecoder().decode(links).replace(LINK, (link) => (/\/drawing"/.test(link) ? "" : link)),
  );

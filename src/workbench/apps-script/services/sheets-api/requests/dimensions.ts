import type { Grid, TabId } from "../../../../grid/grid.ts";
import { ApiProblem } from "../../../api-problem.ts";
import type { ScriptFile } from "../../../drive/script-file.ts";
import { textWidthPx } from "../../text-width.ts";
import { tabNumbered } from "../grid-range.ts";
import type { ApplyRequest } from "./request.ts";

interface DimensionRange {
  readonly sheetId?: number;
  readonly dimension?: string;
  readonly startIndex?: number;
  readonly endIndex?: number;
}

interface Lines {
  readonly sheetId: TabId;
  readonly dimension: "ROW" | "COL";
  readonly elements: readonly number[];
}

/** Requests about rows and columns. */
export const dimensionRequests: Readonly<Record<string, ApplyRequest>> = {
  autoResizeDimensions(file, body) {
    const { sheetId, dimension, elements } = linesOf(file, (body as { dimensions?: DimensionRange }).dimensions ?? {});
    if (dimension === "ROW") return undefined; // rows fit their text anyway
    for (const col of elements)
      resize(file.grid, { sheetId, dimension, elements: [col] }, widest(file.grid, sheetId, col));
    return undefined;
  },

  updateDimensionProperties(file, body) {
    const { range = {}, properties = {} } = body as {
      range?: DimensionRange;
      properties?: { pixelSize?: number; hiddenByUser?: boolean };
    };
    const lines = linesOf(file, range);
    const { pixelSize, hiddenByUser } = properties;
    if (pixelSize !== undefined) resize(file.grid, lines, pixelSize);
    if (hiddenByUser !== undefined) {
      const type = hiddenByUser ? "HIDE_COLUMNS_ROWS" : "UNHIDE_COLUMNS_ROWS";
      file.grid.dispatch({ type, ...lines, elements: [...lines.elements] });
    }
    return undefined;
  },

  deleteDimension(file, body) {
    const lines = linesOf(file, (body as { range?: DimensionRange }).range ?? {});
    const sheetName = file.grid.tabName(lines.sheetId);
    if (!file.grid.dispatch({ type: "REMOVE_COLUMNS_ROWS", sheetName, ...lines, elements: [...lines.elements] })) {
      throw new ApiProblem(400, "You can't delete all the rows or columns on the sheet.");
    }
    return undefined;
  },
};

function linesOf(file: ScriptFile, { sheetId, dimension, startIndex = 0, endIndex }: DimensionRange): Lines {
  const tab = tabNumbered(file, sheetId);
  const { bottom, right } = file.grid.tabZone(tab);
  const end = endIndex ?? (dimension === "ROWS" ? bottom : right) + 1;
  return {
    sheetId: tab,
    dimension: dimension === "ROWS" ? "ROW" : "COL",
    elements: Array.from({ length: Math.max(end - startIndex, 0) }, (_, index) => startIndex + index),
  };
}

function resize(grid: Grid, { sheetId, dimension, elements }: Lines, size: number): void {
  const sheetName = grid.tabName(sheetId);
  grid.dispatch({ type: "RESIZE_COLUMNS_ROWS", sheetId, sheetName, dimension, elements, size } as never);
}

function widest(grid: Grid, tab: TabId, col: number): number {
  const bottom = grid.contentZone(tab)?.bottom ?? -1;
  let width = textWidthPx("");
  for (let row = 0; row <= bottom; row++) width = Math.max(width, textWidthPx(grid.shown(tab, { col, row })));
  return width;
}

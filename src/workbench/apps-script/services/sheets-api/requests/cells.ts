import type { Grid, TabId } from "../../../../grid/grid.ts";
import type { CellWrite } from "../../../../grid/write-cells.ts";
import { type Place, placesOf } from "../../../../grid/zone.ts";
import { ApiProblem } from "../../../api-problem.ts";
import { type CellResource, cellChange } from "../cell-format.ts";
import type { RowResource } from "../describe-spreadsheet.ts";
import { type GridRange, tabNumbered, zoneOfRange } from "../grid-range.ts";
import type { ApplyRequest } from "./request.ts";
import { grow } from "./sheets.ts";

interface RepeatCell {
  readonly range?: GridRange;
  readonly cell?: CellResource;
  readonly fields?: string;
}

interface UpdateCells {
  readonly rows?: readonly RowResource[];
  readonly fields?: string;
  readonly range?: GridRange;
  readonly start?: { readonly sheetId?: number; readonly rowIndex?: number; readonly columnIndex?: number };
}

/** Requests about cells. */
export const cellRequests: Readonly<Record<string, ApplyRequest>> = {
  repeatCell(file, body) {
    const { range = {}, cell = {}, fields } = body as RepeatCell;
    const { tab, zone } = zoneOfRange(file, range);
    const mask = checkedMask(fields);
    file.grid.write(
      tab,
      [...placesOf(zone)].map((place) => changed(file.grid, tab, place, cell, mask)),
    );
    return undefined;
  },

  updateCells(file, body) {
    const { rows = [], fields, range = {}, start } = body as UpdateCells;
    const tab = tabNumbered(file, start?.sheetId ?? range.sheetId);
    const row = start?.rowIndex ?? range.startRowIndex ?? 0;
    const col = start?.columnIndex ?? range.startColumnIndex ?? 0;
    writeRows(file.grid, tab, rows, { row, col }, checkedMask(fields));
    return undefined;
  },

  mergeCells(file, body) {
    const { tab, zone } = zoneOfRange(file, (body as { range?: GridRange }).range ?? {});
    file.grid.dispatch({ type: "ADD_MERGE", sheetId: tab, target: [zone], force: true });
    return undefined;
  },
};

/** Rows of cell resources from a place on. */
export function writeRows(grid: Grid, tab: TabId, rows: readonly RowResource[], from: Place, fields: string): void {
  const widest = rows.reduce((width, { values = [] }) => Math.max(width, values.length), 1);
  grow(grid, tab, { top: 0, left: 0, bottom: from.row + rows.length - 1, right: from.col + widest - 1 });
  const cells = rows.flatMap(({ values = [] }, rowIndex) =>
    values.map((cell, colIndex) =>
      changed(grid, tab, { row: from.row + rowIndex, col: from.col + colIndex }, cell, fields),
    ),
  );
  grid.write(tab, cells);
}

function changed(grid: Grid, sheetId: TabId, { col, row }: Place, cell: CellResource, fields: string): CellWrite {
  return { col, row, ...cellChange(cell, fields, grid.model.getters.getCellStyle({ sheetId, col, row })) };
}

function checkedMask(fields: string | undefined): string {
  if (fields) return fields;
  throw new ApiProblem(400, "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
}

import { SheetSize } from "./sheet-size.ts";

type Dimension = "ROW" | "COL";

/** Heights of rows, and what is hidden. */
export abstract class SheetRows extends SheetSize {
  getRowHeight(rowPosition: number): number {
    return this.grid.model.getters.getRowSize(this.tab, rowPosition - 1);
  }

  setRowHeight(rowPosition: number, height: number): this {
    return this.setRowHeights(rowPosition, 1, height);
  }

  setRowHeights(startRow: number, numRows: number, height: number): this {
    return resize(this, "ROW", indexes(startRow, numRows), height);
  }

  hideRows(rowIndex: number, numRows = 1): void {
    hide(this, "ROW", indexes(rowIndex, numRows));
  }

  showRows(rowIndex: number, numRows = 1): void {
    show(this, "ROW", indexes(rowIndex, numRows));
  }

  hideColumns(columnIndex: number, numColumns = 1): void {
    hide(this, "COL", indexes(columnIndex, numColumns));
  }

  showColumns(columnIndex: number, numColumns = 1): void {
    show(this, "COL", indexes(columnIndex, numColumns));
  }

  isRowHiddenByUser(rowPosition: number): boolean {
    return this.grid.model.getters.isRowHiddenByUser(this.tab, rowPosition - 1);
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    return this.grid.model.getters.isColHiddenByUser(this.tab, columnPosition - 1);
  }

  hasHiddenGridlines(): boolean {
    return !this.grid.model.getters.getGridLinesVisibility(this.tab);
  }

  setHiddenGridlines(hideGridlines: boolean): this {
    const command = { type: "SET_GRID_LINES_VISIBILITY", sheetId: this.tab, areGridLinesVisible: !hideGridlines };
    this.grid.dispatch(command as never);
    return this;
  }
}

/** Pixels, of whole rows or columns. */
export function resize<Sheet extends SheetSize>(
  sheet: Sheet,
  dimension: Dimension,
  elements: readonly number[],
  size: number,
): Sheet {
  const place = { sheetId: sheet.tab, sheetName: sheet.tabName, dimension, elements: [...elements] };
  sheet.grid.dispatch({ type: "RESIZE_COLUMNS_ROWS", ...place, size } as never);
  return sheet;
}

/** Rows or columns counted from 1 → as the grid counts them. */
export const indexes = (start: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => start - 1 + index);

function hide(sheet: SheetSize, dimension: Dimension, elements: number[]): void {
  const command = { type: "HIDE_COLUMNS_ROWS", sheetId: sheet.tab, dimension, elements } as const;
  if (!sheet.grid.dispatch(command)) throw new Error("You can't hide all the rows or columns of a sheet.");
}

function show(sheet: SheetSize, dimension: Dimension, elements: number[]): void {
  sheet.grid.dispatch({ type: "UNHIDE_COLUMNS_ROWS", sheetId: sheet.tab, dimension, elements });
}

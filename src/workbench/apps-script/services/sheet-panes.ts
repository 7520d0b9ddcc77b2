import { indexes, resize, SheetRows } from "./sheet-rows.ts";
import { textWidthPx } from "./text-width.ts";

/** Frozen rows and columns, and widths of columns. */
export abstract class SheetPanes extends SheetRows {
  getFrozenRows(): number {
    return this.grid.model.getters.getPaneDivisions(this.tab).ySplit;
  }

  getFrozenColumns(): number {
    return this.grid.model.getters.getPaneDivisions(this.tab).xSplit;
  }

  setFrozenRows(rows: number): void {
    if (rows === 0) this.grid.dispatch({ type: "UNFREEZE_ROWS", sheetId: this.tab });
    else this.grid.dispatch({ type: "FREEZE_ROWS", sheetId: this.tab, quantity: rows });
  }

  setFrozenColumns(columns: number): void {
    if (columns === 0) this.grid.dispatch({ type: "UNFREEZE_COLUMNS", sheetId: this.tab });
    else this.grid.dispatch({ type: "FREEZE_COLUMNS", sheetId: this.tab, quantity: columns });
  }

  getColumnWidth(column: number): number {
    return this.grid.model.getters.getColSize(this.tab, column - 1);
  }

  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): this {
    return resize(this, "COL", indexes(startColumn, numColumns), width);
  }

  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }

  /** As wide as the widest text, by character counts: there is no font to measure with. */
  autoResizeColumns(startColumn: number, numColumns: number): this {
    for (let column = startColumn; column < startColumn + numColumns; column++) {
      this.setColumnWidth(column, this.#widestText(column - 1));
    }
    return this;
  }

  #widestText(col: number): number {
    const bottom = this.grid.contentZone(this.tab)?.bottom ?? -1;
    let widest = textWidthPx("");
    for (let row = 0; row <= bottom; row++)
      widest = Math.max(widest, textWidthPx(this.grid.shown(this.tab, { col, row })));
    return widest;
  }
}

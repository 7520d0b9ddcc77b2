import { SheetBase } from "./sheet-base.ts";

type Dimension = "ROW" | "COL";

/** How many rows and columns a tab has. */
export abstract class SheetSize extends SheetBase {
  getMaxRows(): number {
    return this.grid.tabZone(this.tab).bottom + 1;
  }

  getMaxColumns(): number {
    return this.grid.tabZone(this.tab).right + 1;
  }

  insertRowsAfter(position: number, howMany: number): this {
    return this.#insert("ROW", position, howMany, "after");
  }

  insertRowsBefore(position: number, howMany: number): this {
    return this.#insert("ROW", position, howMany, "before");
  }

  insertRowAfter(position: number): this {
    return this.insertRowsAfter(position, 1);
  }

  insertRowBefore(position: number): this {
    return this.insertRowsBefore(position, 1);
  }

  insertColumnsAfter(position: number, howMany: number): this {
    return this.#insert("COL", position, howMany, "after");
  }

  insertColumnsBefore(position: number, howMany: number): this {
    return this.#insert("COL", position, howMany, "before");
  }

  insertColumnAfter(position: number): this {
    return this.insertColumnsAfter(position, 1);
  }

  insertColumnBefore(position: number): this {
    return this.insertColumnsBefore(position, 1);
  }

  deleteRows(position: number, howMany: number): void {
    this.#remove("ROW", position, howMany);
  }

  deleteRow(position: number): this {
    this.#remove("ROW", position, 1);
    return this;
  }

  deleteColumns(position: number, howMany: number): void {
    this.#remove("COL", position, howMany);
  }

  deleteColumn(position: number): this {
    this.#remove("COL", position, 1);
    return this;
  }

  #insert(dimension: Dimension, position: number, howMany: number, side: "before" | "after"): this {
    this.grid.dispatch({
      type: "ADD_COLUMNS_ROWS",
      sheetId: this.tab,
      sheetName: this.tabName,
      dimension,
      base: position - 1,
      quantity: howMany,
      position: side,
    });
    return this;
  }

  #remove(dimension: Dimension, position: number, howMany: number): void {
    const elements = Array.from({ length: howMany }, (_, index) => position - 1 + index);
    const command = { type: "REMOVE_COLUMNS_ROWS", sheetId: this.tab, sheetName: this.tabName, dimension, elements };
    if (!this.grid.dispatch(command as never)) {
      throw new Error(`Those ${dimension === "ROW" ? "rows" : "columns"} are out of bounds.`);
    }
  }
}

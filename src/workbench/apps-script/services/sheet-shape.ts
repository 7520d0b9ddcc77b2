import type { Grid, TabId } from "../../grid/grid.ts";
import { Service } from "../service.ts";
import type { ServiceContext } from "../service-context.ts";

type Dimension = "ROW" | "COL";

/** Pixels that one character of text takes, for fitting a column to it. */
const CHARACTER_PX = { narrow: 7, wide: 14 } as const;
const CELL_PADDING_PX = 14;

/** The shape of a tab: rows and columns, frozen panes, widths. */
export abstract class SheetShape extends Service {
  readonly serviceName = "Sheet";
  readonly context: ServiceContext;
  readonly tab: TabId;

  constructor(context: ServiceContext, tab: TabId) {
    super();
    this.context = context;
    this.tab = tab;
  }

  get grid(): Grid {
    return this.context.state.grid;
  }

  override get tabName(): string {
    return this.grid.tabName(this.tab);
  }

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
    const elements = Array.from({ length: numColumns }, (_, index) => startColumn - 1 + index);
    this.grid.dispatch({
      type: "RESIZE_COLUMNS_ROWS", dimension: "COL", sheetId: this.tab, sheetName: this.tabName, elements, size: width,
    } as never);
    return this;
  }

  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }

  /** As wide as the widest text, by character counts: there is no font to measure with. */
  autoResizeColumns(startColumn: number, numColumns: number): this {
    for (let column = startColumn; column < startColumn + numColumns; column++) {
      this.setColumnWidth(column, CELL_PADDING_PX + this.#widestText(column - 1));
    }
    return this;
  }

  #widestText(col: number): number {
    const bottom = this.grid.contentZone(this.tab)?.bottom ?? -1;
    let widest = 0;
    for (let row = 0; row <= bottom; row++) widest = Math.max(widest, textWidth(this.grid.shown(this.tab, { col, row })));
    return widest;
  }

  #insert(dimension: Dimension, position: number, howMany: number, side: "before" | "after"): this {
    this.grid.dispatch({
      type: "ADD_COLUMNS_ROWS", sheetId: this.tab, sheetName: this.tabName, dimension,
      base: position - 1, quantity: howMany, position: side,
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

/** Google numbers its sheets; a tab keeps its number when it is renamed or moved. */
export function sheetNumber(tab: TabId): number {
  let hash = 0;
  for (const character of tab) hash = (hash * 31 + character.charCodeAt(0)) % 2_147_483_647;
  return hash;
}

function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character > "⺀" ? CHARACTER_PX.wide : CHARACTER_PX.narrow;
  return width;
}

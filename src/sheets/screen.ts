import type { CellRef, Row } from "../core/index.ts";

/** What the user looks at. */
export interface Selection {
  readonly at: CellRef;
  /** The first row of the tab, where its headings are. */
  readonly header: Row;
  /** The whole selected row; of several, the first. */
  readonly row: Row;
}

/** The window in which the user has the workbook open. */
export interface Screen {
  /** What is selected. It costs two reads of one row, so that it can be asked often. */
  selection(): Selection | null;
  /** Brings a cell to the front and selects it; false where there is no such tab. */
  show(cell: CellRef): boolean;
}

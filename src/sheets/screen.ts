import type { CellRef, Row } from "../core/index.ts";

/** What the user looks at. */
export interface Selection {
  readonly at: CellRef;
  /** The rows of the tab down to its headings, which are the last of them. */
  readonly head: readonly Row[];
  /** The whole selected row; of several, the first. */
  readonly row: Row;
}

/** The window in which the user has the workbook open. */
export interface Screen {
  /**
   * What is selected. It costs two reads of a few rows, so that it can be asked often.
   *
   * @param headingRow In which row a tab has its headings, counted from 1.
   */
  selection(headingRow: (tab: string) => number): Selection | null;
  /** Brings a cell to the front and selects it; false where there is no such tab. */
  show(cell: CellRef): boolean;
}

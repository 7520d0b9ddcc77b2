/** Makes values of the world in which a script runs, so that `instanceof` holds there. */
export interface ScriptValues {
  /** Rows of blank cells, to be filled. */
  blankRows(height: number, width: number): unknown[][];
  date(instant: number): Date;
}

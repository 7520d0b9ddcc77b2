import type { Message } from "../model/message.ts";
import type { Words } from "../model/words.ts";
import type { TabKey } from "../read/words/tabs.ts";

/** What a result puts in a cell: a value, or something to be said in the reader's language; several are set apart by lines. */
export type ResultCell = number | string | Message | readonly Message[];

/** The results for one tab: columns, and a row for each of `keyColumns`' combinations. */
export interface ResultTable {
  readonly tab: TabKey;
  /** The period that the rows are of; a tab keeps the rows of others. */
  readonly period: string;
  readonly columns: readonly Words[];
  /** The columns that say which row it is: period, person … */
  readonly keyColumns: readonly number[];
  readonly rows: readonly (readonly ResultCell[])[];
  /** Columns that other runs of the tab have: where the tab has one that this run does not use, its cells are emptied. */
  readonly atTimes?: readonly Words[];
}

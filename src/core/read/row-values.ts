import type { Cell } from "../model/cell.ts";

/** What is put under the headings of a tab, by the keys of its columns; those that are left out stay as they are. */
export type RowValues<K extends string> = Readonly<Partial<Record<K, Cell>>>;

import type { Row } from "./cell.ts";

/** One tab as it was read: its name and all its rows from A1, the header first. */
export interface Table {
  readonly sheet: string;
  readonly rows: readonly Row[];
  /** Further tabs whose names mean the same; only this one is read. */
  readonly twins?: readonly string[];
}

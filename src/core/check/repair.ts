import type { Cell } from "../model/cell.ts";
import type { Issue } from "../model/issue.ts";

/** The kinds of repair. */
export type RepairKind = "number" | "id" | "spelling" | "order";

/** Values for a block of cells of one tab; row and column of its first cell are counted from 1. */
export interface RepairBlock {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** The one right answer to a problem: what to write, and what stood there before, for undoing it. */
export interface Repair {
  readonly kind: RepairKind;
  readonly issue: Issue;
  readonly block: RepairBlock;
  readonly before: RepairBlock["cells"];
}

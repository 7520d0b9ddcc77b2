import type { Cell, Repair, RepairBlock, Row } from "../../core/index.ts";
import type { Book } from "../../sheets/book.ts";
import type { Memory } from "../../sheets/memory.ts";
import { allOrNothing, type Change } from "../all-or-nothing.ts";
import type { CallContext } from "./call-context.ts";

/** A repair as it is kept for undoing it. */
interface Made {
  readonly block: RepairBlock;
  readonly before: readonly (readonly Cell[])[];
}

const KEPT_AS = "repairs";
/** What one name of Google's properties holds, in characters that take up to three bytes each. */
const LONGEST_KEPT = 3000;

function keep(workbook: Memory, made: readonly Made[]): void {
  const text = JSON.stringify(made);
  // More than can be kept is undone by Sheets' own undo, and by its version history.
  if (text.length <= LONGEST_KEPT) workbook.set(KEPT_AS, text);
  else workbook.forget(KEPT_AS);
}

function kept(workbook: Memory): readonly Made[] {
  return JSON.parse(workbook.get(KEPT_AS) ?? "[]") as readonly Made[];
}

/** Is there a repair to take back? */
export const canUndoRepairs = (workbook: Memory): boolean => workbook.get(KEPT_AS) !== null;

function holds(rows: readonly Row[], { row, column }: RepairBlock, cells: RepairBlock["cells"]): boolean {
  return cells.every((line, down) =>
    line.every((cell, across) => {
      const found = rows[row - 1 + down]?.[column - 1 + across] ?? "";
      return JSON.stringify(found) === JSON.stringify(cell);
    }),
  );
}

function writing(book: Book, block: RepairBlock, before: RepairBlock["cells"]): Change {
  return {
    tab: block.sheet,
    make: () => book.write(block.sheet, [block]),
    takeBack: () => book.write(block.sheet, [{ ...block, cells: before }]),
  };
}

/** Carries repairs out, all or none; cells with formulas are left alone. Gives how many were made. */
export function makeRepairs({ book, workbook, language }: CallContext, repairs: readonly Repair[]): number {
  const plain = repairs.filter(({ block }) => !book.hasFormulas(block.sheet, block));
  if (plain.length === 0) return 0;
  allOrNothing(
    book,
    plain.map(({ block, before }) => writing(book, block, before)),
    language,
  );
  keep(
    workbook,
    plain.map(({ block, before }) => ({ block, before })),
  );
  return plain.length;
}

/** Takes the last repairs back where the cells are still as they were written. */
export function takeRepairsBack({ book, workbook, language }: CallContext): { done: number; left: number } {
  const made = kept(workbook);
  const tabs = new Set(book.tabNames());
  const rows = new Map<string, readonly Row[]>();
  const isUntouched = ({ block }: Made): boolean => {
    if (!tabs.has(block.sheet)) return false;
    const found = rows.get(block.sheet) ?? book.read(block.sheet);
    rows.set(block.sheet, found);
    return holds(found, block, block.cells);
  };
  const back = made.filter(isUntouched);
  allOrNothing(
    book,
    back.map(({ block, before }) => writing(book, { ...block, cells: before }, block.cells)),
    language,
  );
  workbook.forget(KEPT_AS);
  return { done: back.length, left: made.length - back.length };
}

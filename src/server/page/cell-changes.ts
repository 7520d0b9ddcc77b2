import type { Cell, RepairBlock, Row } from "../../core/index.ts";
import type { Book } from "../../sheets/book.ts";
import type { Memory } from "../../sheets/memory.ts";
import { allOrNothing, type Change } from "../all-or-nothing.ts";
import { refuseFormulas } from "../refuse-formulas.ts";
import type { CallContext } from "./call-context.ts";

/** Cells that are written, and what stood there, so that it can be taken back. */
export interface MadeCells {
  readonly block: RepairBlock;
  readonly before: readonly (readonly Cell[])[];
}

/** What one name of Google's properties holds, in characters that take up to three bytes each. */
const LONGEST_KEPT = 3000;

function keep(workbook: Memory, made: readonly MadeCells[], keptAs: string): void {
  const text = JSON.stringify(made.map(({ block, before }) => ({ block, before })));
  // More than can be kept is undone by Sheets' own undo, and by its version history.
  if (text.length <= LONGEST_KEPT) workbook.set(keptAs, text);
  else workbook.forget(keptAs);
}

function kept(workbook: Memory, keptAs: string): readonly MadeCells[] {
  return JSON.parse(workbook.get(keptAs) ?? "[]") as readonly MadeCells[];
}

/** Is there anything under this name to take back? */
export const canTakeBack = (workbook: Memory, keptAs: string): boolean => workbook.get(keptAs) !== null;

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

/** The changes that write cells: none where one of them has a formula, which no taking back would bring again. */
export function cellWrites(
  { book, language }: Pick<CallContext, "book" | "language">,
  cells: readonly MadeCells[],
): readonly Change[] {
  refuseFormulas(
    book,
    cells.map(({ block }) => block),
    language,
  );
  return cells.map(({ block, before }) => writing(book, block, before));
}

/** Writes cells, all or none. */
export function writeCells(desk: Pick<CallContext, "book" | "language">, cells: readonly MadeCells[]): void {
  allOrNothing(desk.book, cellWrites(desk, cells), desk.language);
}

/** Writes cells, all or none, and keeps under a name how to take them back. */
export function makeCells(context: CallContext, cells: readonly MadeCells[], keptAs: string): void {
  if (cells.length === 0) return;
  writeCells(context, cells);
  keep(context.workbook, cells, keptAs);
}

/** Takes back what is kept under a name, where the cells are still as they were written. */
export function takeCellsBack(
  { book, workbook, language }: CallContext,
  keptAs: string,
): { done: number; left: number } {
  const made = kept(workbook, keptAs);
  const tabs = new Set(book.tabNames());
  const rows = new Map<string, readonly Row[]>();
  const isUntouched = ({ block }: MadeCells): boolean => {
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
  workbook.forget(keptAs);
  return { done: back.length, left: made.length - back.length };
}

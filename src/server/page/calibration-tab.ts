import {
  type Block,
  type Cell,
  columns,
  filledRows,
  Issues,
  type Language,
  openTab,
  periodOfCell,
  type Row,
  TAB_WORDS,
  type Tables,
  textOf,
  wordFor,
} from "../../core/index.ts";
import { type NewTab, PLAIN_LOOK } from "../../sheets/book.ts";

const COLUMNS = columns.CALIBRATION_COLUMNS;
const KEYS = Object.keys(COLUMNS) as Column[];

type Column = keyof typeof COLUMNS;

/** A decision as the cells of its row say it, by column. */
export type DecisionCells = Readonly<Record<Column, string>>;

/** A decision with its row, counted from 0. */
export interface DecisionRow {
  readonly row: number;
  readonly cells: DecisionCells;
}

/** The Calibration tab with its columns. */
interface CalibrationTab {
  readonly sheet: string;
  readonly rows: readonly Row[];
  readonly index: Readonly<Record<Column, number>>;
}

/** Opens the Calibration tab; null where there is none yet. */
export function calibrationTab({ calibration }: Tables): CalibrationTab | null {
  if (!calibration) return null;
  return { ...calibration, index: openTab(calibration, COLUMNS, new Issues()).index };
}

/** The decisions of a period, in the order of their rows. */
export function decisionsIn(tab: CalibrationTab | null, period: string): readonly DecisionRow[] {
  if (!tab) return [];
  const cell = (row: number, key: Column): Cell => tab.rows[row]?.[tab.index[key]] ?? "";
  return filledRows(tab)
    .filter((row) => periodOfCell(cell(row, "period"))?.id === period)
    .map((row) => ({
      row,
      cells: Object.fromEntries(KEYS.map((key) => [key, textOf(cell(row, key))])) as DecisionCells,
    }));
}

/** Cells that will be written, and what stands there. */
export interface PlannedCells {
  readonly block: Block & { readonly sheet: string };
  readonly before: readonly (readonly Cell[])[];
}

/** Where each column stands, those that the tab lacks at its right end. */
function withNewColumns({ rows, index }: CalibrationTab): Readonly<Record<Column, number>> {
  let next = Math.max(0, ...rows.map(({ length }) => length));
  return Object.fromEntries(KEYS.map((key) => [key, index[key] < 0 ? next++ : index[key]])) as Record<Column, number>;
}

function cellAt({ sheet, rows }: CalibrationTab, row: number, column: number, value: string): PlannedCells {
  return {
    block: { sheet, row: row + 1, column: column + 1, cells: [[value]] },
    before: [[rows[row]?.[column] ?? ""]],
  };
}

/** The cells that empty a decision; columns of the company's own stay. */
function emptied(tab: CalibrationTab, { row }: DecisionRow): readonly PlannedCells[] {
  const filled = KEYS.filter((key) => tab.index[key] >= 0 && (tab.rows[row]?.[tab.index[key]] ?? "") !== "");
  return filled.map((key) => cellAt(tab, row, tab.index[key], ""));
}

const ofPerson = (tab: CalibrationTab, period: string, id: string): readonly DecisionRow[] =>
  decisionsIn(tab, period).filter(({ cells }) => cells.person === id);

/** The cells that take all decisions about a person in a period back. */
export function takenBack(tab: CalibrationTab, period: string, id: string): readonly PlannedCells[] {
  return ofPerson(tab, period, id).flatMap((row) => emptied(tab, row));
}

/** The cells of a decision: in the row that the person has, the others of theirs emptied, or below all rows. */
export function planned(tab: CalibrationTab, decision: DecisionCells, language: Language): readonly PlannedCells[] {
  const at = withNewColumns(tab);
  const headings = KEYS.filter((key) => tab.index[key] < 0).map((key) =>
    cellAt(tab, 0, at[key], COLUMNS[key][language][0]),
  );
  const [known, ...others] = ofPerson(tab, decision.period, decision.person);
  const row = known?.row ?? Math.max(0, ...filledRows(tab)) + 1;
  // What people noted beside an earlier decision stays theirs.
  const cells = KEYS.filter((key) => key !== "note").map((key) => cellAt(tab, row, at[key], decision[key]));
  return [...headings, ...cells, ...others.flatMap((other) => emptied(tab, other))];
}

/** The tab with a first decision, where there is none yet. */
export function newTab(decision: DecisionCells, bands: readonly string[], language: Language): NewTab {
  const look = (key: Column) => ({
    ...PLAIN_LOOK,
    format: "text" as const,
    widthPx: key === "reason" ? 320 : PLAIN_LOOK.widthPx,
    choices: key === "band" ? bands : [],
  });
  return {
    name: wordFor(TAB_WORDS, "calibration", language),
    rows: [KEYS.map((key) => COLUMNS[key][language][0]), KEYS.map((key) => decision[key])],
    columns: KEYS.map(look),
  };
}

/** The tables with cells changed, as if they had been written. */
export function withCells(tab: CalibrationTab, cells: readonly PlannedCells[]): readonly Row[] {
  const rows = tab.rows.map((row) => [...row]);
  for (const { block } of cells) {
    rows[block.row - 1] ??= [];
    (rows[block.row - 1] as Cell[])[block.column - 1] = block.cells[0]?.[0] ?? "";
  }
  return rows.map((row) => Array.from(row, (cell) => cell ?? ""));
}

import type { CellPosition, EvaluatedCell, Matrix, Model } from "@odoo/o-spreadsheet";
import { evaluationOf } from "./evaluation-of.ts";
import type { Zone } from "./zone.ts";

interface Range {
  readonly sheetId: string;
  readonly zone: Zone;
  readonly invalidSheetName?: string;
}

type EnsureRange = (range: Range) => Matrix<EvaluatedCell>;
type Columns = Readonly<Record<number, Readonly<Record<number, EvaluatedCell>> | undefined>>;

interface Evaluator {
  readonly compilationParams: { ensureRange: EnsureRange };
  readonly evaluatedCells: { getSheet(sheetId: string): Columns | undefined };
  readonly getters: { getSheetZone(sheetId: string): Zone };
  computeAndSave(position: CellPosition): EvaluatedCell;
  updateCompilationParameters(): void;
}

/** Smaller ranges are left to the library. */
const MANY_CELLS = 500;

const prepared = new WeakSet<object>();

/**
 * Makes ranges of many cells quick to hand to a formula. The library looks each cell up by a position that it makes for
 * the purpose; a live scorecard takes whole columns of several tabs, some hundred thousand cells, most of them blank.
 * Here a column is looked up once. What the formula gets is the same.
 */
export function readRangesQuickly(model: Model): void {
  const prototype = Object.getPrototypeOf(evaluationOf(model).evaluator) as Evaluator;
  if (prepared.has(prototype)) return;
  prepared.add(prototype);
  const renew = prototype.updateCompilationParameters;
  prototype.updateCompilationParameters = function (this: Evaluator) {
    renew.call(this);
    this.compilationParams.ensureRange = quickened(this, this.compilationParams.ensureRange);
  };
}

/** Each range once in one pass, as the library keeps them too. */
function quickened(evaluator: Evaluator, plain: EnsureRange): EnsureRange {
  const known = new Map<string, Matrix<EvaluatedCell>>();
  return (range) => {
    const zone = range.invalidSheetName === undefined ? withinSheet(range, evaluator) : undefined;
    if (!zone || cellCount(zone) < MANY_CELLS) return plain(range);
    const key = `${range.sheetId} ${zone.left} ${zone.top} ${zone.right} ${zone.bottom}`;
    const cells = known.get(key) ?? columnsOf(evaluator, range.sheetId, zone);
    known.set(key, cells);
    return cells;
  };
}

function columnsOf(evaluator: Evaluator, sheetId: string, { top, left, bottom, right }: Zone): Matrix<EvaluatedCell> {
  const columns: EvaluatedCell[][] = [];
  for (let col = left; col <= right; col++) {
    const computed = evaluator.evaluatedCells.getSheet(sheetId)?.[col];
    const cells: EvaluatedCell[] = [];
    for (let row = top; row <= bottom; row++) {
      cells.push(computed?.[row] ?? evaluator.computeAndSave({ sheetId, col, row }));
    }
    columns.push(cells);
  }
  return columns;
}

/** Open columns end where the tab ends. */
function withinSheet({ sheetId, zone }: Range, { getters }: Evaluator): Zone | undefined {
  const sheet = getters.getSheetZone(sheetId);
  const inside = { ...zone, bottom: Math.min(zone.bottom, sheet.bottom), right: Math.min(zone.right, sheet.right) };
  return inside.top <= inside.bottom && inside.left <= inside.right && zone.top >= 0 && zone.left >= 0
    ? inside
    : undefined;
}

const cellCount = ({ top, left, bottom, right }: Zone): number => (bottom - top + 1) * (right - left + 1);

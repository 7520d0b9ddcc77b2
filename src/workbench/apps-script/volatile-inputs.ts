import type { AST, CellPosition, EvalContext, Getters } from "@odoo/o-spreadsheet";
import { iterateAstNodes, parse, registries } from "@odoo/o-spreadsheet";

/** Functions whose result changes by itself. Sheets allows none of them in a custom function's arguments. */
const VOLATILE = ["NOW", "RAND", "RANDARRAY", "RANDBETWEEN"];

export const VOLATILE_REFUSAL =
  "This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().";

let isWatched = false;
let wasComputed = false;

/**
 * Notes when one of them is computed. The inputs of a call are computed before it is made: while none was, no input can
 * be volatile, and no workbook need be searched with every keystroke.
 */
export function watchVolatileFunctions(): void {
  if (isWatched) return;
  isWatched = true;
  const registry = registries.functionRegistry;
  for (const name of VOLATILE) {
    const known = registry.get(name);
    const { compute } = known;
    registry.replace(name, {
      ...known,
      compute(this: EvalContext, ...args) {
        wasComputed = true;
        return compute.apply(this, args);
      },
    });
  }
}

type CellFormula = NonNullable<ReturnType<Getters["getCell"]>> & { isFormula: true };

/** During one evaluation: which formulas have volatile inputs, directly or through other cells. */
export class VolatileInputs {
  readonly #getters: Getters;
  readonly #isVolatileCell = new Map<string, boolean>();
  readonly #isAnyVolatile: boolean;

  constructor(getters: Getters) {
    this.#getters = getters;
    this.#isAnyVolatile =
      wasComputed &&
      getters
        .getSheetIds()
        .some((sheetId) => getters.getCells(sheetId).some((cell) => cell.isFormula && usesVolatile(cell)));
  }

  /** Whether a call of `functionName` in `formula` has such an input. */
  reach(functionName: string, formula: string, sheetId: string): boolean {
    const calls = iterateAstNodes(parse(formula)).filter((node) => isCallOf(node, [functionName]));
    const inputs = calls.flatMap((call) => (call.type === "FUNCALL" ? call.args.flatMap(iterateAstNodes) : []));
    return inputs.some(
      (node) => isCallOf(node, VOLATILE) || (this.#isAnyVolatile && this.#refersToVolatile(node, sheetId)),
    );
  }

  #refersToVolatile(node: AST, sheetId: string): boolean {
    if (node.type !== "REFERENCE" && node.type !== "SYMBOL") return false;
    const range =
      node.type === "SYMBOL"
        ? this.#getters.getNamedRange(node.value)?.range
        : this.#getters.getRangeFromSheetXC(sheetId, node.value);
    return range !== undefined && this.#hasVolatileCell(range.sheetId, range.zone);
  }

  #hasVolatileCell(sheetId: string, zone: { top: number; left: number; bottom: number; right: number }): boolean {
    return this.#getters.getCells(sheetId).some((cell) => {
      if (!cell.isFormula) return false;
      const position = this.#getters.getCellPosition(cell.id);
      const isInside =
        position.row >= zone.top &&
        position.row <= zone.bottom &&
        position.col >= zone.left &&
        position.col <= zone.right;
      return isInside && this.#isVolatile(position, cell as CellFormula);
    });
  }

  #isVolatile(position: CellPosition, cell: CellFormula): boolean {
    const key = `${position.sheetId} ${position.col} ${position.row}`;
    const known = this.#isVolatileCell.get(key);
    if (known !== undefined) return known;
    this.#isVolatileCell.set(key, false); // a circle of references ends here
    const isVolatile =
      usesVolatile(cell) ||
      cell.compiledFormula.rangeDependencies.some(({ sheetId, zone }) => this.#hasVolatileCell(sheetId, zone));
    this.#isVolatileCell.set(key, isVolatile);
    return isVolatile;
  }
}

const usesVolatile = (cell: { compiledFormula: { usesSymbol(symbol: string): boolean } }): boolean =>
  VOLATILE.some((name) => cell.compiledFormula.usesSymbol(name));

const isCallOf = (node: AST, names: readonly string[]): boolean =>
  node.type === "FUNCALL" && names.includes(node.value.toUpperCase());

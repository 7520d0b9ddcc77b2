import type { EvalContext } from "@odoo/o-spreadsheet";
import { CallLog } from "./call-log.ts";
import { Execution } from "./execution.ts";
import { type FormulaAnswer, type FormulaArgument, toFormulaResult, toScriptArguments } from "./function-arguments.ts";
import { type FormulaFunctions, registerFunctions } from "./function-registry.ts";
import { isPublic, type ScriptFunction } from "./script-function.ts";
import type { ScriptProject } from "./script-project.ts";
import { VOLATILE_REFUSAL, VolatileInputs, watchVolatileFunctions } from "./volatile-inputs.ts";
import type { WorkbookState } from "./workbook-state.ts";

const LIMIT_MS = 30_000;

/** Beyond this many at once Google refuses further executions of one user. */
const SIMULTANEOUS_EXECUTIONS = 30;

/** One pass over the formulas that changed. */
interface Recalculation {
  readonly context: EvalContext;
  readonly volatileInputs: VolatileInputs;
  executions: number;
}

/**
 * The script's functions as one workbook's formulas see them. All formulas share one global scope, which is not seen as
 * long as the functions are pure; in Google's each evaluation of a cell has its own. The code is fast once it ran a while:
 * a new scope would start it cold with every keystroke.
 */
export class CustomFunctions implements FormulaFunctions {
  readonly calls = new CallLog();
  limitMs = LIMIT_MS;
  /** The formula under evaluation, while it stands in no cell. */
  isolatedFormula: string | undefined;
  readonly #project: ScriptProject;
  readonly #state: WorkbookState;
  readonly #byName: ReadonlyMap<string, ScriptFunction>;
  #recalculation: Recalculation | undefined;
  #execution: Execution | undefined;
  #executionsByCell = new Map<string, number>();

  constructor(project: ScriptProject, state: WorkbookState) {
    this.#project = project;
    this.#state = state;
    const functions = project.functions.filter(isPublic);
    this.#byName = new Map(functions.map((scriptFunction) => [scriptFunction.name.toUpperCase(), scriptFunction]));
    registerFunctions(functions);
    watchVolatileFunctions();
  }

  /** Executions since the last reset: each is a run of the script on Google's servers. */
  get executionCount(): number {
    let count = 0;
    for (const executions of this.#executionsByCell.values()) count += executions;
    return count;
  }

  /** Executions by cell, such as `tab1!B2`; formulas that stand in no cell count under "". */
  get executionsByCell(): ReadonlyMap<string, number> {
    return this.#executionsByCell;
  }

  /** What Google would refuse of the last recalculation. */
  get warnings(): string[] {
    const { executions = 0 } = this.#recalculation ?? {};
    if (executions <= SIMULTANEOUS_EXECUTIONS) return [];
    return [
      `One recalculation ran the script ${executions} times. Google allows ${SIMULTANEOUS_EXECUTIONS} at once: use one formula for a whole range.`,
    ];
  }

  resetCounts(): void {
    this.#executionsByCell = new Map();
  }

  call(name: string, args: readonly FormulaArgument[], context: EvalContext): FormulaAnswer {
    const scriptFunction = this.#byName.get(name);
    if (!scriptFunction) return { value: "#NAME?", message: `Unknown function: '${name}'.` };
    const recalculation = this.#current(context);
    if (this.#hasVolatileInput(recalculation, name)) return { value: "#ERROR!", message: VOLATILE_REFUSAL };
    return this.#execute(scriptFunction.name, args, recalculation);
  }

  #execute(name: string, args: readonly FormulaArgument[], recalculation: Recalculation): FormulaAnswer {
    const { context } = recalculation;
    const { timeZone } = this.#state;
    const execution = this.#scope();
    this.#count(recalculation);
    const position = context.__originCellPosition;
    execution.formulaCell = position && { tab: position.sheetId, place: { col: position.col, row: position.row } };
    const run = () => execution.call(name, toScriptArguments(args, timeZone, execution.realm), this.limitMs);
    try {
      const returned = this.#state.isOpen ? this.#state.grid.duringEvaluation(context, run) : run();
      return toFormulaResult(returned, timeZone);
    } catch (error) {
      return { value: "#ERROR!", message: (error as Error).message };
    } finally {
      execution.end();
    }
  }

  #scope(): Execution {
    this.#execution ??= new Execution({
      project: this.#project,
      state: this.#state,
      authMode: "CUSTOM_FUNCTION",
      calls: this.calls,
    });
    return this.#execution;
  }

  #count(recalculation: Recalculation): void {
    recalculation.executions++;
    const position = recalculation.context.__originCellPosition;
    const cell = position ? `${position.sheetId} ${position.col} ${position.row}` : "";
    this.#executionsByCell.set(cell, (this.#executionsByCell.get(cell) ?? 0) + 1);
  }

  #current(context: EvalContext): Recalculation {
    if (this.#recalculation?.context === context) return this.#recalculation;
    this.#recalculation = {
      context,
      volatileInputs: new VolatileInputs(context.getters),
      executions: 0,
    };
    return this.#recalculation;
  }

  #hasVolatileInput({ context, volatileInputs }: Recalculation, name: string): boolean {
    const position = context.__originCellPosition;
    const cell = position && context.getters.getCell(position);
    const formula = cell?.isFormula ? cell.compiledFormula.toFormulaString(context.getters) : this.isolatedFormula;
    return formula !== undefined && volatileInputs.reach(name, formula, context.__originSheetId);
  }
}

import type { BookData } from "../grid/book-data.ts";
import { evaluateFormula } from "../grid/evaluate-formula.ts";
import { Grid, type GridOptions, type SavedModel } from "../grid/grid.ts";
import { exportBook } from "../grid/grid-export.ts";
import type { Reading } from "../grid/reading.ts";
import type { AuthMode } from "./auth-mode.ts";
import { CallLog } from "./call-log.ts";
import { CustomFunctions } from "./custom-functions.ts";
import { Execution } from "./execution.ts";
import { FUNCTIONS_KEY } from "./function-registry.ts";
import { fromAnyRealm } from "./realm.ts";
import type { ScriptProject } from "./script-project.ts";
import { type WorkbookOptions, WorkbookState } from "./workbook-state.ts";

/** What menus, triggers and pages may take on Google's servers. */
const SERVER_LIMIT_MS = 360_000;
const SIMPLE_TRIGGER_LIMIT_MS = 30_000;

export interface RunOptions {
  readonly authMode?: AuthMode;
  /** Google's own limit unless a test wants to see it sooner. */
  readonly limitMs?: number;
  /** Who runs it; by default the user for whom the workbook was opened. */
  readonly user?: string;
}

export interface ScriptRun {
  /** What the function returned, as plain values. */
  readonly value: unknown;
  readonly calls: CallLog;
  /** What it wrote to Logger and console. */
  readonly log: readonly string[];
}

const EMPTY_BOOK: BookData = { tabs: [{ name: "Sheet1", rows: [] }] };

/** A workbook with the add-on installed: Google Sheets, as far as the add-on can tell. */
export class Workbench {
  readonly state: WorkbookState;
  readonly functions: CustomFunctions;
  /** What the last run asked of the services and wrote to its log, also when it failed. */
  lastExecution: Pick<ScriptRun, "calls" | "log"> = { calls: new CallLog(), log: [] };
  readonly #project: ScriptProject;

  constructor(
    project: ScriptProject,
    contents: BookData | SavedModel = EMPTY_BOOK,
    options: WorkbookOptions & Pick<GridOptions, "transportService"> = {},
  ) {
    this.#project = project;
    this.state = new WorkbookState(options);
    this.functions = new CustomFunctions(project, this.state);
    const { transportService } = options;
    const custom = { [FUNCTIONS_KEY]: this.functions };
    this.state.open(new Grid(contents, { custom, ...(transportService && { transportService }) }));
  }

  get grid(): Grid {
    return this.state.grid;
  }

  /** Runs a function of the script, as a menu item does; its values cross as plain data. */
  run(functionName: string, args: readonly unknown[] = [], options: RunOptions = {}): ScriptRun {
    const { authMode = "FULL", limitMs, user = this.state.userEmail } = options;
    const execution = new Execution({ project: this.#project, state: this.state, authMode, user });
    const { realm, calls, log } = execution;
    this.lastExecution = { calls, log };
    try {
      if (typeof realm.globals[functionName] !== "function") {
        throw new Error(`Script function not found: ${functionName}`);
      }
      const returned = execution.call(
        functionName,
        args.map((arg) => realm.bring(arg)),
        limitMs ?? this.limitOf(authMode),
      );
      return { value: fromAnyRealm(returned), calls, log };
    } finally {
      execution.end();
      this.lastExecution = { calls, log }; // another user's run may have come and gone meanwhile
    }
  }

  /** How long a run may take today. */
  limitOf(authMode: AuthMode): number {
    return this.state.conditions.limitMs ?? (authMode === "FULL" ? SERVER_LIMIT_MS : SIMPLE_TRIGGER_LIMIT_MS);
  }

  /** The value of a formula that stands in no cell; its plain references mean the named or the first tab. */
  evaluate(formula: string, tabName?: string): Reading[][] {
    const tab = tabName === undefined ? this.grid.tabIds[0] : this.grid.findTab(tabName);
    if (tab === undefined) throw new Error(`There is no tab named ${tabName ?? ""}.`);
    const text = formula.startsWith("=") ? formula : `=${formula}`;
    this.functions.isolatedFormula = text;
    try {
      return evaluateFormula(this.grid, tab, text);
    } finally {
      this.functions.isolatedFormula = undefined;
    }
  }

  exportBook(): BookData {
    return exportBook(this.grid);
  }
}

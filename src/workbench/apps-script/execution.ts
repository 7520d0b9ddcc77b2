import { randomUUID } from "node:crypto";
import type { TabId } from "../grid/grid.ts";
import type { Place } from "../grid/zone.ts";
import type { AuthMode } from "./auth-mode.ts";
import { CallLog } from "./call-log.ts";
import { sufferDay } from "./conditions.ts";
import { Exposer } from "./expose.ts";
import { serviceGlobals } from "./globals.ts";
import { loadBundle } from "./load-bundle.ts";
import { Realm } from "./realm.ts";
import type { ScriptProject } from "./script-project.ts";
import type { ServiceContext } from "./service-context.ts";
import type { WorkbookState } from "./workbook-state.ts";

export interface ExecutionOptions {
  readonly project: ScriptProject;
  readonly state: WorkbookState;
  readonly authMode: AuthMode;
  readonly calls?: CallLog;
  /** Who runs the script; by default the one for whom the workbook was opened. */
  readonly user?: string;
}

/** A script's error, without the workbench's own stack. */
export class ScriptError extends Error {
  override readonly name = "ScriptError";
}

/** One run of the script, in a global scope of its own: the bundle is evaluated anew for each. */
export class Execution {
  readonly calls: CallLog;
  readonly log: string[] = [];
  readonly realm = new Realm();
  /** Custom functions move it from cell to cell. */
  formulaCell: { readonly tab: TabId; readonly place: Place } | undefined;
  readonly #state: WorkbookState;
  readonly #exposer: Exposer;
  readonly #id = randomUUID();

  constructor({ project, state, authMode, calls = new CallLog(), user = state.userEmail }: ExecutionOptions) {
    this.calls = calls;
    this.#state = state;
    const consent = state.consentOf(user, project.manifest.scopes);
    this.#exposer = new Exposer({
      realm: this.realm,
      authMode,
      consent,
      calls,
      beforeCall: (service, method) => sufferDay(state.conditions, service, method),
    });
    const context = this.#context(project, { authMode, consent, userEmail: user });
    loadBundle(project.folder, this.realm, serviceGlobals(context, this.#exposer));
  }

  /** Calls a global function of the script. `args` and the result belong to the script's realm. */
  call(name: string, args: readonly unknown[], limitMs: number): unknown {
    try {
      const returned = this.realm.callGlobal(name, args, limitMs);
      if (this.#exposer.ended) throw this.#exposer.ended;
      return returned;
    } catch (error) {
      throw new ScriptError(sentenceOf(error), { cause: error });
    }
  }

  /** Locks do not outlive their execution. */
  end(): void {
    this.#state.locks.releaseAll(this.#id);
  }

  #context(
    { folder, manifest }: ScriptProject,
    who: Pick<ServiceContext, "authMode" | "consent" | "userEmail">,
  ): ServiceContext {
    const current = () => this.formulaCell;
    return {
      state: this.#state,
      ...who,
      advancedServices: manifest.advancedServices,
      executionId: this.#id,
      folder,
      log: this.log,
      get formulaCell() {
        return current();
      },
    };
  }
}

function sentenceOf(error: unknown): string {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return "Exceeded maximum execution time (line 0).";
  return typeof message === "string" ? message : String(error);
}

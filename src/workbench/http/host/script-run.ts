import type { AuthMode } from "../../apps-script/auth-mode.ts";
import type { Workbench } from "../../apps-script/workbench.ts";
import type { RunReport } from "../protocol.ts";

export interface RunOutcome {
  readonly report: RunReport;
  readonly value: unknown;
}

/** What one execution tells of itself. */
interface Told {
  readonly value: unknown;
  readonly warnings?: readonly string[];
}

/** Runs the script and says what the run cost, whether it succeeds or fails. */
export function runAndReport(
  workbench: Workbench,
  functionName: string,
  run: () => Told,
  authMode: AuthMode = "FULL",
): RunOutcome {
  const started = performance.now();
  workbench.functions.resetCounts();
  let told: Told = { value: null };
  let error: string | null = null;
  try {
    told = run();
  } catch (problem) {
    error = problem instanceof Error ? problem.message : String(problem);
  }
  const { calls, log } = workbench.lastExecution;
  return {
    value: told.value,
    report: {
      functionName,
      authMode,
      elapsedMs: Math.round(performance.now() - started),
      limitMs: workbench.limitOf(authMode),
      calls: calls.totals(),
      formulaRuns: workbench.functions.executionCount,
      error,
      log: [...log],
      warnings: [...(told.warnings ?? []), ...workbench.functions.warnings],
    },
  };
}

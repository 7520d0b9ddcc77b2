import type { Issue } from "../model/issue.ts";
import { Issues } from "../model/issue.ts";
import type { Period } from "../model/period.ts";
import { type PeriodRun, type Prepared, runPeriod } from "../run.ts";
import { applyChanges } from "./apply-changes.ts";
import { compareRuns, type RunComparison } from "./compare-runs.ts";
import type { SchemeChange } from "./scheme-change.ts";

/** What changes of a scheme come to in one period. */
export interface WhatIf {
  readonly changed: Prepared;
  readonly run: PeriodRun;
  readonly comparison: RunComparison;
  /** The problems that the changes bring; those that the workbook has anyway are not among them. */
  readonly issues: readonly Issue[];
  /** What the run with the changes met on its way; much of it the present run meets too. */
  readonly met: readonly Issue[];
}

/**
 * Tries changes of a scheme on a period that has been run: who would move, and what it would cost (rule 31). Give it a
 * workbook made ready `forWhatIf`, so that the actuals are collected once for all tries.
 *
 * @param present The run of the same workbook and period without the changes.
 */
export function whatIf(
  prepared: Prepared,
  period: Period,
  present: PeriodRun,
  changes: readonly SchemeChange[],
): WhatIf {
  const issues = new Issues();
  const changed = applyChanges(prepared, changes, issues);
  const met = new Issues();
  const run = runPeriod(changed, period, met);
  return { changed, run, comparison: compareRuns(present, run), issues: issues.list, met: met.list };
}

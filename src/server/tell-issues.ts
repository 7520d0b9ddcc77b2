import { type Issue, type Language, SEVERITIES, type Severity } from "../core/index.ts";
import { sayIssue, sayPlace } from "../i18n/say.ts";

/** A problem as it is shown: how bad, where, what to do. */
export interface ToldIssue {
  readonly severity: Severity;
  readonly code: string;
  /** The address of the cell, empty for a problem of the workbook as a whole. */
  readonly where: string;
  readonly message: string;
}

/** Puts one problem into words. */
export function toldIssue(issue: Issue, language: Language): ToldIssue {
  return { severity: issue.severity, code: issue.code, where: sayPlace(issue), message: sayIssue(issue, language) };
}

/** Puts problems into words, each once, the worst first. */
export function tellIssues(issues: readonly Issue[], language: Language): readonly ToldIssue[] {
  const told = new Map<string, ToldIssue>();
  for (const issue of issues) {
    const one = toldIssue(issue, language);
    told.set(`${one.code}\u0000${one.where}\u0000${one.message}`, one);
  }
  const list = [...told.values()];
  return SEVERITIES.flatMap((severity) => list.filter((one) => one.severity === severity));
}

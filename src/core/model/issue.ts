import type { CellRef } from "./cell-ref.ts";
import type { IssueCode } from "./issue-code.ts";
import type { MessageArgs } from "./message.ts";

/** An error holds what depends on it; a warning is read past; advice may well be as it was meant. */
export type Severity = "error" | "warning" | "advice";

/** From the worst. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "advice"];

/** One problem of the workbook, at a cell where there is one: a value, never an exception. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly at: CellRef | null;
  readonly args: MessageArgs;
}

/** Collects the problems of one reading; reading never stops at the first. */
export class Issues {
  readonly list: Issue[] = [];
  private errors = 0;

  /** How many problems hold something, so that a reader can tell whether what it has just read is among them. */
  get errorCount(): number {
    return this.errors;
  }

  /** Notes a problem that holds what depends on it. */
  error(code: IssueCode, at: CellRef | null, args: MessageArgs = {}): void {
    this.errors++;
    this.list.push({ code, severity: "error", at, args });
  }

  /** Notes a problem that was read past. */
  warn(code: IssueCode, at: CellRef | null, args: MessageArgs = {}): void {
    this.list.push({ code, severity: "warning", at, args });
  }
}

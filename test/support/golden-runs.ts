import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Issue, Tables } from "../../src/core/index.ts";
import { ClosingBook } from "./closing-book.ts";
import { tablesOf } from "./golden-tables.ts";
import { type Outcome, outcome, outcomeOf } from "./outcome.ts";

/** A case's periods as they came out, and what was told when its exports were imported. */
export interface CaseRuns {
  readonly ran: ReadonlyMap<string, Outcome>;
  readonly imported: readonly Issue[];
}

/** The periods are closed one by one, with the tabs of `when-closed` in place of those that changed since. */
function closedBook(folder: string, now: Tables, periods: readonly string[]): ClosingBook {
  const before = join(folder, "when-closed");
  const book = new ClosingBook({ ...now, ...(existsSync(before) ? tablesOf(before).tables : {}) });
  for (const period of periods) book.close(period);
  const { periods: closed, history, snapshots } = book.tables;
  book.tables = {
    ...now,
    ...(closed && { periods: closed }),
    ...(history && { history }),
    ...(snapshots && { snapshots }),
  };
  return book;
}

/** Runs a case's periods, after those that its `closed.txt` names were closed. */
export function runCase(folder: string, periods: readonly string[]): CaseRuns {
  const { tables, issues: imported } = tablesOf(folder);
  const file = join(folder, "closed.txt");
  if (!existsSync(file)) return { ran: new Map(periods.map((period) => [period, outcome(tables, period)])), imported };
  const book = closedBook(folder, tables, readFileSync(file, "utf8").trim().split("\n"));
  const ran = periods.map((period) => {
    const { result, issues } = book.run(period);
    return [period, outcomeOf(result, issues)] as const;
  });
  return { ran: new Map(ran), imported };
}

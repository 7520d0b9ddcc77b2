import {
  type ClosedPeriod,
  closedPeriod,
  closedRun,
  forWhatIf,
  Issues,
  type Language,
  type PeriodRun,
  type Prepared,
  parsePeriod,
  prepare,
  readHistory,
  runPeriod,
  type Tables,
} from "../../../core/index.ts";
import { tell } from "../../../i18n/say.ts";
import { Refusal } from "../../answer.ts";
import { findTabs, readTables } from "../../read-tables.ts";
import { sha256 } from "../../sha-256.ts";
import type { CallContext } from "../call-context.ts";

/** A period to talk about: a closed one as it was frozen, another as it stands. */
export interface ReviewRun {
  readonly tables: Tables;
  readonly prepared: Prepared;
  readonly run: PeriodRun;
  /** The closed period; null for one that is open. */
  readonly closed: ClosedPeriod | null;
  /** The workbook's language, or else that of the page. */
  readonly language: Language;
}

/** Runs a period for a talk about it; most talks come after it was closed. */
export function reviewRun({ book, language }: CallContext, id: string): ReviewRun {
  const tables = readTables(book, findTabs(book));
  const period = parsePeriod(id);
  if (!period) throw new Refusal(tell("cell.badPeriod", { found: id }, language));
  const history = readHistory(tables, sha256, new Issues());
  const closed = closedPeriod(history, period.id);
  if (closed) {
    const again = closedRun(history, closed);
    if (!again) throw new Refusal(tell("no.periodSpoilt", { period: period.id }, language));
    return { tables, ...again, closed, language: again.run.scheme.settings.language ?? language };
  }
  const prepared = forWhatIf(prepare(tables, new Issues(), history));
  const run = runPeriod(prepared, period, new Issues());
  return { tables, prepared, run, closed: null, language: run.scheme.settings.language ?? language };
}

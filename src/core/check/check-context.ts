import type { ActualSources } from "../measure/collect-actuals.ts";
import type { CellRef } from "../model/cell-ref.ts";
import type { FindingCode } from "../model/finding-code.ts";
import type { Issue, Severity } from "../model/issue.ts";
import type { MessageArgs } from "../model/message.ts";
import type { People } from "../model/person.ts";
import type { Post } from "../model/post.ts";
import type { Scheme } from "../model/scheme.ts";
import type { Promotion } from "../promote/promotion.ts";
import type { ScoredPeriod } from "../promote/view-period.ts";
import type { Tables, Workbook } from "../read/read-workbook.ts";
import type { KpiData } from "./kpi-data.ts";
import type { TotalRange } from "./range-of-total.ts";

/** A workbook that has been read and judged. */
export interface CheckedWorkbook {
  readonly book: Workbook;
  readonly scheme: Scheme;
  readonly people: People;
  readonly sources: ActualSources;
  readonly hasEvents: boolean;
}

/** One of its periods, scored. */
export interface CheckedPeriod {
  readonly scored: ScoredPeriod;
  readonly promotions: readonly Promotion[];
}

/** The job descriptions of the workbook, and what in their tab could not be read. */
export interface ReadPosts {
  readonly list: readonly Post[];
  readonly issues: readonly Issue[];
}

/** All that the findings look at: made once, shared by all. */
export interface CheckContext extends CheckedWorkbook {
  readonly tables: Tables;
  readonly posts: ReadPosts;
  readonly periods: readonly CheckedPeriod[];
  /** What reading and scoring have said already, so that nothing is said twice. */
  readonly known: readonly Issue[];
  /** The lowest and the highest total that the scheme can give; null where nobody can be weighed. */
  readonly range: TotalRange | null;
  /** By the index of the KPI. */
  readonly data: readonly KpiData[];
}

/** One thing to look for. It answers with what it found, and nothing where all is well. */
export type Finding = (context: CheckContext) => readonly Issue[];

function found(severity: Severity) {
  return (code: FindingCode, at: CellRef | null, args: MessageArgs = {}): Issue => ({ code, severity, at, args });
}

/** What cannot have been meant. */
export const warning = found("warning");

/** What may well be meant, and is worth a look. */
export const advice = found("advice");

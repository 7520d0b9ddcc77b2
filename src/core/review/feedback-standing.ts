import type { Kpi } from "../model/kpi.ts";
import type { Language } from "../model/language.ts";
import { textOf } from "../read/fields.ts";
import { kpiIndex } from "../read/kpi-columns.ts";
import { periodOfCell } from "../read/period-cell.ts";
import { cellOf, filledRows, type Tab } from "../read/tab.ts";
import type { FEEDBACK_COLUMNS } from "../read/words/columns.ts";
import { RATER_GROUPS, type RaterGroupKey } from "../read/words/rater-groups.ts";
import { finder, folded } from "../read/words/words.ts";

/** A column of the Feedback tab. */
export type FeedbackColumn = keyof typeof FEEDBACK_COLUMNS;

/** What the collected rows are held against. */
export interface GatherTask {
  readonly period: string;
  readonly kpis: readonly (Kpi | null)[];
  readonly people: ReadonlySet<string>;
  /** The Feedback tab as it stands; null where there is none. */
  readonly feedback: Tab<FeedbackColumn> | null;
  readonly language: Language;
}

const groupNamed = finder(RATER_GROUPS);

const groupKey = (text: string): string => groupNamed(text) ?? folded(text);

/** Who rated whom on what, as one text. */
export const keyText = (person: string, kpi: number | string, group: string, rater: string): string =>
  [person, kpi, group, folded(rater)].join("\u0000");

/** The rows of the Feedback tab by who rated whom on what; of two alike the first. */
export function standing({ feedback, period, kpis }: GatherTask): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  if (!feedback) return rows;
  const text = (row: number, key: FeedbackColumn): string => textOf(cellOf(feedback, row, key));
  for (const row of filledRows(feedback)) {
    if (periodOfCell(cellOf(feedback, row, "period"))?.id !== period) continue;
    const kpi = text(row, "kpi") === "" ? "" : kpiIndex(kpis, text(row, "kpi"));
    const key = keyText(text(row, "person"), kpi, groupKey(text(row, "group")), text(row, "rater"));
    if (!rows.has(key)) rows.set(key, row);
  }
  return rows;
}

/** The group as the Feedback tab calls it already, so that one group does not become two. */
export function labelOf(group: RaterGroupKey, { feedback, language }: GatherTask): string {
  const written = feedback ? filledRows(feedback).map((row) => textOf(cellOf(feedback, row, "group"))) : [];
  return written.find((text) => groupNamed(text) === group) ?? RATER_GROUPS[group][language][0];
}

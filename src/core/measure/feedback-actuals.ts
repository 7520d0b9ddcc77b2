import type { Issues } from "../model/issue.ts";
import type { Kpi } from "../model/kpi.ts";
import type { Period } from "../model/period.ts";
import type { Person } from "../model/person.ts";
import type { FeedbackRow } from "../read/feedback.ts";
import { kpiIndex, type NamedKpi } from "../read/kpi-columns.ts";
import { folded } from "../read/words/words.ts";
import { combineFeedback, isNamedGroup, type RaterScore } from "./combine-feedback.ts";
import type { FeedbackSummary } from "./feedback-summary.ts";
import type { MeasuredActuals } from "./measure-records.ts";

/** What ratings by others are combined from. */
export interface FeedbackSources {
  readonly people: readonly Person[];
  readonly feedback: readonly FeedbackRow[];
  readonly minRaters: number;
}

/** A row that names no KPI is for every KPI that comes from feedback. */
function isFor({ kpi: named }: FeedbackRow, kpi: NamedKpi): boolean {
  return named === "" || folded(named) === folded(kpi.id) || folded(named) === folded(kpi.name);
}

function byPerson(rows: readonly FeedbackRow[]): ReadonlyMap<string, FeedbackRow[]> {
  const sorted = new Map<string, FeedbackRow[]>();
  for (const row of rows) {
    const list = sorted.get(row.personId);
    if (list) list.push(row);
    else sorted.set(row.personId, [row]);
  }
  return sorted;
}

function isRead(row: FeedbackRow): row is FeedbackRow & RaterScore {
  return row.score !== null;
}

function summaryOf(rows: readonly (FeedbackRow & RaterScore)[], minRaters: number): FeedbackSummary {
  const comments = rows
    .filter(({ group, comment }) => comment !== "" && isNamedGroup(group))
    .map(({ group, comment }) => ({ group, text: comment }));
  return { kind: "feedback", ...combineFeedback(rows, minRaters), minRaters, comments };
}

/** The ratings by others as a KPI's actuals (rule 14); a score that cannot be read holds its person. */
export function feedbackActuals(kpi: Kpi, sources: FeedbackSources, period: Period): MeasuredActuals {
  const values = new Float64Array(sources.people.length).fill(Number.NaN);
  const held = new Uint8Array(values.length);
  const seen = new Uint8Array(values.length);
  const details: (FeedbackSummary | null)[] = sources.people.map(() => null);
  const rowsOf = byPerson(sources.feedback.filter((row) => row.period.id === period.id && isFor(row, kpi)));
  sources.people.forEach(({ id }, i) => {
    const rows = rowsOf.get(id);
    if (!rows) return;
    seen[i] = 1;
    const read = rows.filter(isRead);
    held[i] = read.length < rows.length ? 1 : 0;
    const summary = summaryOf(read, sources.minRaters);
    values[i] = summary.score ?? Number.NaN;
    if (!held[i]) details[i] = summary;
  });
  return { values, held, seen, details };
}

/** Notes ratings of people who are not of the team, and for KPIs that the scheme lacks. */
export function checkFeedback(
  rows: readonly FeedbackRow[],
  people: readonly Person[],
  kpis: readonly NamedKpi[],
  issues: Issues,
): void {
  const ids = new Set(people.map(({ id }) => id));
  for (const { personId, kpi, at } of rows) {
    if (!ids.has(personId)) issues.error("person.unknown", at.person, { id: personId });
    if (kpi !== "" && kpiIndex(kpis, kpi) < 0) issues.error("kpi.unknown", at.kpi, { kpi });
  }
}

import type { Goal } from "../model/goal.ts";
import type { Issues } from "../model/issue.ts";
import { type ByRecordTab, type Kpi, RECORD_TABS } from "../model/kpi.ts";
import type { Period } from "../model/period.ts";
import type { Person } from "../model/person.ts";
import type { FeedbackRow } from "../read/feedback.ts";
import { NO_COLUMN, TWO_COLUMNS } from "../read/kpi-columns.ts";
import type { Metrics } from "../read/metrics.ts";
import type { ActualColumn, Actuals } from "./actuals.ts";
import { feedbackActuals } from "./feedback-actuals.ts";
import { goalActuals } from "./goal-actuals.ts";
import { type MeasuredActuals, measureRecords } from "./measure-records.ts";
import type { RecordIndex } from "./record-index.ts";
import { periodsWithin, rolledUp } from "./roll-up.ts";
import type { GoalRules } from "./sum-up-goals.ts";

/** The sources that actuals come from, read once for all periods. */
export interface ActualSources {
  readonly kpis: readonly (Kpi | null)[];
  readonly people: readonly Person[];
  readonly metrics: Metrics | null;
  readonly records: ByRecordTab<RecordIndex>;
  readonly feedback: readonly FeedbackRow[];
  readonly minRaters: number;
  readonly goals: readonly Goal[];
  readonly goalRules: GoalRules;
  /** People who are held whatever their numbers say. */
  readonly heldPeople: readonly number[];
  /** Where there is one, actuals are kept here by period id, so that other schemes are tried on the same ones at once. */
  readonly kept?: Map<string, Actuals>;
}

function fromRecords(sources: ActualSources, period: Period, issues: Issues): Map<number, MeasuredActuals> {
  const { kpis, records, people } = sources;
  const byKpi = new Map<number, MeasuredActuals>();
  for (const tab of RECORD_TABS) {
    const { [tab]: index } = records;
    const measured = kpis.flatMap((kpi, k) =>
      kpi?.source.kind === "records" && kpi.source.tab === tab
        ? [{ k, unit: kpi.unit, measure: kpi.source.measure }]
        : [],
    );
    const actuals = index && measured.length > 0 ? measureRecords(measured, index, period, people.length, issues) : [];
    measured.forEach(({ k }, i) => {
      const { [i]: found } = actuals;
      if (found) byKpi.set(k, found);
    });
  }
  return byKpi;
}

/** Actuals that are summed up from rows of their own: ratings by others, goals. */
function summedUp(kpi: Kpi, sources: ActualSources, period: Period): MeasuredActuals | null {
  if (kpi.source.kind === "feedback") return feedbackActuals(kpi, sources, period);
  return kpi.source.kind === "goals" ? goalActuals(kpi, sources, period) : null;
}

function columnOf(
  kpi: Kpi | null,
  k: number,
  sources: ActualSources,
  period: Period,
  records: ReadonlyMap<number, MeasuredActuals>,
  issues: Issues,
): ActualColumn {
  const measured = records.get(k) ?? (kpi && summedUp(kpi, sources, period));
  if (measured) return { kind: "measured", ...measured };
  const index = kpi?.source.kind === "metrics" ? (sources.metrics?.columns[k] ?? NO_COLUMN) : NO_COLUMN;
  if (index === TWO_COLUMNS) return { kind: "unclear" };
  const rollUp = kpi?.source.kind === "metrics" ? kpi.source.rollUp : "none";
  const { metrics } = sources;
  if (kpi && metrics && index !== NO_COLUMN && rollUp !== "none" && periodsWithin(metrics, period).length > 0) {
    return { kind: "measured", ...rolledUp(kpi, rollUp, index, metrics, period, issues) };
  }
  return index === NO_COLUMN ? { kind: "none" } : { kind: "cells", index };
}

/** Brings together the actuals of one period from Metrics, Records, Feedback and Goals; those that are kept are taken as they are. */
export function collectActuals(sources: ActualSources, period: Period, issues: Issues): Actuals {
  const kept = sources.kept?.get(period.id);
  if (kept) return kept;
  const actuals = actualsIn(sources, period, issues);
  sources.kept?.set(period.id, actuals);
  return actuals;
}

function actualsIn(sources: ActualSources, period: Period, issues: Issues): Actuals {
  const records = fromRecords(sources, period, issues);
  const { metrics, people } = sources;
  const rows = metrics?.periods.get(period.id);
  const isRolledUp = sources.kpis.some((kpi) => kpi?.source.kind === "metrics" && kpi.source.rollUp !== "none");
  const twiceWithin = isRolledUp ? periodsWithin(metrics, period).flatMap(({ twice }) => [...twice]) : [];
  return {
    period,
    sheet: metrics?.sheet ?? "",
    rows: metrics?.rows ?? [],
    rowOf: rows?.rowOf ?? new Int32Array(people.length).fill(-1),
    held: new Set([...sources.heldPeople, ...(rows?.twice ?? []), ...twiceWithin]),
    columns: sources.kpis.map((kpi, k) => columnOf(kpi, k, sources, period, records, issues)),
  };
}

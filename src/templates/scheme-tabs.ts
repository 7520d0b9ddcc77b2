import { choices, columns, type TabKey } from "../core/index.ts";
import type { ColumnLook } from "../sheets/book.ts";
import { headingsOf, type TemplateCell, type TemplateTab, type Text, textOf } from "./template.ts";

type Rows = readonly (readonly TemplateCell[])[];
type Look = Partial<ColumnLook>;

const WIDE: Look = { widthPx: 220 };
const TEXT: Look = { format: "text" };
const DATE: Look = { format: "date" };

function tab(
  key: TabKey,
  headings: readonly Text[],
  rows: Rows,
  looks: Readonly<Record<number, Look>> = {},
  sample: Rows = [],
): TemplateTab {
  return { tab: key, headings, rows, sample, looks: headings.map((_, index) => looks[index] ?? {}) };
}

/** One KPI of a template; what is left out is blank in its row. */
export type KpiCells = Partial<Record<keyof typeof columns.KPI_COLUMNS, TemplateCell>>;

/** The KPIs tab. */
export function kpisTab(kpis: readonly KpiCells[]): TemplateTab {
  const keys = Object.keys(columns.KPI_COLUMNS) as (keyof KpiCells)[];
  const rows = kpis.map((kpi) => keys.map((key) => kpi[key] ?? ""));
  const text = Object.fromEntries(
    ["kpi", "knots", "points", "where", "outOf"].map((key) => [keys.indexOf(key as keyof KpiCells), TEXT]),
  );
  return tab("kpis", headingsOf(columns.KPI_COLUMNS), rows, { ...text, [keys.indexOf("name")]: WIDE });
}

/** The Weights tab: for whom, then a weight per KPI in the order given. */
export function weightsTab(kpiIds: readonly string[], rows: Rows): TemplateTab {
  const fixed = headingsOf(columns.WEIGHT_COLUMNS, ["post", "grade", "region", "track", "fromDate", "toDate"]);
  const kpis = kpiIds.map((id): Text => [id, id, id]);
  return tab("weights", [...fixed, ...kpis], rows, { 4: DATE, 5: DATE });
}

/** The Ratings tab: lower bounds and labels. */
export function ratingsTab(rows: Rows): TemplateTab {
  return tab("ratings", headingsOf(columns.RATING_COLUMNS), rows);
}

/** The Bonus tiers tab: lower bounds, names, coefficients. */
export function tiersTab(rows: Rows): TemplateTab {
  return tab("bonus", headingsOf(columns.BONUS_COLUMNS), rows);
}

/** The Ladder tab. */
export function ladderTab(rows: Rows): TemplateTab {
  return tab("ladder", headingsOf(columns.LADDER_COLUMNS), rows, { 2: WIDE, 5: WIDE, 6: WIDE, 7: WIDE });
}

/** The Promotion rules tab. */
export function rulesTab(rows: Rows): TemplateTab {
  return tab("rules", headingsOf(columns.RULE_COLUMNS), rows, { 1: WIDE, 2: WIDE, 5: TEXT, 6: TEXT, 9: WIDE });
}

/** The Settings tab: the settings that a template states, and the ones it leaves at their defaults as blank rows. */
export function settingsTab(values: Partial<Record<keyof typeof choices.SETTING_CHOICES, TemplateCell>>): TemplateTab {
  const keys = Object.keys(choices.SETTING_CHOICES) as (keyof typeof choices.SETTING_CHOICES)[];
  const rows = keys.map((key) => [textOf(choices.SETTING_CHOICES, key), values[key] ?? ""]);
  return tab("settings", headingsOf(columns.SETTINGS_COLUMNS), rows, { 0: WIDE, 1: TEXT, 2: WIDE });
}

/** The People tab. */
export function peopleTab(sample: Rows): TemplateTab {
  return tab("people", headingsOf(columns.PEOPLE_COLUMNS), [], { 0: TEXT, 7: DATE }, sample);
}

/** The Metrics tab: person, period, then a column per KPI in the order given. */
export function metricsTab(kpiIds: readonly string[], sample: Rows): TemplateTab {
  const fixed = headingsOf(columns.METRIC_COLUMNS, ["person", "period"]);
  const kpis = kpiIds.map((id): Text => [id, id, id]);
  return tab("metrics", [...fixed, ...kpis], [], { 0: TEXT, 1: TEXT }, sample);
}

/** The Feedback tab (360°). */
export function feedbackTab(sample: Rows): TemplateTab {
  return tab("feedback", headingsOf(columns.FEEDBACK_COLUMNS), [], { 0: TEXT, 1: TEXT }, sample);
}

/** The Events tab. */
export function eventsTab(sample: Rows): TemplateTab {
  return tab("events", headingsOf(columns.EVENT_COLUMNS), [], { 0: TEXT, 1: DATE, 2: TEXT, 8: WIDE }, sample);
}

/** The Records tab with the headings of the system that the rows come from. */
export function recordsTab(headings: readonly Text[], sample: Rows): TemplateTab {
  return tab("records", headings, [], {}, sample);
}

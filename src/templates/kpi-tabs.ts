import { choices, columnLetters, columns, type Words } from "../core/index.ts";
import { METRIC_NOTES } from "./notes/data-notes.ts";
import { KPI_NOTES } from "./notes/kpi-notes.ts";
import { WEIGHT_NOTE, WEIGHT_NOTES } from "./notes/scheme-notes.ts";
import { type Column, choicesFrom, columnsOf, DATE, type Rows, TEXT, tab, WIDE } from "./tab.ts";
import type { TemplateCell, TemplateTab, Text } from "./template.ts";

type KpiKey = keyof typeof columns.KPI_COLUMNS;

/** One KPI of a template; what is left out is blank in its row. */
export type KpiCells = Readonly<Partial<Record<Exclude<KpiKey, "name">, TemplateCell>>> & { readonly name: Text };

const KEYS = Object.keys(columns.KPI_COLUMNS) as KpiKey[];
const FOR_WHOM = ["post", "grade", "region", "track", "fromDate", "toDate"] as const;
/** A percentile is written with its number; this is the one most asked for. */
const P90: Words = { en: ["p90"], "zh-Hans": ["p90"], "zh-Hant": ["p90"] };

/** The cells of a KPI's row whose numbers are percentages. */
function percentCells(kpis: readonly KpiCells[]): readonly string[] {
  const first = columnLetters(KEYS.indexOf("threshold") + 1);
  const last = columnLetters(KEYS.indexOf("stretch") + 1);
  return kpis.flatMap(({ unit }, index) => (unit === "%" ? [`${first}${index + 2}:${last}${index + 2}`] : []));
}

/** The KPIs tab. */
export function kpisTab(kpis: readonly KpiCells[]): TemplateTab {
  const looks = {
    kpi: TEXT,
    name: WIDE,
    curve: choicesFrom(choices.CURVE_CHOICES),
    knots: TEXT,
    points: TEXT,
    missing: choicesFrom(choices.MISSING_CHOICES),
    source: choicesFrom(choices.SOURCE_CHOICES),
    measure: choicesFrom({ ...choices.MEASURE_CHOICES, percentile: P90 }),
    rollUp: choicesFrom(choices.ROLL_UP_CHOICES),
    where: { ...TEXT, ...WIDE },
    outOf: { ...TEXT, ...WIDE },
  };
  const rows = kpis.map((kpi) => KEYS.map((key) => kpi[key] ?? ""));
  return { ...tab("kpis", columnsOf(columns.KPI_COLUMNS, KPI_NOTES, looks), rows), percentCells: percentCells(kpis) };
}

/** The Weights tab: for whom, then a weight for each KPI in the order given. */
export function weightsTab(kpis: readonly KpiCells[], rows: Rows): TemplateTab {
  const looks = { post: WIDE, fromDate: DATE, toDate: DATE };
  const fixed = columnsOf(columns.WEIGHT_COLUMNS, WEIGHT_NOTES, looks, FOR_WHOM);
  const weights = kpis.map(({ name }): Column => ({ heading: name, look: { note: WEIGHT_NOTE } }));
  return tab("weights", [...fixed, ...weights], rows);
}

function unitNote({ unit, curve, knots }: KpiCells): Text {
  if (unit === "%") return ["A percentage, such as 92%.", "百分比，如 92%。", "百分比，如 92%。"];
  if (unit) return [`In ${unit}.`, `单位：${unit}。`, `單位：${unit}。`];
  if (Array.isArray(curve) && curve[0] === "scale")
    return [`From ${knots}.`, `按 ${knots} 打分。`, `按 ${knots} 評分。`];
  return ["A number.", "数字。", "數字。"];
}

/** The Metrics tab: person, period, then a column for each KPI that is typed in. */
export function metricsTab(kpis: readonly KpiCells[], sample: Rows): TemplateTab {
  const looks = { person: TEXT, period: TEXT };
  const fixed = columnsOf(columns.METRIC_COLUMNS, METRIC_NOTES, looks, ["person", "period"]);
  const actuals = kpis.map((kpi): Column => {
    const note = unitNote(kpi);
    return { heading: kpi.name, look: kpi.unit === "%" ? { format: "percent", note } : { note } };
  });
  return tab("metrics", [...fixed, ...actuals], [], sample);
}

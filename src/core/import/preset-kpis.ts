import type { Cell } from "../model/cell.ts";
import type { Language } from "../model/language.ts";
import { MEASURE_CHOICES, SOURCE_CHOICES } from "../read/words/choices.ts";
import { KPI_COLUMNS } from "../read/words/columns.ts";
import { wordFor } from "../read/words/words.ts";
import type { ImportPreset } from "./import-mapping.ts";

type KpiColumn = keyof typeof KPI_COLUMNS;

const COLUMNS: readonly KpiColumn[] = [
  "kpi",
  "name",
  "unit",
  "threshold",
  "target",
  "source",
  "measure",
  "column",
  "where",
];

/** The KPIs of a preset as rows for the KPIs tab, the headings first. */
export function presetKpiRows({ tab, kpis }: ImportPreset, language: Language): readonly (readonly Cell[])[] {
  const header = COLUMNS.map((key) => wordFor(KPI_COLUMNS, key, language));
  const source = wordFor(SOURCE_CHOICES, tab, language);
  const rows = kpis.map(({ id, name, unit, threshold, target, measure, column, where }) => [
    id,
    name[language][0],
    unit,
    threshold,
    target,
    source,
    wordFor(MEASURE_CHOICES, measure, language),
    column,
    where,
  ]);
  return [header, ...rows];
}

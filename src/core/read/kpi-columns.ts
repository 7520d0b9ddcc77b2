import type { OtherColumn } from "./tab.ts";
import { folded } from "./words/words.ts";

/** What a column may be named after. */
export interface NamedKpi {
  readonly id: string;
  readonly name: string;
}

/** For each KPI the index of the column that bears its id or its name, −1 for none. */
export function kpiColumns(columns: readonly OtherColumn[], kpis: readonly NamedKpi[]): readonly number[] {
  const byHeader = new Map(columns.map((column) => [folded(column.header), column.index] as const));
  return kpis.map((kpi) => byHeader.get(folded(kpi.id)) ?? byHeader.get(folded(kpi.name)) ?? -1);
}

/** Finds a KPI by its id or its name, −1 for none. */
export function kpiIndex(kpis: readonly NamedKpi[], text: string): number {
  const wanted = folded(text);
  const byId = kpis.findIndex((kpi) => folded(kpi.id) === wanted);
  return byId >= 0 ? byId : kpis.findIndex((kpi) => folded(kpi.name) === wanted);
}

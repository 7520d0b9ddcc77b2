import type { KpiSource } from "../model/kpi.ts";
import type { TabKey } from "./words/tabs.ts";

/** The tab that a KPI's actuals come from. */
export function tabOfSource(source: KpiSource): TabKey {
  return source.kind === "records" ? source.tab : source.kind;
}

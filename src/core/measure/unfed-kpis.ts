import type { Issues } from "../model/issue.ts";
import type { ByRecordTab, Kpi } from "../model/kpi.ts";
import { NO_COLUMN } from "../read/kpi-columns.ts";
import type { Tables, Workbook } from "../read/read-workbook.ts";
import type { Records } from "../read/records.ts";
import { tabOfSource } from "../read/tab-of-source.ts";
import { TAB_WORDS } from "../read/words/tabs.ts";
import { columnsLacking } from "./measure-records.ts";

function noteUnmeasured({ source, name, at }: Kpi, tabs: ByRecordTab<Records>, issues: Issues): void {
  const records = source.kind === "records" ? tabs[source.tab] : undefined;
  if (source.kind !== "records" || !records) return;
  for (const column of columnsLacking(source, records)) {
    issues.error("kpi.noRecordColumn", at, { kpi: name, column, tab: records.sheet });
  }
}

/** Notes the KPIs that nothing in the workbook feeds: no tab of their source, no column in it. */
export function noteUnfedKpis(
  kpis: readonly (Kpi | null)[],
  { metrics, records }: Pick<Workbook, "metrics" | "records">,
  tables: Tables,
  issues: Issues,
): void {
  for (const [k, kpi] of kpis.entries()) {
    if (!kpi) continue;
    const tab = tabOfSource(kpi.source);
    if (tab !== "metrics" && !tables[tab]) {
      issues.error("kpi.noTab", kpi.at, { kpi: kpi.name, tab: TAB_WORDS[tab] });
    }
    if (tab === "metrics" && metrics?.columns[k] === NO_COLUMN) {
      issues.warn("kpi.noColumn", { sheet: metrics.sheet, row: 1, column: 1 }, { kpi: kpi.name });
    }
    noteUnmeasured(kpi, records, issues);
  }
}

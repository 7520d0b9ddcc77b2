import type { Issues } from "../model/issue.ts";
import type { Kpi } from "../model/kpi.ts";
import { NO_COLUMN } from "../read/kpi-columns.ts";
import type { Metrics } from "../read/metrics.ts";
import type { Records } from "../read/records.ts";
import { columnsLacking } from "./measure-records.ts";

function noteUnmeasured({ source, name, at }: Kpi, records: Records | null, issues: Issues): void {
  if (source.kind !== "records") return;
  if (!records) issues.error("kpi.noRecords", at, { kpi: name });
  for (const column of records ? columnsLacking(source, records) : []) {
    issues.error("kpi.noRecordColumn", at, { kpi: name, column });
  }
}

/** Notes the KPIs that nothing in the workbook feeds: no column of Metrics, no Records, no such column in Records. */
export function noteUnfedKpis(
  kpis: readonly (Kpi | null)[],
  metrics: Metrics | null,
  records: Records | null,
  issues: Issues,
): void {
  for (const [k, kpi] of kpis.entries()) {
    if (kpi?.source.kind === "metrics" && metrics?.columns[k] === NO_COLUMN) {
      issues.warn("kpi.noColumn", { sheet: metrics.sheet, row: 1, column: 1 }, { kpi: kpi.name });
    }
    if (kpi) noteUnmeasured(kpi, records, issues);
  }
}

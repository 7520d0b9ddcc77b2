import { bad, type Checked, good } from "../model/checked.ts";
import type { Issues } from "../model/issue.ts";
import type { Condition, Measure } from "../model/measure.ts";
import { conditionsFromText } from "../read/conditions.ts";
import type { KpiRow } from "../read/kpis.ts";

const NEEDS_COLUMN = new Set(["sum", "mean", "median", "percentile", "distinct"]);

function conditionsAt(text: string, at: KpiRow["at"], issues: Issues): readonly Condition[] {
  const conditions = conditionsFromText(text);
  if (conditions === null) issues.error("cell.badCondition", at, { found: text });
  return conditions ?? [];
}

/** Makes the measure of a KPI that comes from Records, or says what its row lacks. */
export function measureOf(row: KpiRow, issues: Issues): Checked<Measure> {
  const kind = row.measure;
  if (kind === "" || (NEEDS_COLUMN.has(kind) && row.column === "")) {
    return bad("measure.needsColumn", { measure: kind || "mean" });
  }
  if (kind === "share" && row.where === "") return bad("measure.needsWhere");
  if (kind === "percentile" && !(row.percentile >= 0 && row.percentile <= 100)) return bad("measure.percentile");
  return good({
    kind,
    percentile: row.percentile,
    column: row.column,
    where: conditionsAt(row.where, row.whereAt, issues),
    outOf: conditionsAt(row.outOf, row.outOfAt, issues),
  });
}

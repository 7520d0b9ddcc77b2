import type { Issues } from "../model/issue.ts";
import type { Condition, Measure } from "../model/measure.ts";
import { type Message, message } from "../model/message.ts";
import { conditionsFromText } from "../read/conditions.ts";
import type { KpiRow } from "../read/kpis.ts";
import { MEASURE_CHOICES } from "../read/words/choices.ts";

const NEEDS_COLUMN = new Set(["sum", "mean", "median", "percentile", "distinct"]);

function conditionsAt(text: string, at: KpiRow["at"], issues: Issues): readonly Condition[] | null {
  const conditions = conditionsFromText(text);
  if (conditions === null) issues.error("cell.badCondition", at, { found: text });
  return conditions;
}

function lackOf(row: KpiRow): Message | null {
  const { measure, column, where, percentile } = row;
  if (measure === "") return message("measure.needsMeasure");
  if (NEEDS_COLUMN.has(measure) && column === "")
    return message("measure.needsColumn", { measure: MEASURE_CHOICES[measure] });
  if (measure === "share" && where === "") return message("measure.needsWhere");
  return measure === "percentile" && !(percentile >= 0 && percentile <= 100) ? message("measure.percentile") : null;
}

/** Makes the measure of a KPI that comes from Records; null, and noted, where its row lacks something. */
export function measureOf(row: KpiRow, issues: Issues): Measure | null {
  const why = lackOf(row);
  if (why) issues.error("kpi.badMeasure", row.at, { kpi: row.name, why });
  const where = conditionsAt(row.where, row.whereAt, issues);
  const outOf = conditionsAt(row.outOf, row.outOfAt, issues);
  if (why || row.measure === "" || !where || !outOf) return null;
  return { kind: row.measure, percentile: row.percentile, column: row.column, where, outOf };
}

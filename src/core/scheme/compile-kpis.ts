import { measureOf } from "../measure/compile-measure.ts";
import type { Issues } from "../model/issue.ts";
import type { Kpi, KpiSource } from "../model/kpi.ts";
import type { KpiRow } from "../read/kpis.ts";
import { curveOf } from "./compile-curve.ts";

function sourceOf(row: KpiRow, issues: Issues): KpiSource | null {
  if (row.source === "feedback" || row.source === "goals") return { kind: row.source };
  if (row.source === "metrics") return { kind: "metrics", rollUp: row.rollUp };
  const measure = measureOf(row, issues);
  return measure && { kind: "records", tab: row.source, measure };
}

/**
 * Makes the KPIs of a scheme. A row that cannot be used is noted and gives null, in its place, so that the others keep
 * theirs; whoever is weighed by it is held, not scored without it.
 */
export function compileKpis(rows: readonly KpiRow[], issues: Issues): readonly (Kpi | null)[] {
  return rows.map((row) => {
    // What could not be read was noted at its cell; a curve or a measure of the rest would be another than was meant.
    if (!row.isReadable) return null;
    const curve = curveOf(row);
    if (!curve.ok) issues.error("kpi.badCurve", row.at, { kpi: row.name, why: curve.fault });
    const source = sourceOf(row, issues);
    if (!curve.ok || !source) return null;
    const { id, name, dimension, unit, missing, at } = row;
    return {
      id,
      name,
      dimension,
      unit,
      missing,
      source,
      at,
      curve: curve.value,
      mixed: null,
      takesYesNo: row.curve === "yesNo",
    };
  });
}

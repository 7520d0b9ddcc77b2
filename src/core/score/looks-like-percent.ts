import type { Actuals } from "../measure/actuals.ts";
import type { Issues } from "../model/issue.ts";
import type { Kpi } from "../model/kpi.ts";
import { isPercent } from "../read/unit.ts";

const LARGEST_SHARE_KNOT = 2;
const SURELY_PERCENT = 10;

/** A KPI in percent whose knots are shares: 90 % is written there as 0.9. */
function isInShares({ unit, curve }: Kpi): boolean {
  const knots = curve.kind === "ratio" ? [curve.target] : curve.xs;
  return isPercent(unit) && knots.every((knot) => Math.abs(knot) <= LARGEST_SHARE_KNOT);
}

/** Warns of an 85 where 85 % is 0.85: it would earn full points without anybody noticing. */
export function notePercentages(kpis: readonly (Kpi | null)[], actuals: Actuals, issues: Issues): void {
  kpis.forEach((kpi, k) => {
    const column = actuals.columns[k];
    if (!kpi || column?.kind !== "cells" || !isInShares(kpi)) return;
    for (const row of actuals.rowOf) {
      const found = actuals.rows[row]?.[column.index];
      if (typeof found !== "number" || found < SURELY_PERCENT) continue;
      const at = { sheet: actuals.sheet, row: row + 1, column: column.index + 1 };
      issues.warn("kpi.looksLikePercent", at, { kpi: kpi.name, found });
    }
  });
}

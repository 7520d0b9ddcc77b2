import type { Issues } from "../model/issue.ts";
import type { Award, Pool } from "../model/pay.ts";
import { kpiIndex, type NamedKpi } from "../read/kpi-columns.ts";
import { folded } from "../read/words/words.ts";

const TOTAL = /^(total|score|total score|总分|得分|總分)?$/i;

/** Awards that can be given; one by a KPI that is not there is a problem at its row and is given to nobody. */
export function compileAwards(rows: readonly Award[], kpis: readonly NamedKpi[], issues: Issues): readonly Award[] {
  return rows.map((award) => {
    const of = TOTAL.test(award.of.trim()) && kpiIndex(kpis, award.of) < 0 ? "" : award.of;
    if (of === "" || kpiIndex(kpis, of) >= 0) return { ...award, of };
    issues.error("kpi.unknown", award.at, { kpi: of });
    return { ...award, of, isUsable: false };
  });
}

const keyOf = ({ period, team }: Pool): string => `${period?.id ?? ""} ${folded(team)}`;

/** Of two pools for the same nobody knows which is meant: neither is shared out until one goes. */
export function compilePools(rows: readonly Pool[], issues: Issues): readonly Pool[] {
  const first = new Map<string, Pool>();
  const twice = new Set<string>();
  for (const row of rows) {
    const before = first.get(keyOf(row));
    if (before) issues.error("pools.twice", row.at, { team: row.team || "*", other: before.at.row });
    if (before) twice.add(keyOf(row));
    else first.set(keyOf(row), row);
  }
  return rows.map((row) => (twice.has(keyOf(row)) ? { ...row, amount: Number.NaN } : row));
}

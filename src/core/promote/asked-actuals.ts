import type { Scheme } from "../model/scheme.ts";
import { kpiIndex } from "../read/kpi-columns.ts";

/** The KPIs whose actuals the promotion rules look at. */
export function askedActuals({ kpis, rules }: Scheme): readonly number[] {
  const asked = rules.flatMap(({ subject }) => {
    if (subject.kind === "kpi" || subject.kind === "points") return [kpiIndex(kpis, subject.kpi)];
    return subject.kind === "improvement" ? [kpiIndex(kpis, subject.of)] : [];
  });
  return [...new Set(asked)].filter((k) => k >= 0);
}

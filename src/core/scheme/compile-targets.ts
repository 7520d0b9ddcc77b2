import type { Issues } from "../model/issue.ts";
import type { Person } from "../model/person.ts";
import type { Target } from "../model/target.ts";
import { kpiIndex } from "../read/kpi-columns.ts";
import type { KpiRow } from "../read/kpis.ts";
import type { TargetRow } from "../read/targets.ts";
import { curveOf } from "./compile-curve.ts";

/** The KPI's row as the target has it; knots of its own replace the KPI's, and the short form replaces its knots. */
function changedRow(kpi: KpiRow, { threshold, target, stretch, knots, points }: TargetRow): KpiRow {
  return {
    ...kpi,
    threshold: threshold ?? kpi.threshold,
    target: target ?? kpi.target,
    stretch: stretch ?? kpi.stretch,
    knots,
    knotsText: "",
    points: points ?? kpi.points,
  };
}

function targetOf(row: TargetRow, k: number, kpi: KpiRow, issues: Issues): Target {
  const curve = curveOf(changedRow(kpi, row));
  if (row.isReadable && !curve.ok) issues.error("kpi.badCurve", row.at, { kpi: kpi.name, why: curve.fault });
  const { personId, post, grade, region, track, from, to, at } = row;
  const made = row.isReadable && curve.ok ? curve.value : null;
  return { personId, post, grade, region, track, k, from, to, at, curve: made };
}

function noteStranger({ personId, at }: TargetRow, ids: ReadonlySet<string>, issues: Issues): void {
  if (personId !== "" && !ids.has(personId)) issues.error("person.unknown", at, { id: personId });
}

/** Makes the curves of targets; one that cannot be made is a problem at its row, and whom it is for are held. */
export function compileTargets(
  rows: readonly TargetRow[],
  kpis: readonly KpiRow[],
  people: readonly Person[],
  issues: Issues,
): readonly Target[] {
  const ids = new Set(rows.length > 0 ? people.map(({ id }) => id) : []);
  return rows.flatMap((row) => {
    noteStranger(row, ids, issues);
    const k = kpiIndex(kpis, row.kpi);
    const kpi = kpis[k];
    if (!kpi && row.kpi !== "") issues.error("kpi.unknown", row.at, { kpi: row.kpi });
    return kpi ? [targetOf(row, k, kpi, issues)] : [];
  });
}

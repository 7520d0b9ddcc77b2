import type { Words } from "../../model/words.ts";
import { folded } from "./words.ts";

/** What the History tab keeps of a KPI. */
export type KpiColumn = "actual" | "points";

/** The heading of a KPI's actual in the History tab. */
export function actualHeading(kpi: string): Words {
  return { en: [`${kpi} actual`], "zh-Hans": [`${kpi} 实际值`], "zh-Hant": [`${kpi} 實際值`] };
}

/** The heading of a KPI's or a dimension's points. */
export function pointsHeading(name: string): Words {
  return { en: [`${name} points`], "zh-Hans": [`${name} 得分`], "zh-Hant": [`${name} 得分`] };
}

/** By what name a KPI's column is found, whatever the language of its heading. */
export function kpiColumnName(kpi: string, column: KpiColumn): string {
  return `${column} ${folded(kpi)}`;
}

const HEADING = /^(.+?)\s*(?:(actual|实际值|實際值)|points|得分)$/i;

/** The name of the column that a heading is of; null for a column of somebody's own. */
export function kpiColumnOf(heading: string): string | null {
  const match = HEADING.exec(heading.trim());
  return match ? kpiColumnName(match[1] ?? "", match[2] ? "actual" : "points") : null;
}

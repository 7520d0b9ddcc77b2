import { choices, columns } from "../core/index.ts";
import { AWARD_NOTES, COEFFICIENT_NOTES, GUIDE_NOTES, POOL_NOTES } from "./notes/reward-notes.ts";
import { choicesFrom, columnsOf, type Rows, TEXT, tab, WIDE } from "./tab.ts";
import type { TemplateTab } from "./template.ts";

/** The Guide tab: what share of people each band is meant for. */
export function guideTab(rows: Rows): TemplateTab {
  const looks = { band: { ...TEXT, ...WIDE }, share: { format: "percent" }, note: WIDE } as const;
  return tab("guide", columnsOf(columns.GUIDE_COLUMNS, GUIDE_NOTES, looks), rows);
}

/** The Coefficients tab: what bonuses are multiplied by, by team, company, post or region. */
export function coefficientsTab(rows: Rows): TemplateTab {
  const looks = { period: TEXT, scope: choicesFrom(choices.SCOPE_CHOICES), which: WIDE, note: WIDE };
  return tab("coefficients", columnsOf(columns.COEFFICIENT_COLUMNS, COEFFICIENT_NOTES, looks), rows);
}

/** The Pools tab: what there is to share out. */
export function poolsTab(sample: Rows): TemplateTab {
  const looks = { period: TEXT, note: WIDE };
  return tab("pools", columnsOf(columns.POOL_COLUMNS, POOL_NOTES, looks), [], sample);
}

/** The Awards tab: who wins what, by places or by a bound. */
export function awardsTab(rows: Rows): TemplateTab {
  const looks = {
    award: WIDE,
    period: TEXT,
    kind: choicesFrom(choices.AWARD_KIND_CHOICES),
    of: WIDE,
    scope: choicesFrom(choices.AWARD_SCOPE_CHOICES),
    note: WIDE,
  };
  return tab("awards", columnsOf(columns.AWARD_COLUMNS, AWARD_NOTES, looks), rows);
}

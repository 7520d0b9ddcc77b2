import type { ConditionalFormatRule as ModelRule } from "@odoo/o-spreadsheet";
import type { Grid, TabId } from "../../grid/grid.ts";
import { zoneToA1 } from "../../grid/zone.ts";
import type { ConditionalFormatRule } from "./conditional-format.ts";

/** Replaces all rules of a tab, in this order of precedence. */
export function replaceHighlights(grid: Grid, tab: TabId, rules: readonly ConditionalFormatRule[]): void {
  for (const { id } of grid.model.getters.getConditionalFormats(tab)) {
    grid.dispatch({ type: "REMOVE_CONDITIONAL_FORMAT", sheetId: tab, id });
  }
  rules.forEach(({ highlight }, index) => {
    const rule = {
      type: "CellIsRule",
      operator: highlight.type,
      values: [...highlight.values],
      style: highlight.style,
    };
    const wasAdded = grid.dispatch({
      type: "ADD_CONDITIONAL_FORMAT",
      sheetId: tab,
      cf: { id: `highlight-${index + 1}`, rule: rule as ModelRule },
      ranges: highlight.ranges.map(({ zone }) => grid.model.getters.getRangeDataFromXc(tab, zoneToA1(zone))),
    });
    if (!wasAdded) throw new Error(`not emulated: the conditional format rule ${highlight.type}`);
  });
}

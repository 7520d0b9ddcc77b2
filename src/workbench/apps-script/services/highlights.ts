import type { Grid, TabId } from "../../grid/grid.ts";
import { toModelRule } from "../../grid/model-rule.ts";
import type { ConditionalFormatRule } from "./conditional-format.ts";

/** Replaces all rules of a tab, in this order of precedence. */
export function replaceHighlights(grid: Grid, tab: TabId, rules: readonly ConditionalFormatRule[]): void {
  for (const { id } of grid.model.getters.getConditionalFormats(tab)) {
    grid.dispatch({ type: "REMOVE_CONDITIONAL_FORMAT", sheetId: tab, id });
  }
  rules.forEach(({ highlight }, index) => {
    const wasAdded = grid.dispatch({
      type: "ADD_CONDITIONAL_FORMAT",
      sheetId: tab,
      cf: { id: `highlight-${index + 1}`, rule: toModelRule(highlight) },
      ranges: highlight.ranges.map((address) => grid.model.getters.getRangeDataFromXc(tab, address)),
    });
    const what = "gradient" in highlight ? "with this gradient" : highlight.type;
    if (!wasAdded) throw new Error(`not emulated: the conditional format rule ${what}`);
  });
}

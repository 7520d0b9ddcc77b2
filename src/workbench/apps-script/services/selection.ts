import type { TabId } from "../../grid/grid.ts";
import { cellZone, zoneHeight, zoneWidth } from "../../grid/zone.ts";
import type { ServiceContext } from "../service-context.ts";
import { type Range, rangeOf } from "./range.ts";
import type { SheetBase } from "./sheet-base.ts";

/** The tab of the formula that is being evaluated, or the one that the editor shows. */
export function activeTab({ formulaCell, state }: ServiceContext): TabId {
  const { activeTab: shown } = state.editor;
  const [first] = state.grid.tabIds;
  const tab = formulaCell?.tab ?? shown ?? first;
  if (tab === undefined) throw new Error("The workbook has no tab.");
  return tab;
}

/** The cell that is being evaluated, or what is selected in the editor: A1 until someone selects. */
export function activeRange(context: ServiceContext, sheetOf: (tab: TabId) => SheetBase): Range {
  const { formulaCell, state } = context;
  const zone = formulaCell ? cellZone(formulaCell.place) : (state.editor.selection ?? cellZone({ col: 0, row: 0 }));
  return rangeOf(sheetOf(activeTab(context)), zone.top + 1, zone.left + 1, zoneHeight(zone), zoneWidth(zone));
}

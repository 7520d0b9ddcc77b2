import { GridCells } from "./grid-cells.ts";
import type { TabId } from "./grid-tabs.ts";
import type { Place, Zone } from "./zone.ts";

/** How far content reaches. */
export abstract class GridZones extends GridCells {
  /** The smallest zone from A1 that has all content, spills included; undefined for an empty tab. */
  contentZone(tab: TabId): Zone | undefined {
    let bottom = -1;
    let right = -1;
    for (const position of this.model.getters.getEvaluatedCellsPositions(tab)) {
      if (this.model.getters.getEvaluatedCell(position).value === null) continue;
      bottom = Math.max(bottom, position.row);
      right = Math.max(right, position.col);
    }
    return bottom < 0 ? undefined : { top: 0, left: 0, bottom, right };
  }

  /** The zone that the formula of a cell fills; undefined where nothing spills. */
  spillZone(tab: TabId, { col, row }: Place): Zone | undefined {
    const zone = this.model.getters.getSpreadZone({ sheetId: tab, col, row });
    return zone && (zone.bottom > zone.top || zone.right > zone.left) ? zone : undefined;
  }

  /** True for a cell that a formula in another cell fills. */
  isSpilledOn(tab: TabId, { col, row }: Place): boolean {
    const anchor = this.model.getters.getArrayFormulaSpreadingOn({ sheetId: tab, col, row });
    return anchor !== undefined && (anchor.col !== col || anchor.row !== row);
  }
}

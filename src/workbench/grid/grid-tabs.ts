import { helpers, type Model, type UID } from "@odoo/o-spreadsheet";
import { quoted } from "./grid-data.ts";
import type { Zone } from "./zone.ts";

/** One tab of the workbook, by the Model's own id, which a rename does not change. */
export type TabId = UID;

/** Which tabs a workbook has. */
export abstract class GridTabs {
  readonly model: Model;

  constructor(model: Model) {
    this.model = model;
  }

  get tabIds(): TabId[] {
    return this.model.getters.getSheetIds();
  }

  findTab(name: string): TabId | undefined {
    return this.tabIds.find((id) => this.tabName(id).toLowerCase() === name.toLowerCase());
  }

  tabName(tab: TabId): string {
    return this.model.getters.getSheetName(tab);
  }

  /** The whole grid of a tab, filled or not. */
  tabZone(tab: TabId): Zone {
    return this.model.getters.getSheetZone(tab);
  }

  /** `'Tab name'!A1:B2` of a zone. */
  fullAddress(tab: TabId, zone: Zone): string {
    return `${quoted(this.tabName(tab))}!${helpers.toXC(zone.left, zone.top)}:${helpers.toXC(zone.right, zone.bottom)}`;
  }
}

import type { Model } from "@odoo/o-spreadsheet";
import type { Zone } from "../grid/zone.ts";
import type { Selection } from "../http/protocol.ts";

/** What is selected, as scripts see it. */
export function selectionOf(model: Model): Selection {
  const { top, left, bottom, right } = model.getters.getSelectedZone();
  return { tab: model.getters.getActiveSheetId(), zone: { top, left, bottom, right } };
}

/** Shows a tab, and selects cells of it where some are named. */
export function activate(model: Model, tab: string, zone: Zone | null): void {
  const shown = model.getters.getActiveSheetId();
  if (!model.getters.getSheetIds().includes(tab)) return;
  if (tab !== shown) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: shown, sheetIdTo: tab });
  if (zone) model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone: { ...zone } });
}

export function tabNamed(model: Model, name: string): string | undefined {
  return model.getters.getSheetIds().find((id) => model.getters.getSheetName(id) === name);
}

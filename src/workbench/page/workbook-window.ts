import type { Model } from "@odoo/o-spreadsheet";
import { USUAL_USER } from "../apps-script/usual-user.ts";
import type { Zone } from "../grid/zone.ts";
import type { Selection } from "../http/protocol.ts";

/** This browser tab, among those that show the workbook. */
export const WINDOW_ID = crypto.randomUUID();

/** Who sits at this window: `?user=ann@example.com` in its address makes it someone else's. */
export const USER = new URLSearchParams(location.search).get("user") || USUAL_USER;

/** What is selected, as scripts see it. */
export function selectionOf(model: Model): Selection {
  const { top, left, bottom, right } = model.getters.getSelectedZone();
  return { tab: model.getters.getActiveSheetId(), zone: { top, left, bottom, right } };
}

/** Takes a change that a script made for this window among those that undo takes back. */
export function makeUndoable(model: Model, change: string): void {
  const { session } = model as unknown as { session: { trigger(event: string, payload: object): void } };
  session.trigger("new-local-state-update", { id: change });
}

/** Shows a tab, and selects cells of it where some are named. */
export function activate(model: Model, tab: string, zone: Zone | null): void {
  const shown = model.getters.getActiveSheetId();
  if (!model.getters.getSheetIds().includes(tab)) return;
  if (tab !== shown) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: shown, sheetIdTo: tab });
  document.querySelector<HTMLElement>(".o-grid .o-composer")?.focus();
  if (zone) model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone: { ...zone } });
}

export function tabNamed(model: Model, name: string): string | undefined {
  return model.getters.getSheetIds().find((id) => model.getters.getSheetName(id) === name);
}

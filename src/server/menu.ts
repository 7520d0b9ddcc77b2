import type { Language } from "../core/index.ts";
import { tell } from "../i18n/say.ts";
import type { ServerKey } from "../i18n/texts.ts";

/** The global function that each entry calls, and what the entry says. */
const ENTRIES: readonly (readonly [handler: string, label: ServerKey])[] = [
  ["menuSetUp", "menu.setUp"],
  ["menuCheck", "menu.check"],
  ["menuScore", "menu.score"],
];

/** Adds the add-on's menu. It needs no document and no properties, so it works before anything was allowed (PF63). */
export function addMenu(language: Language): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const [handler, label] of ENTRIES) menu.addItem(tell(label, {}, language), handler);
  menu.addToUi();
}

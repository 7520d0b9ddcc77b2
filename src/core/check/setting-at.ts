import type { CellRef } from "../model/cell-ref.ts";
import { Issues } from "../model/issue.ts";
import type { Settings } from "../model/settings.ts";
import { textOf } from "../read/fields.ts";
import type { Tables } from "../read/read-workbook.ts";
import { cellOf, filledRows, openTab, refOf } from "../read/tab.ts";
import { FIND } from "../read/words/choices.ts";
import { SETTINGS_COLUMNS } from "../read/words/columns.ts";

/** The cell of a setting's value; null where the workbook leaves it to the default. */
export function settingAt({ settings }: Tables, key: keyof Settings): CellRef | null {
  if (!settings) return null;
  const tab = openTab(settings, SETTINGS_COLUMNS, new Issues());
  if (tab.index.setting < 0 || tab.index.value < 0) return null;
  const row = filledRows(tab).find((one) => FIND.setting(textOf(cellOf(tab, one, "setting"))) === key);
  return row === undefined ? null : refOf(tab, row, "value");
}

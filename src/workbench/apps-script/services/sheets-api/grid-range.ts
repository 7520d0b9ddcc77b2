import type { TabId } from "../../../grid/grid.ts";
import type { Zone } from "../../../grid/zone.ts";
import { ApiProblem } from "../../api-problem.ts";
import type { ScriptFile } from "../../drive/script-file.ts";
import { parseNotation } from "../../range-notation.ts";

/** A part of a tab: counted from 0, ends excluded, absent bounds are the tab's own. */
export interface GridRange {
  readonly sheetId?: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

interface TabZone {
  readonly tab: TabId;
  readonly zone: Zone;
}

export function tabNumbered(file: ScriptFile, sheetId = 0): TabId {
  const tab = file.tabOf(sheetId);
  if (tab === undefined) throw new ApiProblem(400, `No grid with id: ${sheetId}`);
  return tab;
}

export function zoneOfRange(file: ScriptFile, range: GridRange): TabZone {
  const tab = tabNumbered(file, range.sheetId);
  const all = file.grid.tabZone(tab);
  const zone = {
    top: range.startRowIndex ?? 0,
    left: range.startColumnIndex ?? 0,
    bottom: (range.endRowIndex ?? all.bottom + 1) - 1,
    right: (range.endColumnIndex ?? all.right + 1) - 1,
  };
  if (zone.bottom > all.bottom || zone.right > all.right || zone.top > zone.bottom || zone.left > zone.right) {
    throw new ApiProblem(400, "Invalid requests: the range is outside the grid or empty.");
  }
  return { tab, zone };
}

/** `Tab!A1:B2`, a tab's name alone, or `A1:B2` of the first tab. */
export function zoneOfNotation(file: ScriptFile, text: string): TabZone {
  const { grid } = file;
  const [first = ""] = grid.tabIds;
  const named = grid.findTab(text.replace(/^'(.*)'$/s, "$1").replaceAll("''", "'"));
  if (named !== undefined) return { tab: named, zone: grid.tabZone(named) };
  const zoneOf = (name: string | undefined) => grid.tabZone(name === undefined ? first : (grid.findTab(name) ?? first));
  const parsed = parseNotation(text, zoneOf);
  const tab = parsed?.tabName === undefined ? first : grid.findTab(parsed.tabName);
  if (!parsed || tab === undefined) throw new ApiProblem(400, `Unable to parse range: ${text}`);
  return { tab, zone: parsed.zone };
}

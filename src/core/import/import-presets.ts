import { folded } from "../read/words/words.ts";
import type { ImportColumn, ImportPreset } from "./import-mapping.ts";
import { FXIAOKE_PRESETS } from "./presets/fxiaoke.ts";
import { ZOHO_PRESETS } from "./presets/zoho.ts";

/** The exports that are known. */
export const IMPORT_PRESETS: readonly ImportPreset[] = [...ZOHO_PRESETS, ...FXIAOKE_PRESETS];

/** Finds a preset by its id; null for none. */
export function presetNamed(id: string): ImportPreset | null {
  return IMPORT_PRESETS.find((preset) => preset.id === id.trim().toLowerCase()) ?? null;
}

/** Where a column of a mapping is among headers; −1 where none of its names is there. */
export function indexOfColumn({ from }: ImportColumn, headers: readonly string[]): number {
  const known = headers.map(folded);
  for (const name of from) {
    const index = known.indexOf(folded(name));
    if (index >= 0) return index;
  }
  return -1;
}

/** How many of its columns are there; 0 where it lacks whose or when. */
function fitOf({ columns }: ImportPreset, headers: readonly string[]): number {
  const found = columns.filter((column) => indexOfColumn(column, headers) >= 0).map(({ to }) => to);
  return found.includes("person") && found.includes("date") ? found.length / columns.length : 0;
}

/** The preset that headers look like: the one of whose columns most are there; null where none has whose and when. */
export function detectPreset(headers: readonly string[]): ImportPreset | null {
  let best: ImportPreset | null = null;
  for (const preset of IMPORT_PRESETS) {
    if (fitOf(preset, headers) > (best ? fitOf(best, headers) : 0)) best = preset;
  }
  return best;
}

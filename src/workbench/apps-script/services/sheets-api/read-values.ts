import type { Grid, TabId } from "../../../grid/grid.ts";
import { mapZone, type Place, type Zone } from "../../../grid/zone.ts";
import type { ScriptFile } from "../../drive/script-file.ts";
import type { ApiOptions } from "../advanced-service.ts";

type Shown = string | number | boolean;

/** The cells of a zone as the API answers them: blanks at the ends of rows, and blank rows at the end, are left out. */
export function readValues(
  file: ScriptFile,
  { tab, zone }: { tab: TabId; zone: Zone },
  options: ApiOptions,
): Shown[][] {
  const { valueRenderOption = "FORMATTED_VALUE", majorDimension = "ROWS" } = options;
  const filled = filledPart(file.grid, tab, zone);
  if (!filled) return [];
  const rows = mapZone(filled, (place) => valueAt(file.grid, tab, place, valueRenderOption));
  const lines = majorDimension === "COLUMNS" ? turned(rows) : rows;
  return withoutBlankEnd(
    lines.map((line) => withoutBlankEnd(line, (value) => value === "")),
    (line) => line.length === 0,
  );
}

function filledPart(grid: Grid, tab: TabId, zone: Zone): Zone | undefined {
  const content = grid.contentZone(tab);
  if (!content || content.bottom < zone.top || content.right < zone.left) return undefined;
  return { ...zone, bottom: Math.min(zone.bottom, content.bottom), right: Math.min(zone.right, content.right) };
}

function valueAt(grid: Grid, tab: TabId, place: Place, option: unknown): Shown {
  if (option === "FORMATTED_VALUE") return grid.shown(tab, place);
  const formula = option === "FORMULA" ? grid.formula(tab, place) : "";
  if (formula !== "") return formula;
  const reading = grid.read(tab, place);
  switch (reading.kind) {
    case "blank":
      return "";
    case "time":
      return reading.serial;
    case "error":
      return reading.code;
    default:
      return reading.value;
  }
}

function withoutBlankEnd<Item>(items: readonly Item[], isBlank: (item: Item) => boolean): Item[] {
  let end = items.length;
  while (end > 0 && isBlank(items[end - 1] as Item)) end--;
  return items.slice(0, end);
}

const turned = (rows: readonly Shown[][]): Shown[][] =>
  (rows[0] ?? []).map((_, col) => rows.map((row) => row[col] ?? ""));

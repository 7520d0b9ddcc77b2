import type { Grid, TabId } from "./grid.ts";
import { type Place, placesOf } from "./zone.ts";

/** The cells of a tab that have a border of their own. */
export function borderedPlaces(grid: Grid, tab: TabId): Place[] {
  const { getters } = grid.model;
  if (getters.getBordersColors(tab).length === 0) return [];
  return [...placesOf(grid.tabZone(tab))].filter((place) => getters.getCellBorder({ sheetId: tab, ...place }) !== null);
}

import { FILTER_TABLE } from "./filter-table.ts";
import type { Grid, TabId } from "./grid.ts";
import type { Zone } from "./zone.ts";

/** Where the filter of a tab is, buttons included. */
export function filterZone(grid: Grid, tab: TabId): Zone | undefined {
  return grid.model.getters.getCoreTables(tab).find(({ config }) => config.hasFilters)?.range.zone;
}

/** False where the grid has no room for one, such as across merged cells. */
export const addFilter = (grid: Grid, tab: TabId, zone: Zone): boolean =>
  grid.dispatch({
    type: "CREATE_TABLE",
    sheetId: tab,
    ranges: [{ _sheetId: tab, _zone: { ...zone } }],
    config: FILTER_TABLE,
    tableType: "static",
  });

export function removeFilter(grid: Grid, tab: TabId): void {
  const zone = filterZone(grid, tab);
  if (zone) grid.dispatch({ type: "REMOVE_TABLE", sheetId: tab, target: [{ ...zone }] });
}

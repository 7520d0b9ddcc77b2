import type { ChartContents, ChartData, ChartPlace } from "./chart-data.ts";
import { fromDefinition, toDefinition } from "./chart-definition.ts";
import type { Grid, TabId } from "./grid.ts";

/** A chart of a tab, by the Model's own id. */
export interface PlacedChart {
  readonly id: string;
  readonly place: ChartPlace;
  /** Undefined for kinds that only the spreadsheet library has, such as gauges. */
  readonly contents: ChartContents | undefined;
  /** The library's word for its kind. */
  readonly type: string;
}

/** The charts of a tab in the order in which they lie over each other. */
export function chartsOf(grid: Grid, tab: TabId): PlacedChart[] {
  const { getters } = grid.model;
  const ids = new Map(getters.getChartIds(tab).map((id) => [getters.getFigureIdFromChartId(id), id]));
  return getters.getFigures(tab).flatMap(({ id: figure, col, row, offset, width, height }) => {
    const id = ids.get(figure);
    if (id === undefined) return [];
    const definition = getters.getChartDefinition(id);
    return {
      id,
      place: { col, row, offsetX: offset.x, offsetY: offset.y, width, height },
      contents: fromDefinition(definition, (range) => addressOf(grid, tab, range)),
      type: definition.type,
    };
  });
}

/** Draws a chart over the cells; undefined where the grid cannot. */
export function addChart(grid: Grid, tab: TabId, { place, ...contents }: ChartData): string | undefined {
  const id = grid.model.uuidGenerator.smallUuid();
  const { col, row, offsetX, offsetY, width, height } = place;
  const wasAdded = grid.dispatch({
    type: "CREATE_CHART",
    sheetId: tab,
    chartId: id,
    figureId: grid.model.uuidGenerator.smallUuid(),
    col,
    row,
    offset: { x: offsetX, y: offsetY },
    size: { width, height },
    definition: toDefinition(contents),
  });
  return wasAdded ? id : undefined;
}

/** Draws it differently, elsewhere or both. */
export function changeChart(grid: Grid, tab: TabId, id: string, { place, ...contents }: ChartData): void {
  const figureId = grid.model.getters.getFigureIdFromChartId(id);
  const { col, row, offsetX, offsetY, width, height } = place;
  const offset = { x: offsetX, y: offsetY };
  grid.dispatch({ type: "UPDATE_CHART", sheetId: tab, chartId: id, figureId, definition: toDefinition(contents) });
  grid.dispatch({ type: "UPDATE_FIGURE", sheetId: tab, figureId, col, row, offset, width, height });
}

export function removeChart(grid: Grid, tab: TabId, id: string): void {
  const figureId = grid.model.getters.getFigureIdFromChartId(id);
  grid.dispatch({ type: "DELETE_FIGURE", sheetId: tab, figureId });
}

/** With its tab and its last row, whichever of both the library's address leaves out. */
function addressOf(grid: Grid, tab: TabId, range: string): string {
  const { sheetId, zone, invalidXc, invalidSheetName } = grid.model.getters.getRangeFromSheetXC(tab, range);
  return invalidXc || invalidSheetName ? range : grid.fullAddress(sheetId, zone);
}

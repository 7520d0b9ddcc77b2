import type { Cell, DataValidationRule } from "@odoo/o-spreadsheet";
import type { BookData, CellData, TabData, ValidationData } from "./book-data.ts";
import type { Grid, TabId } from "./grid.ts";
import { borderedPlaces } from "./grid-borders.ts";
import { chartsOf } from "./grid-charts.ts";
import { colorOf, filterOf, headersOf } from "./grid-headers.ts";
import { toLook } from "./look-style.ts";
import { fromModelRule } from "./model-rule.ts";
import { toSheetsFormat } from "./number-format.ts";
import type { Reading } from "./reading.ts";
import { mapZone, type Place, type Zone, zoneToA1 } from "./zone.ts";

/** The grid as it is now → a workbook that a file can be written from. */
export function exportBook(grid: Grid): BookData {
  const named = grid.model.getters.getNamedRanges();
  const namedRanges = Object.fromEntries(
    named.map(({ name, range }) => [name, grid.model.getters.getRangeString(range)]),
  );
  return { tabs: grid.tabIds.map((tab) => tabData(grid, tab)), namedRanges };
}

function tabData(grid: Grid, tab: TabId): TabData {
  const { getters } = grid.model;
  const notes = new Map(grid.notes(tab).map(({ col, row, text }) => [`${col},${row}`, text]));
  const zone = zoneToKeep(grid, tab);
  const panes = getters.getPaneDivisions(tab);
  return {
    name: grid.tabName(tab),
    rows: zone ? mapZone(zone, (place) => cellData(grid, tab, place, notes)) : [],
    rowCount: getters.getNumberRows(tab),
    columnCount: getters.getNumberCols(tab),
    ...headersOf(grid, tab),
    frozenRows: panes.ySplit,
    frozenColumns: panes.xSplit,
    isHidden: !getters.isSheetVisible(tab),
    ...colorOf(grid, tab),
    ...filterOf(grid, tab),
    merges: getters.getMerges(tab).map(zoneToA1),
    validations: getters.getDataValidationRules(tab).map(validationData),
    highlights: getters.getConditionalFormats(tab).flatMap((format) => fromModelRule(format) ?? []),
    charts: chartsOf(grid, tab).flatMap(({ place, contents }) => (contents ? [{ ...contents, place }] : [])),
  };
}

/** From A1 to the last cell with content, a format, a border or a note. */
function zoneToKeep(grid: Grid, tab: TabId): Zone | undefined {
  let { bottom, right } = grid.contentZone(tab) ?? { bottom: -1, right: -1 };
  const positions = grid.model.getters.getCells(tab).map(({ id }) => grid.model.getters.getCellPosition(id));
  for (const { col, row } of [...positions, ...grid.notes(tab), ...borderedPlaces(grid, tab)]) {
    bottom = Math.max(bottom, row);
    right = Math.max(right, col);
  }
  return bottom < 0 ? undefined : { top: 0, left: 0, bottom, right };
}

function cellData(grid: Grid, tab: TabId, place: Place, notes: Map<string, string>): CellData | null {
  const cell = grid.model.getters.getCell({ sheetId: tab, ...place });
  const evaluated = grid.model.getters.getEvaluatedCell({ sheetId: tab, ...place });
  const note = notes.get(`${place.col},${place.row}`);
  const border = grid.model.getters.getCellBorder({ sheetId: tab, ...place });
  const look = toLook(cell?.style ?? {}, border);
  if (!cell && !look && evaluated.value === null && note === undefined) return null;
  const formula = grid.formula(tab, place);
  const format = cell?.format ?? evaluated.format;
  return {
    ...plainValue(grid.read(tab, place)),
    ...(formula !== "" && { formula, ...spillOf(grid, tab, place) }),
    ...(isWithoutContent(cell) && grid.isSpilledOn(tab, place) && { isSpilled: true }),
    ...(format !== undefined && { format: toSheetsFormat(format) }),
    ...(look && { look }),
    ...(note !== undefined && { note }),
  };
}

const isWithoutContent = (cell: Cell | undefined): boolean => !cell || (!cell.isFormula && cell.content === "");

function spillOf(grid: Grid, tab: TabId, place: Place): Pick<CellData, "spill"> {
  const zone = grid.spillZone(tab, place);
  return zone ? { spill: zoneToA1(zone) } : {};
}

function plainValue(reading: Reading): Pick<CellData, "value" | "isError"> {
  switch (reading.kind) {
    case "blank":
      return { value: null };
    case "time":
      return { value: reading.serial };
    case "error":
      return { value: reading.code, isError: true };
    default:
      return { value: reading.value };
  }
}

const validationData = ({ ranges, criterion, isBlocking }: DataValidationRule): ValidationData => ({
  ranges: ranges.map(({ zone }) => zoneToA1(zone)),
  type: criterion.type,
  values: criterion.values,
  isBlocking: isBlocking === true,
});

import type { ConditionalFormat, DataValidationRuleData, SheetData, Style } from "@odoo/o-spreadsheet";
import type { BookData, CellData, CellLook, HighlightData, TabData, ValidationData } from "./book-data.ts";
import type { Grid, TabId } from "./grid.ts";
import { toSheetsFormat } from "./number-format.ts";
import { quietly } from "./quietly.ts";
import type { Reading } from "./reading.ts";
import { mapZone, type Place, zoneToA1 } from "./zone.ts";

/** The grid as it is now → a workbook that a file can be written from. */
export function exportBook(grid: Grid): BookData {
  const data = quietly(() => grid.model.exportData());
  const tabs = grid.tabIds.map((tab) => {
    const sheet = data.sheets.find(({ id }) => id === tab);
    if (!sheet) throw new Error(`The model exported no data for tab ${grid.tabName(tab)}.`);
    return tabData(grid, tab, sheet);
  });
  return { tabs, namedRanges: data.namedRanges };
}

function tabData(grid: Grid, tab: TabId, sheet: SheetData): TabData {
  const notes = new Map(grid.notes(tab).map(({ col, row, text }) => [`${col},${row}`, text]));
  const zone = grid.contentZone(tab);
  const zoneWithLooks = zone && sheet.rowNumber > 0 ? withFormattedCells(grid, tab, zone) : zone;
  return {
    name: sheet.name,
    rows: zoneWithLooks ? mapZone(zoneWithLooks, (place) => cellData(grid, tab, place, notes)) : [],
    rowCount: sheet.rowNumber,
    columnCount: sheet.colNumber,
    columnWidths: widthsOf(sheet),
    frozenRows: sheet.panes?.ySplit ?? 0,
    frozenColumns: sheet.panes?.xSplit ?? 0,
    isHidden: !sheet.isVisible,
    merges: sheet.merges,
    validations: sheet.dataValidationRules.map(validationData),
    highlights: sheet.conditionalFormats.flatMap(highlightData),
  };
}

/** A coloured or formatted empty cell is kept too. */
function withFormattedCells(grid: Grid, tab: TabId, zone: { bottom: number; right: number }) {
  let { bottom, right } = zone;
  for (const cell of grid.model.getters.getCells(tab)) {
    const { col, row } = grid.model.getters.getCellPosition(cell.id);
    bottom = Math.max(bottom, row);
    right = Math.max(right, col);
  }
  return { top: 0, left: 0, bottom, right };
}

function cellData(grid: Grid, tab: TabId, place: Place, notes: Map<string, string>): CellData | null {
  const cell = grid.model.getters.getCell({ sheetId: tab, ...place });
  const evaluated = grid.model.getters.getEvaluatedCell({ sheetId: tab, ...place });
  const note = notes.get(`${place.col},${place.row}`);
  if (!cell && evaluated.value === null && note === undefined) return null;
  const formula = grid.formula(tab, place);
  const format = cell?.format ?? evaluated.format;
  return {
    ...plainValue(grid.read(tab, place)),
    ...(formula !== "" && { formula, ...spillOf(grid, tab, place) }),
    ...(formula === "" && grid.isSpilledOn(tab, place) && { isSpilled: true }),
    ...(format !== undefined && { format: toSheetsFormat(format) }),
    ...(cell?.style && { look: toLook(cell.style) }),
    ...(note !== undefined && { note }),
  };
}

function spillOf(grid: Grid, tab: TabId, place: Place): Pick<CellData, "spill"> {
  const zone = grid.spillZone(tab, place);
  return zone ? { spill: zoneToA1(zone) } : {};
}

function plainValue(reading: Reading): Pick<CellData, "value" | "isError"> {
  switch (reading.kind) {
    case "blank": return { value: null };
    case "time": return { value: reading.serial };
    case "error": return { value: reading.code, isError: true };
    default: return { value: reading.value };
  }
}

export const toLook = (style: Style): CellLook => ({
  ...(style.bold && { bold: true }),
  ...(style.italic && { italic: true }),
  ...(style.fillColor && { fill: style.fillColor }),
  ...(style.textColor && { ink: style.textColor }),
  ...(style.align && { align: style.align }),
  ...(style.wrapping === "wrap" && { wrap: true }),
});

function widthsOf(sheet: SheetData): Record<number, number> {
  const widths: Record<number, number> = {};
  for (const [col, { size }] of Object.entries(sheet.cols)) if (size !== undefined) widths[Number(col)] = size;
  return widths;
}

const validationData = ({ ranges, criterion, isBlocking }: DataValidationRuleData): ValidationData => ({
  ranges, type: criterion.type, values: criterion.values, isBlocking: isBlocking === true,
});

function highlightData({ ranges, rule }: ConditionalFormat): HighlightData[] {
  if (rule.type !== "CellIsRule") return [];
  return [{ ranges, type: rule.operator, values: rule.values, look: toLook(rule.style) }];
}

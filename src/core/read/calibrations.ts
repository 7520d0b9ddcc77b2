import type { Calibration } from "../model/calibration.ts";
import { Issues } from "../model/issue.ts";
import type { Period } from "../model/period.ts";
import type { Table } from "../model/table.ts";
import { shown, textOf } from "./fields.ts";
import { periodOfCell } from "./period-cell.ts";
import { type RowReader, readRows } from "./row-reader.ts";
import { cellOf, filledRows, hasColumns, openTab, refOf, type Tab } from "./tab.ts";
import { CALIBRATION_COLUMNS } from "./words/columns.ts";

type Column = keyof typeof CALIBRATION_COLUMNS;
type CalibrationReader = RowReader<Column>;

const NEEDED = ["person", "period", "band", "reason", "decidedBy"] as const;

/** Text that must be there. A change of a rating without its reason, or with nobody's name, is none. */
function neededText(row: CalibrationReader, key: Column, issues: Issues): string {
  const text = row.text(key);
  if (text === "" && key === "reason") issues.error("calibration.noReason", row.at(key));
  else if (text === "") row.noteBlank(key, CALIBRATION_COLUMNS[key]);
  return text;
}

function periodOf(row: CalibrationReader, issues: Issues): Period | null {
  const text = neededText(row, "period", issues);
  const period = periodOfCell(row.cell("period"));
  if (!period && text !== "" && row.isReadable) {
    issues.error("cell.badPeriod", row.at("period"), { found: shown(row.cell("period")) });
  }
  return period;
}

function calibrationOf(row: CalibrationReader, issues: Issues): Calibration {
  const calibration = {
    personId: neededText(row, "person", issues),
    period: periodOf(row, issues),
    band: neededText(row, "band", issues),
    before: row.text("before"),
    reason: neededText(row, "reason", issues),
    decidedBy: neededText(row, "decidedBy", issues),
    atPerson: row.at("person"),
    at: row.at("band"),
  };
  return { ...calibration, isReadable: row.isReadable };
}

/** Is anything decided in a row? One that was taken back may still hold a note, or what the company keeps beside it. */
const isDecision = (row: CalibrationReader): boolean => NEEDED.some((key) => textOf(row.cell(key)) !== "");

/** Rows of a tab that lacks a column: nobody knows what was decided of the people they name. */
function unreadable(tab: Tab<Column>): readonly Calibration[] {
  return filledRows(tab).flatMap((row) => {
    const personId = textOf(cellOf(tab, row, "person"));
    const at = refOf(tab, row, "person");
    const nothing = { period: null, band: "", before: "", reason: "", decidedBy: "" };
    return personId === "" ? [] : [{ personId, ...nothing, atPerson: at, at, isReadable: false }];
  });
}

/**
 * Reads the Calibration tab: a row for each person and period whose band people set, with the reason and who decided. Where
 * a column is missing, the rows hold whom they name: to pay by the bands would be against what people decided.
 */
export function readCalibrations(table: Table, issues: Issues): readonly Calibration[] {
  const tab = openTab(table, CALIBRATION_COLUMNS, new Issues());
  if (!hasColumns(tab, CALIBRATION_COLUMNS, NEEDED, issues)) return unreadable(tab);
  return readRows(table, CALIBRATION_COLUMNS, NEEDED, issues, (row) => {
    if (!isDecision(row)) return [];
    const calibration = calibrationOf(row, issues);
    return calibration.personId === "" ? [] : [calibration];
  });
}

/** Notes rows of people who are not of the team. */
export function noteStrangers(rows: readonly Calibration[], ids: ReadonlySet<string>, issues: Issues): void {
  for (const { personId, atPerson } of rows) {
    if (!ids.has(personId)) issues.error("person.unknown", atPerson, { id: personId });
  }
}

import type { Issues } from "../model/issue.ts";
import { type ByRecordTab, RECORD_TABS, type RecordTab } from "../model/kpi.ts";
import type { Person } from "../model/person.ts";
import { idOf, shown } from "../read/fields.ts";
import { readSerial } from "../read/reading.ts";
import type { Records } from "../read/records.ts";

/** Whose each record is and of which day; −1 for nobody of this team, NaN for no readable day. */
export interface RecordIndex {
  readonly records: Records;
  readonly personOf: Int32Array;
  readonly dayOf: Float64Array;
  /** The people with a record of no readable day: it may be of any period, so what is measured of them is held. */
  readonly undated: ReadonlySet<number>;
}

/** Sorts the records of every tab by person and day. */
export function indexRecordTabs(
  tabs: ByRecordTab<Records>,
  people: readonly Person[],
  issues: Issues,
): ByRecordTab<RecordIndex> {
  const indexes: Partial<Record<RecordTab, RecordIndex>> = {};
  for (const key of RECORD_TABS) {
    const records = tabs[key];
    if (records) indexes[key] = indexRecords(records, people, issues);
  }
  return indexes;
}

/** Sorts records by person and day once, for all periods; strangers and unreadable dates are noted at their cells. */
function indexRecords(records: Records, people: readonly Person[], issues: Issues): RecordIndex {
  const indexOfId = new Map(people.map((person, index) => [person.id, index] as const));
  const personOf = new Int32Array(records.rows.length).fill(-1);
  const dayOf = new Float64Array(records.rows.length).fill(Number.NaN);
  const strangers = new Set<string>();
  const undated = new Set<number>();
  for (let row = 1; row < records.rows.length; row++) {
    const id = idOf(records.rows[row]?.[records.person] ?? "");
    const person = indexOfId.get(id);
    if (person === undefined) noteStranger(records, row, id, strangers, issues);
    else {
      const day = dayAtRow(records, row, issues);
      if (Number.isNaN(day)) undated.add(person);
      personOf[row] = person;
      dayOf[row] = day;
    }
  }
  return { records, personOf, dayOf, undated };
}

/** A log often holds people of other teams, so a stranger is a warning, once. */
function noteStranger(records: Records, row: number, id: string, strangers: Set<string>, issues: Issues): void {
  if (id === "" || strangers.has(id)) return;
  strangers.add(id);
  issues.warn("person.unknown", { sheet: records.sheet, row: row + 1, column: records.person + 1 }, { id });
}

function dayAtRow(records: Records, row: number, issues: Issues): number {
  const cell = records.rows[row]?.[records.date] ?? "";
  const serial = readSerial(cell);
  if (serial !== null) return Math.floor(serial);
  issues.error(
    "cell.notDate",
    { sheet: records.sheet, row: row + 1, column: records.date + 1 },
    { found: shown(cell) },
  );
  return Number.NaN;
}

import type { Issues } from "../model/issue.ts";
import type { Person } from "../model/person.ts";
import { idOf, shown } from "../read/fields.ts";
import { readSerial } from "../read/reading.ts";
import type { Records } from "../read/records.ts";

/** Whose each record is and of which day; −1 for nobody of this team, NaN for no readable day. */
export interface RecordIndex {
  readonly records: Records;
  readonly personOf: Int32Array;
  readonly dayOf: Float64Array;
}

/** Sorts records by person and day once, for all periods; strangers and unreadable dates are noted at their cells. */
export function indexRecords(records: Records, people: readonly Person[], issues: Issues): RecordIndex {
  const indexOfId = new Map(people.map((person, index) => [person.id, index] as const));
  const personOf = new Int32Array(records.rows.length).fill(-1);
  const dayOf = new Float64Array(records.rows.length).fill(Number.NaN);
  const strangers = new Set<string>();
  for (let row = 1; row < records.rows.length; row++) {
    const cells = records.rows[row] ?? [];
    const id = idOf(cells[records.person] ?? "");
    if (id === "") continue;
    const person = indexOfId.get(id);
    if (person === undefined) {
      if (!strangers.has(id)) {
        issues.warn("person.unknown", { sheet: records.sheet, row: row + 1, column: records.person + 1 }, { id });
      }
      strangers.add(id);
      continue;
    }
    const serial = readSerial(cells[records.date] ?? "");
    if (serial === null) {
      const at = { sheet: records.sheet, row: row + 1, column: records.date + 1 };
      issues.error("cell.notDate", at, { found: shown(cells[records.date] ?? "") });
      continue;
    }
    personOf[row] = person;
    dayOf[row] = Math.floor(serial);
  }
  return { records, personOf, dayOf };
}

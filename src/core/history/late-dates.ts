import { addMonths } from "../model/calendar.ts";
import type { Cell, Row } from "../model/cell.ts";
import type { Period } from "../model/period.ts";
import type { Table } from "../model/table.ts";
import { textOf } from "../read/fields.ts";
import { readSerial } from "../read/reading.ts";
import { PEOPLE_COLUMNS } from "../read/words/columns.ts";

/** The facts that say on which days of a period somebody was employed, whenever they became known. */
const DATES = [PEOPLE_COLUMNS.hiredOn.en[0], PEOPLE_COLUMNS.leftOn.en[0]] as const;
const PERSON = PEOPLE_COLUMNS.person.en[0];

/** A day, null for none, undefined for what is neither. */
function dayOf(cell: Cell): number | null | undefined {
  if (textOf(cell) === "") return null;
  const serial = readSerial(cell);
  return serial === null ? undefined : Math.floor(serial);
}

/** What two dates come to in a period: the days employed, and until when a bonus is guaranteed. */
function countsIn({ from, to }: Period, guaranteeMonths: number, [hired, left]: readonly Cell[]): string | null {
  const [hiredOn, leftOn] = [dayOf(hired ?? ""), dayOf(left ?? "")];
  if (hiredOn === undefined || leftOn === undefined) return null;
  const until = hiredOn === null || guaranteeMonths === 0 ? from - 1 : addMonths(hiredOn, guaranteeMonths) - 1;
  return [Math.max(from, hiredOn ?? from), Math.min(to, leftOn ?? to), Math.max(from - 1, Math.min(to, until))].join(
    " ",
  );
}

/**
 * Was somebody who was there in the period hired after it, or after they had left? Then they came back: the new date says
 * nothing of the employment of then, which People no longer tells, so what was paid stays.
 */
function cameBack({ from, to }: Period, [hiredThen, leftThen]: readonly Cell[], [hiredNow]: readonly Cell[]): boolean {
  const [wasHired, left, hired] = [dayOf(hiredThen ?? ""), dayOf(leftThen ?? ""), dayOf(hiredNow ?? "")];
  const wasThere = (wasHired ?? from) <= to && (left ?? to) >= from;
  return wasThere && (hired ?? from) > Math.min(left ?? to, to);
}

/** The dates in a row, by the places of their columns; blank where a tab has no such column. */
const datesIn = (row: Row, places: readonly number[]): readonly Cell[] => places.map((at) => row[at] ?? "");

/** Where columns are in a canonical tab, −1 for none. */
const placesIn = (rows: readonly Row[], headings: readonly string[]): readonly number[] =>
  headings.map((heading) => (rows[0] ?? []).findIndex((cell) => textOf(cell) === heading));

/**
 * The people of a closed period with the dates of employment that are known by now: unlike post, grade or base, which say
 * who somebody is today, a day of hiring or leaving holds for every period. Null where nobody's dates count otherwise in
 * the period. A date that cannot be read changes nothing, and a column that is gone takes nothing back.
 *
 * @param then The People tab as it was frozen; `now` as it is, both in their canonical form.
 */
export function withLateDates(then: Table, now: Table, period: Period, guaranteeMonths: number): Table | null {
  const places = placesIn(now.rows, DATES);
  const [id = -1] = placesIn(now.rows, [PERSON]);
  const known = new Map(now.rows.slice(1).map((row) => [textOf(row[id] ?? ""), row] as const));
  const [header = [], ...rows] = then.rows;
  const added = DATES.filter((heading, i) => !header.includes(heading) && (places[i] as number) >= 0);
  const wide = [...header, ...added];
  const own = placesIn([wide], DATES);
  const [ownId = -1] = placesIn(then.rows, [PERSON]);
  let isChanged = false;
  const dated = rows.map((row): Row => {
    const before = datesIn(row, own);
    const is = known.get(textOf(row[ownId] ?? ""));
    const after = is ? places.map((at, i): Cell => (at < 0 ? (before[i] ?? "") : (is[at] ?? ""))) : before;
    const counts = countsIn(period, guaranteeMonths, after);
    if (counts === null || counts === countsIn(period, guaranteeMonths, before)) return row;
    if (cameBack(period, before, after)) return row;
    isChanged = true;
    return wide.map((_, at) => (own.includes(at) ? (after[own.indexOf(at)] ?? "") : (row[at] ?? "")));
  });
  return isChanged ? { sheet: then.sheet, rows: [wide, ...dated] } : null;
}

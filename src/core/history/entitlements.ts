import type { ClosedPeriod, Digest, SnapshotPart } from "../model/history.ts";
import { Issues } from "../model/issue.ts";
import type { Period } from "../model/period.ts";
import type { People } from "../model/person.ts";
import { DEFAULT_SETTINGS } from "../model/settings.ts";
import type { Table } from "../model/table.ts";
import type { Tables } from "../read/read-workbook.ts";
import { readSettings } from "../read/settings.ts";
import { PEOPLE_COLUMNS } from "../read/words/columns.ts";
import { withLateDates } from "./late-dates.ts";
import { mergePeople } from "./merge-people.ts";
import { decisiveInputs, snapshotTables, snapshotText } from "./snapshot.ts";
import { tabsOfPart } from "./stored-tabs.ts";

/** What each person earns in a period by its own rules, in the currency's unit; nobody who has no amount. */
export type Entitlements = ReadonlyMap<string, number>;

/** Computes what everybody earns in a period of a workbook; null where a period alone does not say. */
export type Compute = (tables: Tables, period: Period) => Entitlements | null;

/** Amounts by person from those of a run; who has none is left out. */
export function entitlementsFrom(people: People, amountMinor: Float64Array, decimals: number): Entitlements {
  const amounts = new Map<string, number>();
  for (const [index, { id }] of people.list.entries()) {
    const minor = amountMinor[index] as number;
    if (!Number.isNaN(minor)) amounts.set(id, Number(`${minor}e${-decimals}`));
  }
  return amounts;
}

const NEEDED: readonly SnapshotPart[] = ["scheme", "people"];

function frozen({ results }: ClosedPeriod): Entitlements {
  const amounts = new Map<string, number>();
  for (const { personId, bonus } of results.values()) if (bonus !== null) amounts.set(personId, bonus);
  return amounts;
}

/** The people of then with the days of employment that became known since; null where those are the same. */
function lateDates(closed: ClosedPeriod, now: Table | undefined): Table | null {
  if (!now || closed.changedParts.has("people")) return null;
  const { people: then } = snapshotTables(closed.snapshot.people);
  const { settings } = snapshotTables(closed.snapshot.scheme);
  const { guaranteeMonths } = settings ? readSettings(settings, new Issues()) : DEFAULT_SETTINGS;
  return then ? withLateDates(then, now, closed.period, guaranteeMonths) : null;
}

/** Are today's inputs of a closed period those of then, in all that decides anything? */
function areInputsThose(
  { period, fingerprints, changedParts, snapshot }: ClosedPeriod,
  tables: Tables,
  digest: Digest,
) {
  const now = snapshotText(tables, "inputs", period);
  if (digest(now) === fingerprints.inputs) return true;
  return !changedParts.has("inputs") && decisiveInputs(now) === decisiveInputs(snapshot.inputs);
}

/** The workbook as it would be if the period were scored today: its scheme and people of then, the inputs of now. */
function tablesOfThen({ snapshot }: ClosedPeriod, tables: Tables, now: Table | undefined, dated: Table | null): Tables {
  const inputs = Object.fromEntries(tabsOfPart("inputs").map((key) => [key, tables[key]]));
  const then = dated ?? snapshotTables(snapshot.people).people;
  const people = then && now ? mergePeople(then, now, PEOPLE_COLUMNS.person.en[0]) : then;
  const known = Object.entries({ ...inputs, people }).filter(([, table]) => table !== undefined);
  return { ...snapshotTables(snapshot.scheme), ...Object.fromEntries(known) };
}

/** The People tab of a workbook in its canonical form, as snapshots keep it; the same for every period. */
export function peopleNow(tables: Tables, period: Period): Table | undefined {
  return snapshotTables(snapshotText(tables, "people", period)).people;
}

/**
 * What everybody is entitled to for a closed period on today's inputs (rule 30). While the inputs and the days of
 * employment are those of then, it is what was frozen, and nothing is computed. Null where it cannot be computed: it would
 * take a snapshot that is no longer what was frozen, or a year's other periods.
 *
 * @param now The people of now (`peopleNow`).
 */
export function entitlementsOf(
  closed: ClosedPeriod,
  tables: Tables,
  digest: Digest,
  compute: Compute,
  now: Table | undefined,
): Entitlements | null {
  const dated = lateDates(closed, now);
  if (!dated && areInputsThose(closed, tables, digest)) return frozen(closed);
  if (NEEDED.some((part) => closed.changedParts.has(part))) return null;
  return compute(tablesOfThen(closed, tables, now, dated), closed.period);
}

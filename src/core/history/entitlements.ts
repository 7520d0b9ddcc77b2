import type { ClosedPeriod, Digest, SnapshotPart } from "../model/history.ts";
import type { Period } from "../model/period.ts";
import type { People } from "../model/person.ts";
import type { Tables } from "../read/read-workbook.ts";
import { PEOPLE_COLUMNS } from "../read/words/columns.ts";
import { mergePeople } from "./merge-people.ts";
import { snapshotTables, snapshotText } from "./snapshot.ts";
import { tabsOfPart } from "./stored-tabs.ts";

/** What each person earns in a period by its own rules, in the currency's unit; nobody who has no amount. */
export type Entitlements = ReadonlyMap<string, number>;

/** Computes what everybody earns in a period of a workbook. */
export type Compute = (tables: Tables, period: Period) => Entitlements;

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

/** The workbook as it would be if the period were scored today: its scheme and people of then, the inputs of now. */
function tablesOfThen({ period, snapshot }: ClosedPeriod, tables: Tables): Tables {
  const inputs = Object.fromEntries(tabsOfPart("inputs").map((key) => [key, tables[key]]));
  const then = snapshotTables(snapshot.people).people;
  const now = snapshotTables(snapshotText(tables, "people", period)).people;
  const people = then && now ? mergePeople(then, now, PEOPLE_COLUMNS.person.en[0]) : then;
  const known = Object.entries({ ...inputs, people }).filter(([, table]) => table !== undefined);
  return { ...snapshotTables(snapshot.scheme), ...Object.fromEntries(known) };
}

/**
 * What everybody is entitled to for a closed period on today's inputs (rule 30). While the inputs are those of then, it is
 * what was frozen, and nothing is computed. Null where it would take a snapshot that is no longer what was frozen.
 */
export function entitlementsOf(
  closed: ClosedPeriod,
  tables: Tables,
  digest: Digest,
  compute: Compute,
): Entitlements | null {
  const inputs = digest(snapshotText(tables, "inputs", closed.period));
  if (inputs === closed.fingerprints.inputs) return frozen(closed);
  if (NEEDED.some((part) => closed.changedParts.has(part))) return null;
  return compute(tablesOfThen(closed, tables), closed.period);
}

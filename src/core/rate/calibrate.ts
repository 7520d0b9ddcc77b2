import type { Calibration } from "../model/calibration.ts";
import type { Issues } from "../model/issue.ts";
import type { Period } from "../model/period.ts";
import type { Person } from "../model/person.ts";
import type { Scheme } from "../model/scheme.ts";
import { bandIndex } from "../scheme/compile-bands.ts";
import { STATUS } from "../score/status.ts";
import type { Calibrate, Calibrated, Rated } from "./calibrated.ts";
import { nearestTotal } from "./nearest-total.ts";

/** The rows that are of a period, by the id of their person. A band set for a quarter says nothing of its months or its year. */
function rowsWithin(rows: readonly Calibration[], { from, to }: Period): ReadonlyMap<string, readonly Calibration[]> {
  const byPerson = new Map<string, readonly Calibration[]>();
  for (const row of rows) {
    if (row.period && (row.period.from !== from || row.period.to !== to)) continue;
    byPerson.set(row.personId, [...(byPerson.get(row.personId) ?? []), row]);
  }
  return byPerson;
}

/** The one decision about a person, and the band that it sets; null where nobody can tell what was decided. */
function decisionOf(rows: readonly Calibration[], { bands }: Scheme, issues: Issues) {
  const [row, ...others] = rows;
  for (const { at, personId } of others) issues.error("calibration.twice", at, { id: personId });
  if (!row || others.length > 0 || !row.isReadable) return null;
  const set = bandIndex(bands, row.band);
  if (set < 0) issues.error("bands.unknown", row.at, { band: row.band });
  return set < 0 ? null : { row, set };
}

interface Decision {
  readonly row: Calibration;
  readonly set: number;
}

/** The decision was made on other facts than those of now: it stands, but people should know. */
function noteMoved({ row }: Decision, { bands }: Scheme, byBands: number, issues: Issues): void {
  if (row.before === "" || bandIndex(bands, row.before) === byBands) return;
  const now = bands[byBands]?.label ?? "";
  issues.warn("calibration.moved", row.at, { id: row.personId, before: row.before, now, band: row.band });
}

/** The band that comes of a decision: a veto that caps the band applies last (rule 15). */
function applied(decision: Decision, rated: Rated, person: number, scheme: Scheme, issues: Issues): Calibrated {
  const { row, set } = decision;
  const byBands = rated.band[person] as number;
  const cap = rated.scores.interventions.get(person)?.bandCap ?? set;
  const band = Math.min(set, cap);
  noteMoved(decision, scheme, byBands, issues);
  if (band < set) {
    issues.warn("calibration.capped", row.at, {
      id: row.personId,
      band: row.band,
      cap: scheme.bands[cap]?.label ?? "",
    });
  }
  const { calibrationPays, yearToDate } = scheme.settings;
  const pays = calibrationPays && !yearToDate && band !== byBands;
  const total = rated.scores.total[person] as number;
  return { row, byBands, set, band, payTotal: pays ? nearestTotal(scheme, band, total) : total };
}

/** People's bands where they differ from what the totals reach: whose, and who is held because a decision is unclear. */
function calibratedPeople(
  rows: readonly Calibration[],
  rated: Rated,
  scheme: Scheme,
  people: readonly Person[],
  issues: Issues,
) {
  const byPerson = rowsWithin(rows, rated.period);
  const calibrated = new Map<number, Calibrated>();
  const held: number[] = [];
  if (byPerson.size === 0) return { calibrated, held };
  for (const [person, { id }] of people.entries()) {
    const own = byPerson.get(id);
    const decision = own && decisionOf(own, scheme, issues);
    if (decision === null) held.push(person);
    else if (decision && (rated.band[person] as number) < 0) {
      issues.warn("calibration.noBand", decision.row.at, { id, band: decision.row.band });
    } else if (decision) calibrated.set(person, applied(decision, rated, person, scheme, issues));
  }
  return { calibrated, held };
}

/**
 * Sets the bands that people decided (rules 15, 26): the rating after calibration is what is shown, promotes and, where the
 * settings say so, pays. An unclear decision holds its person; whoever has no band of their own is left without. People of
 * whom no row speaks are not touched and cost nothing.
 */
export function calibrateBy(rows: readonly Calibration[]): Calibrate {
  return (rated, scheme, people, issues) => {
    const { calibrated, held } = calibratedPeople(rows, rated, scheme, people, issues);
    if (calibrated.size + held.length === 0) return rated;
    const band = rated.band.slice();
    const total = rated.scores.total.slice();
    const status = rated.scores.status.slice();
    for (const [person, one] of calibrated) band[person] = one.band;
    for (const person of held) {
      band[person] = -1;
      total[person] = Number.NaN;
      status[person] = STATUS.held;
    }
    return { ...rated, band, calibrated, scores: { ...rated.scores, total, status } };
  };
}

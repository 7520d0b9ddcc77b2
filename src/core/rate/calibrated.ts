import type { Calibration } from "../model/calibration.ts";
import type { Issues } from "../model/issue.ts";
import type { Period } from "../model/period.ts";
import type { Person } from "../model/person.ts";
import type { Scheme } from "../model/scheme.ts";
import type { FinalScores } from "../score/intervene.ts";

/** What a decision made of somebody's band; bands are indexes from the lowest. */
export interface Calibrated {
  readonly row: Calibration;
  /** The band that the total reaches, as far as a veto lets it. */
  readonly byBands: number;
  /** The band that the decision names. */
  readonly set: number;
  /** The band that comes of it: the one that was set, or less where a veto caps it. */
  readonly band: number;
  /** What the total counts as for pay. */
  readonly payTotal: number;
}

/** Whose band people decided, by index. */
export type CalibratedByPerson = ReadonlyMap<number, Calibrated>;

/** A period's scores and bands. */
export interface Rated {
  readonly period: Period;
  readonly scores: FinalScores;
  readonly band: Int16Array;
  /** Not there where nobody's band was decided by people. */
  readonly calibrated?: CalibratedByPerson;
}

/** The band that a person's total reaches, before people decided another. */
export function bandByTotal({ band, calibrated }: Rated, person: number): number {
  return calibrated?.get(person)?.byBands ?? (band[person] as number);
}

/** Sets the bands that people decided in a period; leaves everything as it is where they decided none. */
export type Calibrate = <T extends Rated>(rated: T, scheme: Scheme, people: readonly Person[], issues: Issues) => T;

/** Where no workbook says that people decided anything. */
export const NOT_CALIBRATED: Calibrate = (rated) => rated;

import type { BenchScheme } from "./scheme.ts";

/** What `getValues()` hands over for one cell of the set: a number, a text, or "" for a blank. */
export type Cell = number | string;

/** A header row, then one row a person: `[personId, k1 … k12]`. */
export type Rows = readonly (readonly Cell[])[];

/** One person's `[personId, total, band, tier coefficient, flag]`; without a total, the three after the id that hang on it are "". */
export type ResultRow = readonly Cell[];

/** Results that keep every KPI's points beside them, so that a total can be explained. */
export interface Traced {
  readonly results: readonly ResultRow[];
  /** Unrounded points of one KPI of one person, both counted from 0; null where the actual is blank. */
  pointsAt(person: number, kpi: number): number | null;
}

/** An engine that is ready for one header row, for measuring what a small change costs. */
export interface Scorer {
  /** The whole pass over people's rows without their header. */
  scoreAll(people: Rows): readonly ResultRow[];
  /** One person again, after one of their cells changed. */
  rescoreOne(person: readonly Cell[]): ResultRow;
  /** Everybody of the last `scoreAll` again, after weights changed; weights in the order of the scheme's KPIs, in percent. */
  reweight(weightsPct: readonly number[]): readonly ResultRow[];
}

/** Points and weights of one person whose exact total is known; the answer is a band's label. */
export interface BoundCase {
  readonly points: readonly number[];
  readonly weightsPct: readonly number[];
}

/** One way of getting from points and weights to a band. */
export interface Rater {
  readonly name: string;
  /** Whether the total is rounded to one decimal before it meets the bands. */
  readonly rounds: boolean;
  bands(cases: readonly BoundCase[]): readonly string[] | Promise<readonly string[]>;
}

/** One way of scoring the whole set, loaded and ready. */
export interface Contestant {
  totals(rows: Rows): readonly ResultRow[] | Promise<readonly ResultRow[]>;
  readonly raters: readonly Rater[];
  traced?(rows: Rows): Traced;
  prepare?(header: readonly Cell[]): Scorer;
}

/** A contestant by name, before its packages are loaded; `load` throws when they are not installed. */
export interface Entry {
  readonly name: string;
  /** The largest set that it is asked to score; above it one pass takes too long to be worth the wait. */
  readonly maxPeople: number;
  load(scheme: BenchScheme): Promise<Contestant>;
}

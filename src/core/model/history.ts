import type { Row } from "./cell.ts";
import type { CellRef } from "./cell-ref.ts";
import type { Period } from "./period.ts";

/** Makes the fingerprint of a text: its SHA-256 in hexadecimal. The engine has none of its own; whoever calls it does. */
export type Digest = (text: string) => string;

/** What is kept of a closed period beside its results. */
export type SnapshotPart = "scheme" | "people" | "inputs";

/** All parts of a snapshot. */
export const SNAPSHOT_PARTS: readonly SnapshotPart[] = ["scheme", "people", "inputs"];

/** A correction that landed in a closed period: of which earlier one, in the currency's unit. */
export interface LandedCorrection {
  readonly period: string;
  readonly amount: number;
}

/** What a closed period came to for one person, as it was frozen. Blank texts are empty; null is "none". */
export interface ClosedResult {
  readonly personId: string;
  readonly name: string;
  readonly total: number | null;
  readonly band: string;
  /** The bonus that the period itself earned, in the currency's unit. */
  readonly bonus: number | null;
  /** The bonus with the corrections of earlier periods. */
  readonly paid: number | null;
  readonly corrections: readonly LandedCorrection[];
  /** The whole row, for the columns of the KPIs. */
  readonly row: Row;
  /** Was the row edited after the period was closed? Then nothing in it is used. */
  readonly isChanged: boolean;
  readonly at: CellRef;
}

/** A closed period (rule 30). */
export interface ClosedPeriod {
  readonly period: Period;
  readonly closedAt: string;
  readonly closedBy: string;
  /** By the person's id. */
  readonly results: ReadonlyMap<string, ClosedResult>;
  /** The rows are those that were frozen, none gone and none added. If not, nothing of the period is used. */
  readonly isWhole: boolean;
  readonly fingerprints: Readonly<Record<SnapshotPart | "results", string>>;
  readonly snapshot: Readonly<Record<SnapshotPart, string>>;
  /** The parts of the snapshot that are no longer what was frozen: nothing is computed from them. */
  readonly changedParts: ReadonlySet<SnapshotPart>;
  readonly at: CellRef;
}

/** The closed periods of a workbook, the one that ends first at the front. */
export interface History {
  readonly periods: readonly ClosedPeriod[];
  /** The column of a KPI's frozen actual or points in the rows, by `kpiColumnName`. */
  readonly columnAt: ReadonlyMap<string, number>;
}

/** A workbook in which no period has been closed. */
export const NO_HISTORY: History = { periods: [], columnAt: new Map() };

/** The closed period of this id; undefined while it is open. */
export function closedPeriod({ periods }: History, id: string): ClosedPeriod | undefined {
  return periods.find(({ period }) => period.id === id);
}

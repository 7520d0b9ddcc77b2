import type { SchemeEdit } from "../../core/index.ts";

/** A cell of the scheme that can be tried, as it is shown. */
export interface TrialField {
  /** The cell with what it says now. */
  readonly edit: SchemeEdit;
  readonly name: string;
  /** Shown in percent: 0.9 is 90 %. */
  readonly isPercent: boolean;
  readonly unit: string;
}

/** Which way somebody goes; `mixed` where something rises and something else falls. */
export type Way = "up" | "down" | "mixed" | "same";

/** Where somebody stands; null for none. */
export interface StandingShown {
  readonly total: number | null;
  readonly band: string | null;
  readonly bonus: number | null;
}

/** Somebody who moves. */
export interface MoveShown {
  readonly id: string;
  readonly name: string;
  readonly way: Way;
  readonly before: StandingShown;
  readonly after: StandingShown;
}

/** What tried changes come to, ready to be shown. */
export interface Outcome {
  readonly moves: readonly MoveShown[];
  readonly counts: Readonly<Record<Way | "people", number>>;
  readonly bands: readonly { readonly band: string; readonly before: number; readonly after: number }[];
  /** Is the money settled year to date? It hangs on closed periods then, which are not here. */
  readonly isToDate: boolean;
  /** Null for a scheme without bonus tiers, and where it is settled year to date. */
  readonly money: { readonly currency: string; readonly before: number; readonly after: number } | null;
  /** What the changes bring about, with the cell. */
  readonly problems: readonly { readonly where: string; readonly message: string }[];
}

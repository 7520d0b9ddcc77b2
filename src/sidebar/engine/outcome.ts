import type { EligibleChange, SchemeEdit } from "../../core/index.ts";

/** A cell of the scheme that can be tried, as it is shown. */
export interface TrialField {
  /** The cell with what it says now. */
  readonly edit: SchemeEdit;
  readonly name: string;
  /** The period that a pool is for; empty for every one, and for other cells. */
  readonly period: string;
  /** The step up that a rule is for, blank where it is for any; null for other cells. */
  readonly step: Readonly<Record<"track" | "grade" | "next", string>> | null;
  /** What can be chosen instead of typed; null where it is typed. */
  readonly choices: readonly { readonly value: string; readonly name: string }[] | null;
  /** Typed as text: lists, and bounds that are no numbers. */
  readonly isText: boolean;
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
  /** The flag of each step up, in words. */
  readonly flags: string | null;
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
  /** Who may take a step up; null for a scheme without promotion rules. */
  readonly eligible: EligibleChange | null;
  /** What the changes bring about, with the cell. */
  readonly problems: readonly { readonly where: string; readonly message: string }[];
}

import type { Step } from "./steps.ts";

/** Whether someone may step up (rule 24). */
export type Flag = "eligible" | "notYet" | "cannotTell";

/** A free seat or none: how many the next grade has, how many are taken, and the person's rank among the eligible. */
export interface Seats {
  readonly headcount: number;
  readonly taken: number;
  readonly rank: number;
}

/** One person's answer for one step up. */
export interface Promotion {
  readonly person: number;
  readonly step: Step;
  readonly flag: Flag;
  /** A veto bars it, whatever the rules say (rule 15). */
  readonly isBarred: boolean;
  /** Null where the ladder states no headcount, or the person is not eligible. */
  readonly seats: Seats | null;
}

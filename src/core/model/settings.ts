import type { Language } from "./language.ts";
import type { RoundingRule } from "./round.ts";

/** Does a score on a bound belong to the band (rule 17)? */
export type BoundRule = "atLeast" | "moreThan";

/** The four ways to apply tiers (rule 18). */
export type TierMode = "whole" | "marginal" | "overage" | "interpolate";

/** All tier modes, in the order in which they are explained. */
export const TIER_MODES: readonly TierMode[] = ["whole", "marginal", "overage", "interpolate"];

/** How a bonus counts the days of a period on which somebody was not employed (rule 20). */
export type ProrationRule = "days" | "months" | "none";

/** Whether a pool is always shared out to the last unit, or only cuts down what goes beyond it (rule 22). */
export type PoolRule = "shareOut" | "cutDown";

/** Whether those who tie for the last place of an award split it or get it in full (rule 29). */
export type TiedAwards = "split" | "full";

/** The choices two companies could reasonably make differently; each is a row of the Settings tab. */
export interface Settings {
  /** Decimals of the total (rule 16). */
  readonly decimals: number;
  /** Share of weight that must be present for a total, 0 to 1 (rule 11). */
  readonly minCoverage: number;
  readonly bound: BoundRule;
  readonly bonusMode: TierMode | null;
  readonly currency: string;
  readonly currencyDecimals: number;
  readonly bonusRounding: RoundingRule;
  /** The least and the most that adjustments may add to a total (rule 15). */
  readonly proration: ProrationRule;
  /** Does a period pay what is earned to date less what was paid to date (rule 21)? */
  readonly yearToDate: boolean;
  /** The month with which a year begins, 1 to 12. */
  readonly yearBegins: number;
  /** The least and the most that a bonus comes to (rule 19), in the currency; null for no such limit. */
  readonly lowestBonus: number | null;
  readonly highestBonus: number | null;
  /** For how many months from their first day new hires have a guaranteed bonus; 0 for none. */
  readonly guaranteeMonths: number;
  /** What share of the base is guaranteed to them, 0 to 1. */
  readonly guaranteeShare: number;
  readonly poolRule: PoolRule;
  readonly tiedAwards: TiedAwards;
  readonly adjustmentMin: number;
  readonly adjustmentMax: number;
  /** Does the band that people set decide what a bonus is paid by? */
  readonly calibrationPays: boolean;
  /** Does a period without a score break "consecutive" (rule 25)? */
  readonly gapBreaks: boolean;
  /** The most that one goal may be reached, as a share: 1.2 is 120 %. */
  readonly goalCap: number;
  readonly minRaters: number;
  /** Whoever has been there for fewer whole months stands outside a guided distribution (rule 28). */
  readonly tooNewMonths: number;
  /** Smaller groups are not judged, neither their distribution nor their fairness (rule 28). */
  readonly minGroup: number;
  /** Whoever is rated below this band goes on the coaching list; empty for no such list (rule 29). */
  readonly coachingBelow: string;
  /** Whose total fell so many periods in a row goes on the coaching list; 0 for no such list (rule 29). */
  readonly coachingFalls: number;
  readonly recordPersonColumn: string;
  readonly recordDateColumn: string;
  /** The check names a step of the total that is worth more than this share of the base (rule 32). */
  readonly cliffShare: number;
  /** The correlation from which the check takes two KPIs for one, 0 to 1. */
  readonly alikeFrom: number;
  /** Of how many people data must be before the check draws conclusions from them. */
  readonly findingPeople: number;
  readonly language: Language | null;
}

/** What holds where the Settings tab is silent. */
export const DEFAULT_SETTINGS: Settings = {
  decimals: 1,
  minCoverage: 0.6,
  bound: "atLeast",
  bonusMode: null,
  currency: "",
  currencyDecimals: 2,
  bonusRounding: "half-up",
  proration: "days",
  yearToDate: false,
  yearBegins: 1,
  lowestBonus: null,
  highestBonus: null,
  guaranteeMonths: 0,
  guaranteeShare: 1,
  poolRule: "shareOut",
  tiedAwards: "split",
  adjustmentMin: -10,
  adjustmentMax: 10,
  calibrationPays: true,
  gapBreaks: false,
  goalCap: 1.2,
  minRaters: 3,
  tooNewMonths: 3,
  minGroup: 5,
  coachingBelow: "",
  coachingFalls: 2,
  recordPersonColumn: "",
  recordDateColumn: "",
  cliffShare: 0.25,
  alikeFrom: 0.95,
  findingPeople: 10,
  language: null,
};

import type { TierMode } from "../model/settings.ts";

/** The settings that judge what was measured; the others decide what is measured and how it is shown. */
export interface JudgingSettings {
  readonly decimals: number;
  readonly minCoverage: number;
  readonly bonusMode: TierMode | null;
  readonly adjustmentMin: number;
  readonly adjustmentMax: number;
  readonly gapBreaks: boolean;
}

/**
 * One change of a scheme, as a slider or an input of a what-if makes it. Rows are named by their place in the scheme
 * (`scheme.weightRows`, `scheme.pools`, `scheme.rules`), KPIs by id or name, bands by label, tiers by name.
 */
export type SchemeChange =
  /** `rescale` lets the row's other weights keep their proportions and add up to 100 with the new one, to two decimals. */
  | {
      readonly kind: "weight";
      readonly row: number;
      readonly kpi: string;
      readonly weight: number;
      readonly others: "keep" | "rescale";
    }
  /** Actuals and points of a curve's bends; without points the usual 0/100/120 (rule 7). */
  | {
      readonly kind: "knots";
      readonly kpi: string;
      readonly knots: readonly number[];
      readonly points: readonly number[] | null;
    }
  | {
      readonly kind: "target";
      readonly kpi: string;
      readonly threshold?: number;
      readonly target?: number;
      readonly stretch?: number;
    }
  | { readonly kind: "band"; readonly band: string; readonly from: number }
  | { readonly kind: "tier"; readonly tier: string; readonly from?: number; readonly coefficient?: number }
  | { readonly kind: "pool"; readonly pool: number; readonly amount: number }
  /** The bound as the cell has it; of a rule with a list, the list. */
  | { readonly kind: "rule"; readonly rule: number; readonly bound: string }
  | { readonly kind: "setting"; readonly settings: Partial<JudgingSettings> };

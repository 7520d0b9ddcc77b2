import type { Day } from "./calendar.ts";
import type { CellRef } from "./cell-ref.ts";
import type { Kpi } from "./kpi.ts";
import type { Grade, PromotionRule } from "./ladder.ts";
import type { Award, Coefficient, Pool } from "./pay.ts";
import type { Settings } from "./settings.ts";
import type { Target } from "./target.ts";

/** One row of weights and whom it is for; an empty text matches any (rule 12). `weights[i]` belongs to `kpis[i]`. */
export interface WeightRow {
  readonly post: string;
  readonly grade: string;
  readonly region: string;
  readonly track: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly weights: readonly number[];
  /** Could the weights be read, and do they add up to 100 (rule 12)? If not, the people they are for are held. */
  readonly isWhole: boolean;
  readonly at: CellRef;
}

/** One band: the total it begins at and its label. */
export interface Band {
  /** NaN where it cannot be read: then nobody can tell where any band ends, and nobody has one. */
  readonly from: number;
  readonly label: string;
  /** Where it is written; a formula's bands are in no tab. */
  readonly at?: CellRef;
}

/** One bonus tier: the total it begins at, its name and its coefficient. */
export interface BonusTier {
  /** NaN where it cannot be read: then nobody has a tier. */
  readonly from: number;
  readonly name: string;
  /** NaN where it cannot be read: then nobody has a tier. */
  readonly coefficient: number;
}

/** One row of a guided distribution: a band, or several taken together, and the share of people it is meant for. */
export interface GuideShare {
  readonly bands: readonly string[];
  readonly share: number;
}

/** A scheme as it is used: checked, sorted and ready to score with. */
export interface Scheme {
  /** In the order of their rows; null for a row that cannot be used. */
  readonly kpis: readonly (Kpi | null)[];
  readonly weightRows: readonly WeightRow[];
  /** Lowest first. */
  readonly bands: readonly Band[];
  /** Lowest first. */
  readonly tiers: readonly BonusTier[];
  readonly targets: readonly Target[];
  readonly coefficients: readonly Coefficient[];
  /** The row with the highest band first; empty without a guide, and with one that cannot be used. */
  readonly guide: readonly GuideShare[];
  readonly pools: readonly Pool[];
  readonly awards: readonly Award[];
  readonly grades: readonly Grade[];
  readonly rules: readonly PromotionRule[];
  readonly settings: Settings;
}

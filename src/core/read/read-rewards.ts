import type { Issues } from "../model/issue.ts";
import type { Grade, PromotionRule } from "../model/ladder.ts";
import type { Award, Coefficient, Pool } from "../model/pay.ts";
import type { Table } from "../model/table.ts";
import { readAwards } from "./awards.ts";
import { readCoefficients } from "./coefficients.ts";
import { type GuideRow, readGuide } from "./guide.ts";
import { readLadder, readRules } from "./ladder.ts";
import { readPools } from "./pools.ts";
import { readTiers, type TierRow } from "./ratings.ts";
import type { TabKey } from "./words/tabs.ts";

/** What a workbook says of all that hangs on scores: pay, promotion and the distribution that is aimed at. */
export interface RewardTabs {
  readonly tiers: readonly TierRow[];
  readonly coefficients: readonly Coefficient[];
  readonly guide: readonly GuideRow[];
  readonly pools: readonly Pool[];
  readonly awards: readonly Award[];
  readonly grades: readonly Grade[];
  readonly rules: readonly PromotionRule[];
}

/** A workbook that says nothing of it. */
export const NO_REWARDS: RewardTabs = {
  tiers: [],
  coefficients: [],
  guide: [],
  pools: [],
  awards: [],
  grades: [],
  rules: [],
};

/** Reads the tabs of pay and promotion. */
export function readRewards(tables: Readonly<Partial<Record<TabKey, Table>>>, issues: Issues): RewardTabs {
  const read = <T>(key: TabKey, reader: (table: Table, issues: Issues) => readonly T[]): readonly T[] => {
    const table = tables[key];
    return table ? reader(table, issues) : [];
  };
  return {
    tiers: read("bonus", readTiers),
    pools: read("pools", readPools),
    awards: read("awards", readAwards),
    coefficients: read("coefficients", readCoefficients),
    guide: read("guide", readGuide),
    grades: read("ladder", readLadder),
    rules: read("rules", readRules),
  };
}

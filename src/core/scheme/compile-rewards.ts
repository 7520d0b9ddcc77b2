import type { Issues } from "../model/issue.ts";
import type { Band, Scheme } from "../model/scheme.ts";
import type { Settings } from "../model/settings.ts";
import type { Workbook } from "../read/read-workbook.ts";
import { compileAwards, compilePools } from "./compile-awards.ts";
import { bandIndex, compileTiers } from "./compile-bands.ts";
import { compileCoefficients } from "./compile-coefficients.ts";
import { compileGuide } from "./compile-guide.ts";
import { compileLadder } from "./compile-ladder.ts";
import { compileRules } from "./compile-rules.ts";

/** The part of a scheme that hangs on scores. */
export type RewardScheme = Pick<Scheme, "tiers" | "coefficients" | "guide" | "pools" | "awards" | "grades" | "rules">;

/** A scheme without it. */
export const NO_REWARD_SCHEME: RewardScheme = {
  tiers: [],
  coefficients: [],
  guide: [],
  pools: [],
  awards: [],
  grades: [],
  rules: [],
};

/** No bonus lies at least at one limit and at most at a lower one. */
function noteLimits({ settings }: Workbook, issues: Issues): void {
  const { lowestBonus: lowest, highestBonus: highest } = settings;
  if (areLimitsReversed(settings))
    issues.error("bonus.limitsReversed", null, { lowest: lowest ?? 0, highest: highest ?? 0 });
}

/** Is the lowest bonus above the highest? */
export function areLimitsReversed({ lowestBonus, highestBonus }: Settings): boolean {
  return lowestBonus !== null && highestBonus !== null && lowestBonus > highestBonus;
}

/** Makes the checked rules of pay and promotion of what the tabs say. */
export function compileRewards(book: Workbook, bands: readonly Band[], issues: Issues): RewardScheme {
  const tiers = compileTiers(book.tiers, issues);
  if (tiers.length > 0 && book.settings.bonusMode === null) {
    issues.error("bonus.noMode", book.tiers[0]?.at ?? null);
  }
  noteLimits(book, issues);
  const { coachingBelow } = book.settings;
  if (coachingBelow !== "" && bandIndex(bands, coachingBelow) < 0)
    issues.error("bands.unknown", null, { band: coachingBelow });
  const around = { kpis: book.kpis, bands, people: book.people, grades: book.grades };
  return {
    tiers,
    coefficients: compileCoefficients(book.coefficients, issues),
    guide: compileGuide(book.guide, bands, issues),
    pools: compilePools(book.pools, issues),
    awards: compileAwards(book.awards, book.kpis, issues),
    grades: compileLadder(book.grades, issues),
    rules: compileRules(book.rules, around, issues),
  };
}

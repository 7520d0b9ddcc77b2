import { folded } from "../read/words/words.ts";

/** One rater's score: of which group, how many points, and the weight of the group where the row states it. */
export interface RaterScore {
  readonly group: string;
  readonly score: number;
  readonly weight: number | null;
}

/** One group of raters: the mean of its scores, how many they are, its weight, and whether it may be shown on its own. */
export interface RaterGroup {
  readonly group: string;
  readonly mean: number;
  readonly raters: number;
  readonly weight: number;
  readonly isShown: boolean;
}

/** What the rating of one person by others comes to; null where nobody rated. */
export interface CombinedFeedback {
  readonly score: number | null;
  readonly groups: readonly RaterGroup[];
}

const ALWAYS_SHOWN = new Set(
  "self,superior,manager,supervisor,自评,自評,本人,上级,上級,主管,直接上级,直屬主管".split(",").map(folded),
);

/** May a group be known by what it says: the person, and the superior, who answers for it by name? */
export function isNamedGroup(group: string): boolean {
  return ALWAYS_SHOWN.has(folded(group));
}

/**
 * Combines scores by rater group (rule 14): the mean within each group, groups by their weights, absent groups skipped.
 * Groups other than self and superior with fewer raters than `minRaters` count but are not shown on their own.
 */
export function combineFeedback(rows: readonly RaterScore[], minRaters: number): CombinedFeedback {
  const byGroup = new Map<string, { name: string; scores: number[]; weight: number | null }>();
  for (const { group, score, weight } of rows) {
    const key = folded(group);
    const entry = byGroup.get(key) ?? { name: group, scores: [], weight: null };
    entry.scores.push(score);
    byGroup.set(key, { ...entry, weight: entry.weight ?? weight });
  }
  const groups = [...byGroup].map(([key, { name, scores, weight }]) => ({
    group: name,
    mean: scores.reduce((sum, score) => sum + score, 0) / scores.length,
    raters: scores.length,
    weight: weight ?? 1,
    isShown: scores.length >= minRaters || ALWAYS_SHOWN.has(key),
  }));
  const weights = groups.reduce((sum, group) => sum + group.weight, 0);
  const sum = groups.reduce((total, group) => total + group.mean * group.weight, 0);
  return { score: weights > 0 ? sum / weights : null, groups };
}

import type { Issues } from "../model/issue.ts";
import type { Person } from "../model/person.ts";
import type { Band } from "../model/scheme.ts";
import type { BoundRule } from "../model/settings.ts";
import { folded } from "../read/words/words.ts";
import type { FinalScores } from "../score/intervene.ts";
import { boundsOf, reachedAmong } from "./reached.ts";

/** A label's place among the bands, −1 for none. */
export function bandIndex(bands: readonly Band[], label: string): number {
  return bands.findIndex((band) => folded(band.label) === folded(label));
}

function noteBelowLowest(scores: FinalScores, bands: readonly Band[], people: readonly Person[], issues: Issues): void {
  const { from: lowest = Number.NEGATIVE_INFINITY, at = null } = bands[0] ?? {};
  const below = people.flatMap((person, i) =>
    (scores.total[i] as number) < lowest ? [{ person, total: scores.total[i] as number }] : [],
  );
  const [first] = below;
  if (!first) return;
  issues.error("bands.belowLowest", at, { lowest, count: below.length, id: first.person.id, total: first.total });
}

/**
 * Each person's band as an index into the bands, −1 without a total (rule 17). The rounded total is what is rated. A
 * veto that caps the band applies here; a total under the lowest band is a problem of the scheme.
 */
export function ratePeople(
  scores: FinalScores,
  bands: readonly Band[],
  bound: BoundRule,
  people: readonly Person[],
  issues: Issues,
): Int16Array {
  const band = new Int16Array(people.length).fill(-1);
  if (bands.length === 0) return band;
  const { total: totals } = scores;
  const bounds = boundsOf(bands);
  let isBelow = false;
  for (let i = 0; i < band.length; i++) {
    const total = totals[i] as number;
    if (Number.isNaN(total)) continue;
    band[i] = reachedAmong(bounds, total, bound);
    isBelow ||= band[i] === -1;
  }
  if (isBelow) noteBelowLowest(scores, bands, people, issues);
  limitBands(band, scores, bands, issues);
  return band;
}

/** Applies the vetoes that cap a band (rule 15); one that names a band the scheme lacks is a problem at its event. */
function limitBands(band: Int16Array, { interventions }: FinalScores, bands: readonly Band[], issues: Issues): void {
  for (const [person, { bandCaps }] of interventions) {
    for (const { band: label, at } of bandCaps) {
      const cap = bandIndex(bands, label);
      if (cap < 0) issues.error("bands.unknown", at, { band: label });
      else band[person] = Math.min(band[person] as number, cap);
    }
  }
}

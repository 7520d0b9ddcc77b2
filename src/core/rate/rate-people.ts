import type { Issues } from "../model/issue.ts";
import type { Person } from "../model/person.ts";
import type { Band } from "../model/scheme.ts";
import type { BoundRule } from "../model/settings.ts";
import type { FinalScores } from "../score/intervene.ts";
import { boundsOf, reachedAmong } from "./reached.ts";

function noteBelowLowest(
  below: readonly number[],
  { total: totals }: FinalScores,
  [band]: readonly Band[],
  people: readonly Person[],
  issues: Issues,
): void {
  const [first = -1] = below;
  const person = people[first];
  if (!band || !person) return;
  const told = { lowest: band.from, count: below.length, id: person.id, total: totals[first] as number };
  issues.error("bands.belowLowest", band.at ?? null, told);
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
  if (bands.length === 0 || bands.some(({ from }) => Number.isNaN(from))) return band;
  const { total: totals } = scores;
  const bounds = boundsOf(bands);
  const below: number[] = [];
  for (let i = 0; i < band.length; i++) {
    const total = totals[i] as number;
    if (Number.isNaN(total)) continue;
    band[i] = reachedAmong(bounds, total, bound);
    if (band[i] === -1) below.push(i);
  }
  noteBelowLowest(below, scores, bands, people, issues);
  limitBands(band, scores);
  return band;
}

/** Applies the vetoes that cap a band (rule 15). */
function limitBands(band: Int16Array, { interventions }: FinalScores): void {
  for (const [person, { bandCap }] of interventions) {
    if (bandCap !== null) band[person] = Math.min(band[person] as number, bandCap);
  }
}

import type { Issues } from "../model/issue.ts";
import type { Grade } from "../model/ladder.ts";
import { folded } from "../read/words/words.ts";

/** One place on the ladder: track and grade, folded. */
function placeOf(track: string, grade: string): string {
  return `${folded(track)}\u0000${folded(grade)}`;
}

/** The grades of the ladder; a grade that stands twice on its track, or leads to one that is not there, is a problem. */
export function compileLadder(grades: readonly Grade[], issues: Issues): readonly Grade[] {
  const seen = new Set<string>();
  const known = new Set(grades.map((grade) => folded(grade.grade)));
  const distinct = grades.filter((grade) => {
    const place = placeOf(grade.track, grade.grade);
    if (seen.has(place)) issues.error("ladder.twice", grade.at, { grade: grade.grade, track: grade.track });
    return !seen.has(place) && seen.add(place);
  });
  for (const grade of distinct) {
    for (const next of grade.next.filter((name) => !known.has(folded(name)))) {
      issues.error("ladder.unknownNext", grade.at, { grade: grade.grade, next });
    }
  }
  return distinct;
}

import type { Grade } from "../model/ladder.ts";
import { folded } from "../read/words/words.ts";

/** Are two names the same, however they are capitalised? */
export const isSame = (a: string, b: string): boolean => folded(a) === folded(b);
/** Do two names fit, of which a blank one fits any? */
export const agrees = (wanted: string, found: string): boolean =>
  wanted === "" || found === "" || isSame(wanted, found);

/** The grades that one leads to: those of the name on its own track, or where there is none on any. */
export function leadsTo(grade: Grade, grades: readonly Grade[]): readonly Grade[] {
  return grade.next.flatMap((name) => {
    const named = grades.filter((one) => isSame(one.grade, name));
    const here = named.filter(({ track }) => agrees(track, grade.track));
    return here.length > 0 ? here : named;
  });
}

/** Every grade that can be reached from one. */
export function gradesAbove(grade: Grade, grades: readonly Grade[]): ReadonlySet<Grade> {
  const reached = new Set<Grade>();
  const open = [...leadsTo(grade, grades)];
  for (let next = open.pop(); next; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...leadsTo(next, grades));
  }
  return reached;
}

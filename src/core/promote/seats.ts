import type { Grade } from "../model/ladder.ts";
import { folded } from "../read/words/words.ts";
import type { PromotionContext } from "./context.ts";
import type { Promotion, Seats } from "./promotion.ts";

/** Do two tracks mean the same one, or does either stand for any? */
const isTrack = (one: string, other: string): boolean => one === "" || other === "" || folded(one) === folded(other);

/** The grade that a step leads to: the one of its name on the same track, or where there is none on any. */
function isTarget(grade: Grade, { step, person }: Promotion, { scheme, people }: PromotionContext): boolean {
  if (folded(grade.grade) !== folded(step.next)) return false;
  const track = people.list[person]?.track || (step.from?.track ?? "");
  const isHere = ({ track: of }: Grade): boolean => isTrack(of, track);
  return isHere(grade) || !scheme.grades.some((other) => folded(other.grade) === folded(step.next) && isHere(other));
}

/** By total, ties by id; who is eligible by rules on other things alone, without a total, comes last. */
function byTotal({ views, people }: PromotionContext): (a: Promotion, b: Promotion) => number {
  const total = ({ person }: Promotion): number => {
    const value = views[0].scores.total[person] ?? Number.NaN;
    return Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value;
  };
  const id = ({ person }: Promotion): string => people.list[person]?.id ?? "";
  return (a, b) => total(b) - total(a) || (id(a) < id(b) ? -1 : 1);
}

/** Ranks the eligible for each grade that has a headcount (rule 24); being without a seat takes nobody's flag. */
export function seatsOf(promotions: readonly Promotion[], context: PromotionContext): ReadonlyMap<Promotion, Seats> {
  const { scheme, people } = context;
  const seats = new Map<Promotion, Seats>();
  for (const grade of scheme.grades) {
    const { headcount, track } = grade;
    if (headcount === null) continue;
    const holders = people.list.filter((one) => folded(one.grade) === folded(grade.grade) && isTrack(track, one.track));
    const up = promotions.filter((one) => one.flag === "eligible" && isTarget(grade, one, context));
    const ranked = up.sort(byTotal(context));
    for (const [i, one] of ranked.entries()) seats.set(one, { headcount, taken: holders.length, rank: i + 1 });
  }
  return seats;
}

import type { Person } from "../model/person.ts";
import { folded } from "../read/words/words.ts";
import type { CompiledRule } from "./compiled-rule.ts";
import type { PromotionContext } from "./context.ts";
import { type Step, Steps } from "./steps.ts";
import { VERDICT } from "./verdict.ts";

/** Whether someone may step up (rule 24). */
export type Flag = "eligible" | "notYet" | "cannotTell";

/** A free seat or none: how many the next grade has, how many are taken, and the person's rank among the eligible. */
export interface Seats {
  readonly headcount: number;
  readonly taken: number;
  readonly rank: number;
}

/** One person's answer for one step up. */
export interface Promotion {
  readonly person: number;
  readonly step: Step;
  readonly flag: Flag;
  /** A veto bars it, whatever the rules say (rule 15). */
  readonly isBarred: boolean;
  /** Null where the ladder states no headcount, or the person is not eligible. */
  readonly seats: Seats | null;
}

/** Of a group one pass suffices; without a pass, one that nobody can tell leaves the group open. */
function groupCode(group: readonly CompiledRule[], person: number): number {
  let least = VERDICT.fail;
  for (const rule of group) least = Math.min(least, rule.code(person));
  return least;
}

/** The answer of a step: 0 pass, 1 unknown, 2 fail; a fail outweighs all, an unknown outweighs passes. */
export function stepCode(step: Step, person: number): number {
  let most = VERDICT.pass;
  for (const rule of step.required) {
    most = Math.max(most, rule.code(person));
    if (most === VERDICT.fail) return most;
  }
  for (const group of step.groups) most = Math.max(most, groupCode(group, person));
  return most;
}

const FLAGS: readonly Flag[] = ["eligible", "cannotTell", "notYet"];

function ranked(promotions: readonly Promotion[], context: PromotionContext): readonly Promotion[] {
  const { people, scheme, views } = context;
  const total = (p: Promotion): number => views[0].scores.total[p.person] ?? Number.NaN;
  const id = (p: Promotion): string => people.list[p.person]?.id ?? "";
  const order = (a: Promotion, b: Promotion): number => total(b) - total(a) || (id(a) < id(b) ? -1 : 1);
  const seats = new Map<Promotion, Seats>();
  for (const grade of scheme.grades) {
    if (grade.headcount === null) continue;
    const { headcount } = grade;
    const taken = people.list.filter((person) => folded(person.grade) === folded(grade.grade)).length;
    const up = promotions.filter((p) => p.flag === "eligible" && folded(p.step.next) === folded(grade.grade));
    [...up].sort(order).forEach((p, i) => seats.set(p, { headcount, taken, rank: i + 1 }));
  }
  return promotions.map((p) => ({ ...p, seats: seats.get(p) ?? null }));
}

/**
 * Flags everybody for each step up that the ladder offers (rules 23 to 25). Headcount ranks the eligible by total, ties
 * by id; it does not unmake them.
 */
export function flagPeople(context: PromotionContext): readonly Promotion[] {
  const steps = new Steps(context);
  const { interventions } = context.views[0].scores;
  const promotions = context.people.list.flatMap((person: Person, index): Promotion[] => {
    const isBarred = interventions.get(index)?.noPromotion ?? false;
    return steps.of(person).map((step) => {
      const flag = isBarred ? "notYet" : (FLAGS[stepCode(step, index)] as Flag);
      return { person: index, step, flag, isBarred, seats: null };
    });
  });
  return ranked(promotions, context);
}

import type { CompiledRule } from "./compiled-rule.ts";
import type { PromotionContext } from "./context.ts";
import type { Flag, Promotion } from "./promotion.ts";
import { seatsOf } from "./seats.ts";
import { type Step, Steps } from "./steps.ts";
import { VERDICT, type VerdictKind, verdictOf } from "./verdict.ts";

/** Of a group one pass suffices; without a pass, one that nobody can tell leaves the group open. */
function groupCode(group: readonly CompiledRule[], person: number): number {
  let least = VERDICT.fail;
  for (const rule of group) least = Math.min(least, rule.code(person));
  return least;
}

/** The answers of a step for some people, as joined bits: whatever rule fails, fails the step. */
export function stepBits(step: Step, people: ArrayLike<number>): Uint8Array {
  const bits = new Uint8Array(people.length);
  for (const rule of step.required) rule.join(bits, people);
  for (const group of step.groups) {
    for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] as number) | groupCode(group, people[i] as number);
  }
  return bits;
}

const FLAGS: Readonly<Record<VerdictKind, Flag>> = { pass: "eligible", unknown: "cannotTell", fail: "notYet" };

/** The flag that a step's answer stands for. */
export function flagOf(bits: number): Flag {
  return FLAGS[verdictOf(bits)];
}

/** The people who could take each step. */
function takersOf(context: PromotionContext): ReadonlyMap<Step, number[]> {
  const steps = new Steps(context);
  const takers = new Map<Step, number[]>();
  context.people.list.forEach((person, index) => {
    for (const step of steps.of(person)) {
      const list = takers.get(step);
      if (list) list.push(index);
      else takers.set(step, [index]);
    }
  });
  return takers;
}

/**
 * Flags everybody for each step up that the ladder offers (rules 23 to 25). Headcount ranks the eligible by total, ties
 * by id; it does not unmake them.
 */
export function flagPeople(context: PromotionContext): readonly Promotion[] {
  const { interventions } = context.views[0].scores;
  const promotions = [...takersOf(context)].flatMap(([step, takers]): Promotion[] => {
    const bits = stepBits(step, takers);
    return takers.map((person, i) => {
      const isBarred = interventions.get(person)?.noPromotion ?? false;
      return { person, step, flag: isBarred ? "notYet" : flagOf(bits[i] as number), isBarred, seats: null };
    });
  });
  const seats = seatsOf(promotions, context);
  return promotions
    .map((promotion) => ({ ...promotion, seats: seats.get(promotion) ?? null }))
    .sort((a, b) => a.person - b.person);
}

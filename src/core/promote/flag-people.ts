import { folded } from "../read/words/words.ts";
import type { CompiledRule } from "./compiled-rule.ts";
import type { PromotionContext } from "./context.ts";
import { type Step, Steps } from "./steps.ts";
import { VERDICT, type VerdictKind, verdictOf } from "./verdict.ts";

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
    for (const [i, p] of [...up].sort(order).entries()) seats.set(p, { headcount, taken, rank: i + 1 });
  }
  return promotions.map((p) => ({ ...p, seats: seats.get(p) ?? null }));
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
  return ranked(
    promotions.sort((a, b) => a.person - b.person),
    context,
  );
}

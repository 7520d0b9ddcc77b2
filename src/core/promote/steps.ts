import type { Grade, PromotionRule } from "../model/ladder.ts";
import type { Person } from "../model/person.ts";
import type { Scheme } from "../model/scheme.ts";
import { folded } from "../read/words/words.ts";
import { type CompiledRule, compileRule } from "./compiled-rule.ts";
import type { PromotionContext } from "./context.ts";

/** One step up the ladder with its rules: those that are required, and groups of which one suffices. */
export interface Step {
  readonly from: Grade | null;
  /** The grade it leads to; empty where the workbook has no ladder. */
  readonly next: string;
  readonly required: readonly CompiledRule[];
  readonly groups: readonly (readonly CompiledRule[])[];
}

const agrees = (wanted: string, found: string): boolean => wanted === "" || folded(wanted) === folded(found);

function rulesFor(scheme: Scheme, person: Pick<Person, "track" | "grade">, next: string): readonly PromotionRule[] {
  return scheme.rules.filter(
    (rule) =>
      agrees(rule.track, person.track) &&
      agrees(rule.grade, person.grade) &&
      (rule.next === "" || next === "" || agrees(rule.next, next)),
  );
}

function groupsOf(rules: readonly CompiledRule[]): readonly (readonly CompiledRule[])[] {
  const names = [...new Set(rules.map(({ rule }) => folded(rule.group)).filter((name) => name !== ""))];
  return names.map((name) => rules.filter(({ rule }) => folded(rule.group) === name));
}

function stepTo(context: PromotionContext, person: Person, from: Grade | null, next: string): Step | null {
  // Who has no track of their own stands on the one of their grade.
  const standing = { track: person.track || (from?.track ?? ""), grade: person.grade };
  const rules = rulesFor(context.scheme, standing, next).map((rule) => compileRule(rule, context));
  if (rules.length === 0) return null;
  return { from, next, required: rules.filter(({ rule }) => rule.group === ""), groups: groupsOf(rules) };
}

function placesOf(scheme: Scheme, person: Person): readonly { from: Grade | null; next: string }[] {
  if (scheme.grades.length === 0) return [{ from: null, next: "" }];
  const standing = scheme.grades.filter(
    (grade) =>
      folded(grade.grade) === folded(person.grade) && (person.track === "" || agrees(grade.track, person.track)),
  );
  return standing.flatMap((from) => from.next.map((next) => ({ from, next })));
}

/** Finds the steps that a person could take. People of one track and grade share them, so they are made once. */
export class Steps {
  private readonly byPlace = new Map<string, readonly Step[]>();
  private readonly context: PromotionContext;

  constructor(context: PromotionContext) {
    this.context = context;
  }

  of(person: Person): readonly Step[] {
    const key = `${person.track}\u0000${person.grade}`;
    let steps = this.byPlace.get(key);
    if (!steps) {
      const places = placesOf(this.context.scheme, person);
      steps = places.flatMap(({ from, next }) => stepTo(this.context, person, from, next) ?? []);
      this.byPlace.set(key, steps);
    }
    return steps;
  }
}

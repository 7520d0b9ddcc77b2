import type { Issue } from "../model/issue.ts";
import type { PromotionRule } from "../model/ladder.ts";
import { VERDICT } from "../promote/verdict.ts";
import { advice, type CheckContext } from "./check-context.ts";
import { isImpossible, ruleArgs } from "./impossible-rules.ts";

/** How a rule went so far: whom it was asked about, and whether anybody has ever passed. */
interface Tally {
  readonly asked: Set<number>;
  isPassed: boolean;
}

function tallies({ periods }: CheckContext): ReadonlyMap<PromotionRule, Tally> {
  const byRule = new Map<PromotionRule, Tally>();
  for (const { step, person } of periods.flatMap(({ promotions }) => promotions)) {
    for (const compiled of [...step.required, ...step.groups.flat()]) {
      const tally = byRule.get(compiled.rule) ?? { asked: new Set(), isPassed: false };
      byRule.set(compiled.rule, tally);
      const code = tally.isPassed ? VERDICT.pass : compiled.code(person);
      if (code !== VERDICT.unknown) tally.asked.add(person);
      tally.isPassed ||= code === VERDICT.pass;
    }
  }
  return byRule;
}

/** Rules that nobody has met in any period of the data, of enough people to say so. */
export function unmetRules(context: CheckContext): readonly Issue[] {
  const { findingPeople } = context.scheme.settings;
  return [...tallies(context)].flatMap(([rule, { asked, isPassed }]) => {
    if (isPassed || asked.size < findingPeople || isImpossible(context, rule)) return [];
    return [advice("check.ruleUnmet", rule.at, { ...ruleArgs(rule), people: asked.size })];
  });
}

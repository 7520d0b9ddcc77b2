import type { Issue } from "../model/issue.ts";
import type { PromotionRule } from "../model/ladder.ts";
import { OPERATOR_SIGNS } from "../model/measure.ts";
import type { MessageArgs } from "../model/message.ts";
import type { Words } from "../model/words.ts";
import { RULE_CHOICES } from "../read/words/choices.ts";
import { type CheckContext, warning } from "./check-context.ts";
import { canMeet, numberBounds, rangeOf } from "./rule-range.ts";

/** What a rule looks at, in words: the KPI's name where it has one. */
export function ruleSubject({ subject }: PromotionRule): string | Words {
  if (subject.kind === "kpi" || subject.kind === "points") return subject.kpi;
  if (subject.kind === "column") return subject.column;
  if (subject.kind === "events" && subject.type !== "") return subject.type;
  return RULE_CHOICES[subject.kind];
}

/** Is there no value at all that meets a rule? */
export function isImpossible(context: CheckContext, rule: PromotionRule): boolean {
  const bounds = rule.isUsable ? numberBounds(context, rule) : [];
  if (bounds.length === 0 || bounds.some((bound) => Number.isNaN(bound))) return false;
  return !canMeet(rule.operator, bounds, rangeOf(context, rule));
}

/** A rule's comparison as a message shows it. */
export function ruleArgs(rule: PromotionRule): MessageArgs {
  return { what: ruleSubject(rule), operator: OPERATOR_SIGNS[rule.operator], bound: rule.bounds.join(" | ") };
}

/** Rules that no value could meet: a bound beyond the curve, the scale or the bands. */
export function impossibleRules(context: CheckContext): readonly Issue[] {
  return context.scheme.rules
    .filter((rule) => isImpossible(context, rule))
    .map((rule) => warning("check.ruleImpossible", rule.at, ruleArgs(rule)));
}

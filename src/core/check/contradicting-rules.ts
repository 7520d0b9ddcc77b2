import { addressOf } from "../model/cell-ref.ts";
import type { Issue } from "../model/issue.ts";
import type { PromotionRule } from "../model/ladder.ts";
import { folded } from "../read/words/words.ts";
import { type CheckContext, warning } from "./check-context.ts";
import { ruleSubject } from "./impossible-rules.ts";
import { numberBounds } from "./rule-range.ts";

/** What a rule allows: from a lowest to a highest value, each of which may itself be shut out. */
interface Span {
  readonly low: number;
  readonly isLowOut: boolean;
  readonly high: number;
  readonly isHighOut: boolean;
}

const OPEN: Span = {
  low: Number.NEGATIVE_INFINITY,
  isLowOut: false,
  high: Number.POSITIVE_INFINITY,
  isHighOut: false,
};

/** Null for comparisons that allow more than one stretch, and for what is no number. */
function spanOf(context: CheckContext, rule: PromotionRule): Span | null {
  const [bound = Number.NaN] = numberBounds(context, rule);
  if (!rule.isUsable || rule.group !== "" || Number.isNaN(bound)) return null;
  switch (rule.operator) {
    case ">=":
    case ">":
      return { ...OPEN, low: bound, isLowOut: rule.operator === ">" };
    case "<=":
    case "<":
      return { ...OPEN, high: bound, isHighOut: rule.operator === "<" };
    case "=":
      return { ...OPEN, low: bound, high: bound };
    default:
      return null;
  }
}

function areApart(a: Span, b: Span): boolean {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  const isOut = [a, b].some((one) => (one.isLowOut && one.low === low) || (one.isHighOut && one.high === high));
  return low > high || (low === high && isOut);
}

/** What a rule looks at, as a key; rules that look over different times do not contradict each other. */
function subjectKey({ subject, periods }: PromotionRule): string {
  const named = { kpi: "", type: "", column: "", of: "", ...subject };
  const what = folded(named.kpi || named.type || named.column || named.of);
  const isOverTime = subject.kind === "events" || subject.kind === "improvement";
  return `${subject.kind}\u0000${what}\u0000${isOverTime ? periods : ""}`;
}

const meets = (a: string, b: string): boolean => a === "" || b === "" || folded(a) === folded(b);

function areOfOneStep(a: PromotionRule, b: PromotionRule): boolean {
  return meets(a.track, b.track) && meets(a.grade, b.grade) && meets(a.next, b.next);
}

/** Required rules of one step that no value meets both of. */
export function contradictingRules(context: CheckContext): readonly Issue[] {
  const spans = context.scheme.rules.flatMap((rule) => {
    const span = spanOf(context, rule);
    return span ? [{ rule, span, key: subjectKey(rule) }] : [];
  });
  return spans.flatMap((one, i) => {
    const other = spans
      .slice(0, i)
      .find(({ rule, span, key }) => key === one.key && areOfOneStep(rule, one.rule) && areApart(span, one.span));
    if (!other) return [];
    return [
      warning("check.rulesContradict", one.rule.at, { what: ruleSubject(one.rule), other: addressOf(other.rule.at) }),
    ];
  });
}

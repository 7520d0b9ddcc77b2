import type { CoefficientScope } from "../model/pay.ts";
import { daysIn, type Period } from "../model/period.ts";
import type { Person } from "../model/person.ts";
import { add, divide, multiply, type Rational, rationalOf, ZERO } from "../model/rational.ts";
import type { Segment } from "../model/segment.ts";
import type { ProrationRule } from "../model/settings.ts";
import { segmentsOf, wholePeriod } from "../scheme/segments.ts";
import { coefficientFor, type PeriodCoefficients, type ScopeCoefficients, whichOf } from "./coefficients-in.ts";
import { type Presence, presenceOf } from "./presence.ts";

const ONE: Rational = { num: 1n, den: 1n };

/** What a bonus is multiplied by beside the individual coefficient and the time of presence. */
export interface Factor {
  readonly name: CoefficientScope | "payShare";
  /** Over several segments: such that base × all factors is exactly what the segments come to. */
  readonly value: Rational;
  /** The teams, posts or regions that it was looked up for. */
  readonly which: readonly string[];
}

/** What a person earns before guarantee, pool, awards and limits: base × individual × factors × presence (rule 19). */
export interface Earned {
  readonly segments: readonly Segment[];
  /** Weighted by days. */
  readonly base: Rational;
  readonly individual: Rational;
  readonly factors: readonly Factor[];
  readonly presence: Presence;
  readonly amount: Rational;
}

/** What is earned, or why it cannot be told. */
export type Earning =
  | { readonly kind: "earned"; readonly earned: Earned }
  | { readonly kind: "noBase" }
  | { readonly kind: "unclear" }
  | { readonly kind: "noCoefficient"; readonly scope: ScopeCoefficients; readonly which: string };

function sumOver(segments: readonly Segment[], values: readonly Rational[]): Rational {
  return segments.map((segment, i) => multiply(rationalOf(daysIn(segment)), values[i] as Rational)).reduce(add, ZERO);
}

/** The mean of values over the days of segments, exactly; nobody whose state does not change pays for the detour over days. */
function meanOver(segments: readonly Segment[], values: readonly Rational[]): Rational {
  const [only] = values;
  if (only && values.length === 1) return only;
  return divide(
    sumOver(segments, values),
    sumOver(
      segments,
      segments.map(() => ONE),
    ),
  );
}

interface Step {
  readonly name: Factor["name"];
  readonly values: readonly Rational[];
  readonly which: readonly string[];
}

/** Multiplies the segments step by step; each step's factor is by how much it changes their mean. */
function multiplied(segments: readonly Segment[], bases: readonly Rational[], steps: readonly Step[]) {
  let running = bases;
  let mean = meanOver(segments, running);
  const base = mean;
  const factors = steps.map(({ name, values, which }): Factor => {
    running = running.map((value, i) => multiply(value, values[i] as Rational));
    const next = meanOver(segments, running);
    const value = mean.num === 0n ? meanOver(segments, values) : divide(next, mean);
    mean = next;
    return { name, value, which };
  });
  return { base, factors, mean };
}

function stepOf(scope: ScopeCoefficients, segments: readonly Segment[]): Step | Earning {
  const values: Rational[] = [];
  for (const { state } of segments) {
    const coefficient = coefficientFor(scope, state);
    if (coefficient === undefined) return { kind: "noCoefficient", scope, which: whichOf(scope.scope, state) };
    if (Number.isNaN(coefficient)) return { kind: "unclear" };
    values.push(rationalOf(coefficient));
  }
  return { name: scope.scope, values, which: [...new Set(segments.map(({ state }) => whichOf(scope.scope, state)))] };
}

function payShares(segments: readonly Segment[]): readonly Step[] {
  if (segments.every(({ payShare }) => payShare === 1)) return [];
  return [{ name: "payShare", values: segments.map(({ payShare }) => rationalOf(payShare)), which: [] }];
}

/** What a person earns in a period, segment by segment (rules 19 and 20). */
export function earnedIn(
  period: Period,
  person: Person,
  individual: Rational,
  { scopes, isUnclear }: PeriodCoefficients,
  proration: ProrationRule,
): Earning {
  const employed = segmentsOf(person, period);
  const segments = employed.length > 0 ? employed : wholePeriod(person, period);
  const bases = segments.flatMap(({ state }) => (state.bonusBase === null ? [] : [rationalOf(state.bonusBase)]));
  if (bases.length < segments.length) return { kind: "noBase" };
  if (isUnclear) return { kind: "unclear" };
  const steps: Step[] = [];
  for (const scope of scopes) {
    const step = stepOf(scope, segments);
    if ("kind" in step) return step;
    steps.push(step);
  }
  const { base, factors, mean } = multiplied(segments, bases, [...steps, ...payShares(segments)]);
  const presence = presenceOf(proration, person, period);
  const amount = multiply(multiply(mean, individual), presence.share);
  return { kind: "earned", earned: { segments, base, individual, factors, presence, amount } };
}

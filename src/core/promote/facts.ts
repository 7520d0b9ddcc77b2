import { actualOf } from "../measure/actuals.ts";
import { monthsBetween } from "../model/calendar.ts";
import type { RuleSubject } from "../model/ladder.ts";
import { divide, numberOf, type Rational, rationalOf, subtract } from "../model/rational.ts";
import { bandIndex } from "../rate/rate-people.ts";
import { kpiIndex } from "../read/kpi-columns.ts";
import { folded } from "../read/words/words.ts";
import { exactPointsOf } from "../score/exact-points.ts";
import type { PromotionContext } from "./context.ts";

/** A number that a rule looks at: of a person, `back` periods before the current one; NaN for "no data". */
export type Fact = (person: number, back: number) => number;

const NONE = Number.NaN;

function kpiAt(context: PromotionContext, name: string): number {
  return kpiIndex(context.scheme.kpis.map((kpi) => kpi ?? { id: "", name: "" }), name);
}

function actualFact(context: PromotionContext, name: string): Fact {
  const k = kpiAt(context, name);
  const kpi = context.scheme.kpis[k];
  if (!kpi) return () => NONE;
  return (person, back) => {
    const actuals = context.views[back]?.actuals;
    const reading = actuals && actualOf(actuals, kpi, k, person);
    return reading?.kind === "number" ? reading.value : NONE;
  };
}

function pointsFact(context: PromotionContext, name: string): Fact {
  const kpi = context.scheme.kpis[kpiAt(context, name)];
  const actual = actualFact(context, name);
  return (person, back) => {
    const value = actual(person, back);
    return kpi && !Number.isNaN(value) ? numberOf(exactPointsOf(kpi.curve, value)) : NONE;
  };
}

function totalFact(context: PromotionContext): Fact {
  return (person, back) => context.views[back]?.scores.total[person] ?? NONE;
}

function ratingFact(context: PromotionContext): Fact {
  return (person, back) => {
    const band = context.views[back]?.band[person] ?? -1;
    return band < 0 ? NONE : band;
  };
}

function eventFact(context: PromotionContext, type: string, periods: number): Fact {
  const { events, views } = context;
  if (!events) return () => NONE;
  const wanted = folded(type);
  const { to } = views[0].period;
  const from = (views[Math.min(periods, views.length) - 1] ?? views[0]).period.from;
  return (person) => {
    const touching = (events.get(person) ?? []).filter((event) => event.from <= to && event.to >= from);
    return touching.filter((event) => wanted === "" || folded(event.type) === wanted).length;
  };
}

function monthsInGradeFact({ people, views }: PromotionContext): Fact {
  const dayAfter = views[0].period.to + 1;
  return (person) => {
    const since = people.list[person]?.gradeSince ?? null;
    return since === null ? NONE : Math.max(0, monthsBetween(since, dayAfter));
  };
}

function lastYearFact({ people, scheme }: PromotionContext): Fact {
  return (person) => {
    const band = bandIndex(scheme.bands, people.list[person]?.lastYearRating ?? "");
    return band < 0 ? NONE : band;
  };
}

/** Is less of it better? Then a fall is an improvement. */
function isLowerBetter(context: PromotionContext, name: string): boolean {
  const curve = context.scheme.kpis[kpiAt(context, name)]?.curve;
  if (!curve) return false;
  if (curve.kind === "ratio") return curve.direction !== "higher";
  if (curve.kind === "steps") return curve.reached === "downwards";
  return (curve.ys[0] ?? 0) > (curve.ys[curve.ys.length - 1] ?? 0);
}

function relativeRise(now: Rational, then: Rational): number {
  return numberOf(divide(subtract(now, then), then));
}

/** By what share a value is better than `periods` before: 0.15 is 15 %. None where the earlier value is not above 0. */
function improvementFact(context: PromotionContext, of: string, periods: number): Fact {
  const isTotal = kpiAt(context, of) < 0;
  const value = isTotal ? totalFact(context) : actualFact(context, of);
  const sign = !isTotal && isLowerBetter(context, of) ? -1 : 1;
  return (person) => {
    const now = value(person, 0);
    const then = value(person, periods);
    if (Number.isNaN(now) || !(then > 0)) return NONE;
    return sign * relativeRise(rationalOf(now), rationalOf(then));
  };
}

/** The number that a rule looks at; null for a rule on a column of the People tab, which is judged as a cell. */
export function factOf(context: PromotionContext, subject: RuleSubject, periods: number): Fact | null {
  switch (subject.kind) {
    case "total":
      return totalFact(context);
    case "rating":
      return ratingFact(context);
    case "kpi":
      return actualFact(context, subject.kpi);
    case "points":
      return pointsFact(context, subject.kpi);
    case "events":
      return eventFact(context, subject.type, periods);
    case "monthsInGrade":
      return monthsInGradeFact(context);
    case "lastYearRating":
      return lastYearFact(context);
    case "improvement":
      return improvementFact(context, subject.of, periods);
    case "column":
      return null;
  }
}

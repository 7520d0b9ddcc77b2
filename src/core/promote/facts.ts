import { monthsBetween } from "../model/calendar.ts";
import type { Kpi } from "../model/kpi.ts";
import type { RuleSubject } from "../model/ladder.ts";
import { type Period, previousPeriod } from "../model/period.ts";
import { divide, numberOf, rationalOf, subtract } from "../model/rational.ts";
import { kpiIndex } from "../read/kpi-columns.ts";
import { folded } from "../read/words/words.ts";
import { bandIndex } from "../scheme/compile-bands.ts";
import { isLowerBetter } from "../scheme/is-lower-better.ts";
import { exactPointsFor } from "../score/exact-total.ts";
import { numberOfActual } from "../score/kept-actuals.ts";
import type { PromotionContext } from "./context.ts";
import type { PeriodView } from "./period-view.ts";

/** What a rule looks at, for everybody at once: the values of a period so many back; NaN for "no data". */
export type Fact = (back: number) => Float64Array;

function kpiAt(context: PromotionContext, name: string): number {
  return kpiIndex(context.scheme.kpis, name);
}

function actualsIn({ actuals, scores }: PeriodView, kpi: Kpi, k: number): Float64Array {
  return scores.kept.get(k) ?? scores.total.map((_, person) => numberOfActual(actuals, kpi, k, person));
}

/** Of people who stand twice nobody knows which row is meant, so no rule can be answered for them. */
function withoutHeld(values: Float64Array, { actuals }: PeriodView): Float64Array {
  if (actuals.held.size === 0) return values;
  const known = values.slice();
  for (const person of actuals.held) known[person] = Number.NaN;
  return known;
}

/** One column a period, made when it is first asked for; periods beyond what is known have no data. */
function columns(context: PromotionContext, make: (view: PeriodView) => Float64Array): Fact {
  const made: Float64Array[] = [];
  return (back) => {
    const view = context.views[back];
    if (!view) return new Float64Array(context.views[0].scores.total.length).fill(Number.NaN);
    made[back] ??= withoutHeld(make(view), view);
    return made[back] as Float64Array;
  };
}

function actualFact(context: PromotionContext, name: string): Fact {
  const k = kpiAt(context, name);
  const kpi = context.scheme.kpis[k];
  return columns(context, (view) =>
    kpi ? actualsIn(view, kpi, k) : new Float64Array(view.scores.total.length).fill(Number.NaN),
  );
}

/** The points of a KPI as they count: after the caps that vetoes set, a blank by the KPI's policy. */
function pointsFact(context: PromotionContext, name: string): Fact {
  const k = kpiAt(context, name);
  const kpi = context.scheme.kpis[k];
  return columns(context, ({ actuals, profiles, scores: { total, interventions }, frozenPoints }) => {
    if (kpi && frozenPoints) return frozenPoints(k);
    return total.map((_, person) => {
      // Whose targets differ earns points on curves of their own.
      const own = profiles ? profiles.list[profiles.of[person] as number]?.kpis[k] : kpi;
      const points = own && exactPointsFor(actuals, own, k, person, interventions.get(person)?.caps);
      return points ? numberOf(points) : Number.NaN;
    });
  });
}

function ratingFact(context: PromotionContext): Fact {
  return columns(context, ({ band }) => Float64Array.from(band, (index) => (index < 0 ? Number.NaN : index)));
}

/** A value of each person that does not hang on the period looked at. */
function perPerson(context: PromotionContext, factFor: (person: number) => number): Fact {
  const everybody = context.views[0].scores.total;
  return columns(context, () => everybody.map((_, person) => factFor(person)));
}

/** The period so many before another, by the calendar: what happened then counts whether or not it was scored. */
function periodBefore(period: Period, count: number): Period {
  return count <= 0 ? period : periodBefore(previousPeriod(period), count - 1);
}

function eventFact(context: PromotionContext, type: string, periods: number): Fact {
  const { events, views } = context;
  const wanted = folded(type);
  const { to } = views[0].period;
  const { from } = periodBefore(views[0].period, periods - 1);
  return perPerson(context, (person) => {
    if (!events) return Number.NaN;
    const meant = (events.get(person) ?? []).filter((event) => wanted === "" || folded(event.type) === wanted);
    if (meant.some((event) => !event.isDated)) return Number.NaN;
    return meant.filter((event) => event.from <= to && event.to >= from).length;
  });
}

function monthsInGradeFact(context: PromotionContext): Fact {
  const dayAfter = context.views[0].period.to + 1;
  return perPerson(context, (person) => {
    const since = context.people.list[person]?.gradeSince ?? null;
    return since === null ? Number.NaN : Math.max(0, monthsBetween(since, dayAfter));
  });
}

function lastYearFact(context: PromotionContext): Fact {
  return perPerson(context, (person) => {
    const band = bandIndex(context.scheme.bands, context.people.list[person]?.lastYearRating ?? "");
    return band < 0 ? Number.NaN : band;
  });
}

/** Is less of it better? Then a fall is an improvement. */
function fallsAreBetter(context: PromotionContext, name: string): boolean {
  const curve = context.scheme.kpis[kpiAt(context, name)]?.curve;
  return curve !== undefined && isLowerBetter(curve);
}

/** By what share `now` lies above `then`; none where the earlier value is not above 0. */
function relativeRise(now: number, then: number): number {
  if (Number.isNaN(now) || !(then > 0)) return Number.NaN;
  const before = rationalOf(then);
  return numberOf(divide(subtract(rationalOf(now), before), before));
}

/** By what share a value is better than `periods` before: 0.15 is 15 %. */
function improvementFact(context: PromotionContext, of: string, periods: number): Fact {
  const isTotal = kpiAt(context, of) < 0;
  const value = isTotal ? totalFact(context) : actualFact(context, of);
  const sign = !isTotal && fallsAreBetter(context, of) ? -1 : 1;
  return perPerson(context, (person) => {
    const now = value(0)[person] ?? Number.NaN;
    return sign * relativeRise(now, value(periods)[person] ?? Number.NaN);
  });
}

function totalFact(context: PromotionContext): Fact {
  return columns(context, ({ scores }) => scores.total);
}

/** The numbers that a rule looks at; null for a rule on a column of the People tab, which is judged as a cell. */
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

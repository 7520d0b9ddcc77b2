import type { Actuals } from "../measure/actuals.ts";
import type { PersonEvent } from "../model/event.ts";
import type { Issues } from "../model/issue.ts";
import type { Period } from "../model/period.ts";
import type { Person } from "../model/person.ts";
import { add, greater, lesser, numberOf, type Rational, rationalOf, ZERO } from "../model/rational.ts";
import { roundExact, roundToUnits, unitsToNumber } from "../model/round.ts";
import type { Scheme } from "../model/scheme.ts";
import { kpiIndex } from "../read/kpi-columns.ts";
import { bandIndex } from "../scheme/compile-bands.ts";
import { exactTotalOf } from "./exact-total.ts";
import type { Profiles } from "./profiles.ts";
import type { Scores } from "./score-people.ts";
import { STATUS } from "./status.ts";

/** What events do to one person's result (rule 15), and the total that comes of it. */
export interface Intervention {
  readonly events: readonly PersonEvent[];
  /** The lowest cap on the points of each KPI concerned. */
  readonly caps: ReadonlyMap<number, number>;
  readonly adjustmentAsked: number;
  /** Within the scheme's bounds. */
  readonly adjustmentGiven: number;
  readonly totalCap: number | null;
  /** Does the cap take anything off the total? */
  readonly isTotalCapped: boolean;
  /** The lowest band that a veto caps at, as an index into the bands; null for none. */
  readonly bandCap: number | null;
  /** An event that cannot be read, or speaks of what the scheme lacks, holds the result. */
  readonly isHeld: boolean;
  readonly noBonus: boolean;
  readonly noPromotion: boolean;
}

/** The events that touch a period, by the index of their person. */
export type EventsByPerson = ReadonlyMap<number, readonly PersonEvent[]>;

/** Sorts events by person; those of people who are not of the team are noted. */
export function eventsByPerson(
  events: readonly PersonEvent[],
  people: readonly Person[],
  issues: Issues,
): EventsByPerson {
  if (events.length === 0) return new Map();
  const indexOfId = new Map(people.map((person, index) => [person.id, index] as const));
  const byPerson = new Map<number, PersonEvent[]>();
  for (const event of events) {
    const person = indexOfId.get(event.personId);
    if (person === undefined) issues.error("person.unknown", event.at, { id: event.personId });
    else byPerson.set(person, [...(byPerson.get(person) ?? []), event]);
  }
  return byPerson;
}

function capsOf(events: readonly PersonEvent[], scheme: Scheme, issues: Issues): Map<number, number> {
  const caps = new Map<number, number>();
  for (const { effect, at } of events) {
    if (effect.kind !== "capKpi") continue;
    const k = kpiIndex(scheme.kpis, effect.kpi);
    if (k < 0) issues.error("kpi.unknown", at, { kpi: effect.kpi });
    else caps.set(k, Math.min(caps.get(k) ?? effect.points, effect.points));
  }
  return caps;
}

function bandCapOf(events: readonly PersonEvent[], { bands }: Scheme, issues: Issues): number | null {
  const caps = events.flatMap(({ effect, at }) => {
    if (effect.kind !== "capBand") return [];
    const cap = bandIndex(bands, effect.band);
    if (cap < 0) issues.error("bands.unknown", at, { band: effect.band });
    return [cap];
  });
  return caps.length > 0 ? Math.min(...caps) : null;
}

function adjustmentAsked(events: readonly PersonEvent[]): Rational {
  return events.map(({ effect }) => (effect.kind === "adjust" ? rationalOf(effect.points) : ZERO)).reduce(add, ZERO);
}

function interventionOf(events: readonly PersonEvent[], scheme: Scheme, issues: Issues): Intervention | null {
  if (events.every(({ effect }) => effect.kind === "none")) return null;
  const { adjustmentMin, adjustmentMax } = scheme.settings;
  const errorsBefore = issues.errorCount;
  const caps = capsOf(events, scheme, issues);
  const bandCap = bandCapOf(events, scheme, issues);
  const asked = adjustmentAsked(events);
  const given = lesser(greater(asked, rationalOf(adjustmentMin)), rationalOf(adjustmentMax));
  const totalCaps = events.flatMap(({ effect }) => (effect.kind === "capTotal" ? [effect.points] : []));
  return {
    events: events.filter(({ effect }) => effect.kind !== "none"),
    caps,
    adjustmentAsked: numberOf(asked),
    adjustmentGiven: numberOf(given),
    totalCap: totalCaps.length > 0 ? Math.min(...totalCaps) : null,
    isTotalCapped: false,
    bandCap,
    isHeld: issues.errorCount > errorsBefore || events.some(({ effect }) => effect.kind === "unclear"),
    noBonus: events.some(({ effect }) => effect.kind === "noBonus"),
    noPromotion: events.some(({ effect }) => effect.kind === "noPromotion"),
  };
}

/** A period's scores with what events did to them. */
export interface FinalScores extends Scores {
  readonly interventions: ReadonlyMap<number, Intervention>;
}

/**
 * Applies adjustments and vetoes (rule 15): caps on points, then the bounded adjustment, then the one rounding, then a
 * cap on the total. People without events are not touched and cost nothing.
 */
export function intervene(
  scores: Scores,
  scheme: Scheme,
  actuals: Actuals,
  profiles: Profiles,
  events: EventsByPerson,
  issues: Issues,
): FinalScores {
  if (events.size === 0) return { ...scores, interventions: new Map() };
  const interventions = new Map<number, Intervention>();
  const total = scores.total.slice();
  const status = scores.status.slice();
  for (const [person, all] of events) {
    const intervention = interventionOf(eventsWithin(all, actuals.period), scheme, issues);
    if (!intervention) continue;
    interventions.set(person, intervention);
    if (intervention.isHeld) {
      status[person] = STATUS.held;
      total[person] = Number.NaN;
    }
    if (Number.isNaN(total[person])) continue;
    const { kpis, weights } = profiles.list[profiles.of[person] as number] ?? { kpis: [], weights: [] };
    const exact = exactTotalOf(kpis, actuals, weights, person, intervention.caps) ?? ZERO;
    const uncapped = adjusted(exact, intervention, scheme.settings.decimals);
    total[person] = capped(uncapped, intervention, scheme.settings.decimals);
    interventions.set(person, { ...intervention, isTotalCapped: total[person] !== uncapped });
  }
  return { ...scores, total, status, interventions };
}

/**
 * An event counts in a period that holds all of its days: one for a whole year does not count in each of its months. One
 * of no readable day may be of any.
 */
function eventsWithin(events: readonly PersonEvent[], { from, to }: Period): readonly PersonEvent[] {
  return events.filter((event) => !event.isDated || (event.from >= from && event.to <= to));
}

/** A total after its adjustment, rounded once. */
function adjusted(exact: Rational, { adjustmentGiven }: Intervention, decimals: number): number {
  return roundExact(add(exact, rationalOf(adjustmentGiven)), decimals);
}

/** A cap with more decimals than totals have limits to the total below it. */
function capped(total: number, { totalCap }: Intervention, decimals: number): number {
  if (totalCap === null || total <= totalCap) return total;
  return unitsToNumber(roundToUnits(rationalOf(totalCap), decimals, "down"), decimals);
}

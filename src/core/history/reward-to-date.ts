import { type Issue, Issues } from "../model/issue.ts";
import { message } from "../model/message.ts";
import { type Period, periodOfDays } from "../model/period.ts";
import type { Person } from "../model/person.ts";
import { multiply, numberOf, rationalOf } from "../model/rational.ts";
import type { Scheme } from "../model/scheme.ts";
import { viewPeriod } from "../promote/view-period.ts";
import { type PastSources, viewsBefore } from "../promote/views-before.ts";
import { awardWins } from "../reward/awards.ts";
import { type Bonuses, rewardPeople, type ToDate } from "../reward/bonus.ts";
import { paidToDate } from "./paid-to-date.ts";
import { dataGone, planFaults } from "./to-date-holds.ts";
import { yearToDate } from "./year-to-date.ts";

const scaled = (base: number | null, periods: number): number | null =>
  base === null ? null : numberOf(multiply(rationalOf(base), rationalOf(periods)));

/** A base is for one period, so over several it is so many times as much. */
function overPeriods(person: Person, periods: number): Person {
  const assignments = person.assignments.map((one) => ({ ...one, bonusBase: scaled(one.bonusBase, periods) }));
  return { ...person, bonusBase: scaled(person.bonusBase, periods), assignments };
}

/** The scheme for the whole stretch: limits for so many periods, and the coefficients of the period that is paid. */
function overStretch(scheme: Scheme, period: Period, stretch: Period, periods: number): Scheme {
  const { lowestBonus, highestBonus } = scheme.settings;
  const settings = {
    ...scheme.settings,
    lowestBonus: scaled(lowestBonus, periods),
    highestBonus: scaled(highestBonus, periods),
  };
  const coefficients = scheme.coefficients.map((row) =>
    row.period?.id === period.id ? { ...row, period: stretch } : row,
  );
  return { ...scheme, settings, coefficients, pools: [], awards: [] };
}

/** What everybody won in awards from the year's first period to this one; awards are not cumulative results. */
function awardsToDate(past: PastSources, periods: readonly Period[], now: Bonuses): ReadonlyMap<number, number> {
  const { scheme, people } = past;
  const earlier = scheme.awards.length > 0 ? viewsBefore(past, periods) : [];
  const wins = [...now.wins, ...earlier.flatMap((view) => awardWins({ scheme, people: people.list, ...view }))];
  const byPerson = new Map<number, number>();
  for (const { person, amountMinor } of wins) byPerson.set(person, (byPerson.get(person) ?? 0) + amountMinor);
  return byPerson;
}

/** Earlier periods of the year that have data but are not closed: what they paid nobody knows. */
function noteOpen(past: PastSources, earlier: readonly Period[], period: Period, issues: Issues): void {
  const closed = new Set(past.history.periods.map((one) => one.period.id));
  const dated = past.sources.metrics?.periods;
  const open = earlier.filter(({ id }) => !closed.has(id) && (dated === undefined || dated.has(id)));
  if (open.length === 0) return;
  issues.warn("bonus.notClosed", null, { period: period.id, open: open.map(({ id }) => id).join(", ") });
}

/** Nobody is paid while the plan as a whole cannot be computed; the first fault is everybody's reason. */
function allHeld({ people }: PastSources, now: Bonuses, faults: readonly Issue[]): Bonuses {
  const reasons = faults.slice(0, 1).map(({ code, args }) => message(code, args));
  const held = new Map(people.list.flatMap((_, person) => reasons.map((reason) => [person, reason] as const)));
  return { ...now, amountMinor: now.amountMinor.map(() => Number.NaN), held };
}

/**
 * Bonuses of a year-to-date plan (rule 21): what the result from the first day of the year to the last of the period earns,
 * on a base for so many periods, less what the year's earlier periods paid. Below 0 it is a recovery. In the year's first
 * period it is the bonus as always.
 *
 * @param now The period's own bonuses, of which the awards are kept.
 */
export function rewardToDate(past: PastSources, period: Period, now: Bonuses, issues: Issues): Bonuses {
  const { scheme, people, sources, events, history } = past;
  const { settings } = scheme;
  const year = yearToDate(period, settings.yearBegins);
  const before = { from: year?.from ?? period.from, to: period.from - 1 };
  const faults = planFaults(past, before);
  for (const { code, at, args } of faults) issues.error(code, at, args);
  if (faults.length > 0) return allHeld(past, now, faults);
  if (year === null) return now;
  noteOpen(past, year.earlier, period, issues);
  const stretch = periodOfDays(year.from, period.to);
  const periods = year.earlier.length + 1;
  const view = viewPeriod(scheme, sources, events, stretch, false, new Issues());
  const list = people.list.map((person) => overPeriods(person, periods));
  const own = overStretch(scheme, period, stretch, periods);
  const earned = rewardPeople({ ...view, scheme: own, people: list, period: stretch }, new Issues());
  const awards = awardsToDate(past, year.earlier, now);
  const paid = paidToDate(history, before, settings.currencyDecimals);
  const gone = dataGone(past, before);
  const toDate = new Map<number, ToDate>();
  const amountMinor = earned.amountMinor.map((minor, person) => {
    const earnedMinor = minor + (awards.get(person) ?? 0);
    const paidMinor = paid.get(people.list[person]?.id ?? "") ?? 0;
    const total = view.scores.total[person] as number;
    toDate.set(person, { from: stretch.from, to: stretch.to, periods, total, earnedMinor, paidMinor });
    return gone.has(person) ? Number.NaN : earnedMinor - paidMinor;
  });
  return { ...now, tier: earned.tier, amountMinor, held: new Map([...earned.held, ...gone]), parts: new Map(), toDate };
}

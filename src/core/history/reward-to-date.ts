import { isoOf } from "../model/calendar.ts";
import { type Issue, Issues } from "../model/issue.ts";
import { type Message, message } from "../model/message.ts";
import { type Period, periodOfDays } from "../model/period.ts";
import { type ScoredPeriod, viewPeriod } from "../promote/view-period.ts";
import type { PastSources } from "../promote/views-before.ts";
import { type AwardWin, awardWins } from "../reward/awards.ts";
import { type Bonuses, rewardPeople, type ToDate } from "../reward/bonus.ts";
import { STATUS } from "../score/status.ts";
import { type KnownYear, knownYear } from "./known-year.ts";
import { personOver, schemeOver, timesPeriods } from "./over-stretch.ts";
import { paidToDate, sumPaid } from "./paid-to-date.ts";
import { dataGone, planFaults } from "./to-date-holds.ts";
import { yearToDate } from "./year-to-date.ts";

/**
 * The awards of the year's periods up to this one: each is won in its own. They are computed from today's rows, as the rest of
 * what was earned is: what was frozen of a period has neither the actuals of every KPI nor its vetoes.
 */
function winsToDate(past: PastSources, periods: readonly Period[], now: Bonuses): readonly AwardWin[] {
  const { scheme, people, sources, events } = past;
  if (scheme.awards.length === 0) return now.wins;
  const earlier = [...periods].reverse().flatMap((period) => {
    const view = viewPeriod(scheme, sources, events, period, false, new Issues());
    return awardWins({ ...view, scheme, people: people.list });
  });
  return [...earlier, ...now.wins];
}

const idsOf = (periods: readonly Period[]): string =>
  [...periods]
    .reverse()
    .map(({ id }) => id)
    .join(", ");

/** Says what is not known of the year; what an open period paid cannot be told from nothing, so it holds every bonus. */
function noteYear({ earlier, unknown, open }: KnownYear, period: Period, issues: Issues): readonly Issue[] {
  const faults = new Issues();
  if (open.length > 0) faults.error("bonus.notClosed", null, { period: period.id, open: idsOf(open) });
  if (unknown.length > 0) {
    const from = isoOf((earlier[earlier.length - 1] ?? period).from);
    issues.warn("bonus.yearUnknown", null, { unknown: idsOf(unknown), from });
  }
  return faults.list;
}

/** Nobody is paid while the plan as a whole cannot be computed; the first fault is everybody's reason. */
function allHeld({ people }: PastSources, now: Bonuses, faults: readonly Issue[], issues: Issues): Bonuses {
  for (const { code, at, args } of faults) issues.error(code, at, args);
  const reasons = faults.slice(0, 1).map(({ code, args }) => message(code, args));
  const held = new Map(people.list.flatMap((_, person) => reasons.map((reason) => [person, reason] as const)));
  return { ...now, amountMinor: now.amountMinor.map(() => Number.NaN), held };
}

/** A stretch of periods as one: its result, and what that earned. */
interface Stretch {
  readonly view: ScoredPeriod;
  readonly earned: Bonuses;
  readonly stretch: Period;
  readonly periods: number;
  readonly settings: ToDate["settings"];
  readonly wins: readonly AwardWin[];
}

function earnedOver(past: PastSources, period: Period, { earlier }: KnownYear, now: Bonuses): Stretch {
  const { scheme, people, sources, events } = past;
  const stretch = periodOfDays(earlier[earlier.length - 1]?.from ?? period.from, period.to);
  const periods = earlier.length + 1;
  const view = viewPeriod(scheme, sources, events, stretch, false, new Issues());
  const list = people.list.map((person) => personOver(person, periods));
  const own = schemeOver(scheme, period, stretch, periods);
  const wins = winsToDate(past, earlier, now);
  const earned = rewardPeople({ ...view, scheme: own, people: list, period: stretch, wins }, new Issues());
  return { view, earned, stretch, periods, settings: own.settings, wins };
}

/** Earned less paid, person by person. */
function settled(past: PastSources, period: Period, year: KnownYear, now: Bonuses, status: Uint8Array): Bonuses {
  const { people, scheme, history } = past;
  const { view, earned, stretch, periods, settings, wins } = earnedOver(past, period, year, now);
  const before = { from: stretch.from, to: period.from - 1 };
  const paidBy = paidToDate(history, before, scheme.settings.currencyDecimals);
  const stopped = new Map<number, Message>(dataGone(past, before));
  // Whoever's result of the period is held is paid nothing before it is clear, whatever the year comes to.
  for (const person of people.list.keys()) {
    if (status[person] === STATUS.held) stopped.set(person, message("bonus.noTotal"));
  }
  const toDate = people.list.map(({ id, bonusBase }, person): ToDate => {
    const paid = paidBy.get(id) ?? [];
    const isBarred = view.scores.interventions.get(person)?.noBonus ?? false;
    const own = earned.amountMinor[person] as number;
    const awardsMinor = wins.reduce((sum, win) => (win.person === person ? sum + win.amountMinor : sum), 0);
    return {
      ...{ from: stretch.from, to: stretch.to, periods, settings, paid, isBarred, awardsMinor },
      total: view.scores.total[person] as number,
      base: timesPeriods(bonusBase, periods),
      // A veto takes the bonus, not the awards that were won in earlier periods.
      earnedMinor: isBarred && !Number.isNaN(own) ? awardsMinor : own,
      paidMinor: sumPaid(paid),
    };
  });
  const amountMinor = earned.amountMinor.map((_, person) => {
    const { earnedMinor, paidMinor } = toDate[person] as ToDate;
    return stopped.has(person) ? Number.NaN : earnedMinor - paidMinor;
  });
  const held = new Map([...earned.held, ...stopped]);
  return { ...now, tier: earned.tier, amountMinor, held, parts: earned.parts, toDate: new Map(toDate.entries()) };
}

/**
 * Bonuses of a year-to-date plan (rule 21): what the result from the first day of the year to the last of the period earns,
 * on a base for so many periods, less what the year's earlier periods paid. Below 0 it is a recovery. In the year's first
 * period it is the bonus as always.
 *
 * @param now The period's own bonuses, of which the awards are kept; `status` how each person's result of the period stands.
 */
export function rewardToDate(
  past: PastSources,
  period: Period,
  now: Bonuses,
  status: Uint8Array,
  issues: Issues,
): Bonuses {
  const calendar = yearToDate(period, past.scheme.settings.yearBegins);
  const before = { from: calendar?.from ?? period.from, to: period.from - 1 };
  const faults = planFaults(past, before);
  if (faults.length > 0) return allHeld(past, now, faults, issues);
  if (calendar === null) return now;
  const year = knownYear(past, calendar.earlier);
  const open = noteYear(year, period, issues);
  if (open.length > 0) return allHeld(past, now, open, issues);
  return year.earlier.length === 0 ? now : settled(past, period, year, now, status);
}

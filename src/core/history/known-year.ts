import { hasData } from "../measure/actuals.ts";
import { collectActuals } from "../measure/collect-actuals.ts";
import type { History } from "../model/history.ts";
import { Issues } from "../model/issue.ts";
import { daysIn, type Period } from "../model/period.ts";
import type { PastSources } from "../promote/views-before.ts";
import { closedWithin } from "./paid-to-date.ts";

/** The year of a plan as far as anything is known of it (rule 21). */
export interface KnownYear {
  /** The periods before the current one that count, the latest first. */
  readonly earlier: readonly Period[];
  /** Those of which there is nothing, at the beginning of the year: the plan is settled from the first that is known. */
  readonly unknown: readonly Period[];
  /** Those that have data but are not closed: what they paid nobody knows. */
  readonly open: readonly Period[];
}

/** Is it closed, or made up of closed periods that are shorter? */
function isClosed(history: History, period: Period): boolean {
  const within = closedWithin(history, period);
  const days = within
    .filter(({ period: { id } }) => id !== period.id)
    .reduce((sum, one) => sum + daysIn(one.period), 0);
  return within.some(({ period: { id } }) => id === period.id) || days === daysIn(period);
}

function hasAnyData({ people, sources }: PastSources, period: Period): boolean {
  const actuals = collectActuals(sources, period, new Issues());
  return people.list.some((_, person) => hasData(actuals, person));
}

/**
 * Which of a year's earlier periods count. What happened before the workbook knows of anything was paid elsewhere, if at
 * all, so the plan begins with the first period that has data or is closed.
 *
 * @param earlier The year's periods before the current one, the latest first.
 */
export function knownYear(past: PastSources, earlier: readonly Period[]): KnownYear {
  const closed = new Set(earlier.filter((period) => isClosed(past.history, period)));
  const open = earlier.filter((period) => !closed.has(period) && hasAnyData(past, period));
  const known = earlier.map((period) => closed.has(period) || open.includes(period));
  const count = known.lastIndexOf(true) + 1;
  return { earlier: earlier.slice(0, count), unknown: earlier.slice(count), open };
}

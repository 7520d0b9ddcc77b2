import { folded, Issues, type Kpi, parsePeriod, type WantedRating } from "../../../core/index.ts";
import type { CallContext } from "../call-context.ts";
import { collectedTabs, collectingTab } from "./collecting-tabs.ts";
import { type Planned, planRows } from "./kept-tab.ts";

const rowKey = (period: string, person: string, kpi: string, rater: string): string =>
  [period, person, folded(kpi), folded(rater)].join("\u0000");

function rowOf({ person, kpi, rater, raterName }: WantedRating, period: string) {
  return { period, person: person.id, name: person.name, kpi: kpi.name, rater, raterName };
}

/** A group's tab with the rows that it lacks. */
export interface Extension {
  readonly added: number;
  readonly planned: readonly Planned[];
}

/** What a group's tab lacks of the ratings that are wanted; nothing is written yet. */
export function extension(
  context: CallContext,
  period: string,
  wanted: readonly WantedRating[],
  kpis: readonly Kpi[],
): Extension {
  const [first] = wanted;
  if (!first) return { added: 0, planned: [] };
  const standing = collectedTabs(context, new Issues()).find(({ group }) => group === first.group);
  const there = new Set(
    standing?.rows.map((row) => rowKey(parsePeriod(row.period)?.id ?? row.period, row.personId, row.kpi, row.rater)),
  );
  const added = wanted
    .map((one) => rowOf(one, period))
    .filter((row) => !there.has(rowKey(period, row.person, row.kpi, row.rater)));
  if (added.length === 0) return { added: 0, planned: [] };
  const tab = collectingTab(first.group, kpis);
  return { added: added.length, planned: [planRows(context, tab, standing?.table ?? null, { changed: [], added })] };
}

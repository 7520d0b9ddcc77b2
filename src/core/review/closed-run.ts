import { joinInputs } from "../history/join-inputs.ts";
import { closedWithin } from "../history/paid-to-date.ts";
import { snapshotTables } from "../history/snapshot.ts";
import { tabsOfPart } from "../history/stored-tabs.ts";
import { yearStart } from "../history/year-to-date.ts";
import { type ClosedPeriod, type History, SNAPSHOT_PARTS } from "../model/history.ts";
import { Issues } from "../model/issue.ts";
import type { Tables } from "../read/read-workbook.ts";
import { type PeriodRun, type Prepared, prepare, runPeriod } from "../run.ts";

/** A closed period computed again from what was frozen of it. */
export interface ClosedRun {
  readonly prepared: Prepared;
  readonly run: PeriodRun;
}

const INPUTS: ReadonlySet<string> = new Set(tabsOfPart("inputs"));

/** With what the year's earlier closed periods came from, of which a year-to-date plan makes one result (rule 21). */
function preparedAgain(tables: Tables, { period }: ClosedPeriod, before: History): Prepared {
  const alone = prepare(tables, new Issues(), before);
  const { yearToDate, yearBegins } = alone.scheme.settings;
  if (!yearToDate) return alone;
  const earlier = closedWithin(before, { from: yearStart(period.from, yearBegins), to: period.from - 1 });
  const inputs = earlier.map(({ snapshot }) => snapshotTables(snapshot.inputs));
  const own = Object.fromEntries(Object.entries(tables).filter(([key]) => INPUTS.has(key)));
  return prepare({ ...tables, ...joinInputs([...inputs, own]) }, new Issues(), before);
}

/**
 * A closed period as it was: scheme, people and inputs of its snapshot, so that what is told of it later is what was
 * closed, whatever the tabs say by now. Null where its rows or its snapshot are no longer those that were frozen.
 */
export function closedRun(history: History, closed: ClosedPeriod): ClosedRun | null {
  if (!closed.isWhole || closed.changedParts.size > 0) return null;
  const parts = SNAPSHOT_PARTS.map((part) => snapshotTables(closed.snapshot[part]));
  const before = history.periods.filter(({ period }) => period.to < closed.period.to);
  const prepared = preparedAgain(Object.assign({}, ...parts), closed, { ...history, periods: before });
  return { prepared, run: runPeriod(prepared, closed.period, new Issues()) };
}

/** Does a person's computed result agree with the row that was frozen? Only then may it be told as theirs. */
export function agrees({ run }: ClosedRun, closed: ClosedPeriod, person: number): boolean {
  const frozen = closed.results.get(run.people.list[person]?.id ?? "");
  if (!frozen || frozen.isChanged) return false;
  const total = run.scored.scores.total[person] as number;
  const minor = run.bonuses.amountMinor[person] as number;
  const bonus = Number.isNaN(minor) ? null : Number(`${minor}e${-run.scheme.settings.currencyDecimals}`);
  return frozen.total === (Number.isNaN(total) ? null : total) && frozen.bonus === bonus;
}

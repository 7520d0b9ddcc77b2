import {
  add,
  BONUS_RESULT_COLUMNS,
  type Cell,
  numberOf,
  personResult,
  type Row,
  rationalOf,
  SCORE_COLUMNS,
  textOf,
  ZERO,
} from "../../core/index.ts";
import { say } from "../../i18n/say.ts";
import type { ValueOf } from "../api/calls.ts";
import { fingerprintOf } from "../fingerprint.ts";
import { columnOf, type Grids, gridsOf, rowsOfPeriod } from "../result-grids.ts";
import type { PlannedPeriod } from "../score-period.ts";

type Preview = ValueOf<"preview">;

const SHOWN_CHANGES = 200;

/** The rows of this period in one result tab, before and after, with the person of each. */
interface PeriodRows {
  readonly grids: Grids;
  readonly rows: readonly { readonly id: string; readonly before: Row; readonly after: Row }[];
}

function periodRows(grids: Grids, period: string): PeriodRows {
  const person = columnOf(grids, SCORE_COLUMNS.person);
  const indexes = rowsOfPeriod(grids, columnOf(grids, SCORE_COLUMNS.period), period);
  const rows = indexes.map((index) => {
    const [before = [], after = []] = [grids.before[index], grids.after[index]];
    return { id: textOf(after[person] ?? "") || textOf(before[person] ?? ""), before, after };
  });
  return { grids, rows };
}

const isBlank = (row: Row): boolean => row.every((cell) => cell === "");

const sameCell = (a: Cell, b: Cell): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const sameRow = (a: Row, b: Row): boolean =>
  Array.from({ length: Math.max(a.length, b.length) }).every((_, at) => sameCell(a[at] ?? "", b[at] ?? ""));

/** Whose results are new, and whose are others than they were, over all result tabs. */
function movedPeople(tabs: readonly PeriodRows[]) {
  const isNew = new Map<string, boolean>();
  for (const { rows } of tabs) {
    for (const { id, before, after } of rows) {
      if (!sameRow(before, after)) isNew.set(id, (isNew.get(id) ?? true) && isBlank(before));
    }
  }
  const ids = [...isNew.keys()];
  return { added: ids.filter((id) => isNew.get(id)), changed: ids.filter((id) => !isNew.get(id)) };
}

function bandsOf({ result }: PlannedPeriod, { grids, rows }: PeriodRows): Preview["bands"] {
  const column = columnOf(grids, SCORE_COLUMNS.band);
  const countOf = (label: string, side: "before" | "after"): number =>
    rows.filter((row) => textOf(row[side][column] ?? "") === label).length;
  return [...result.scheme.bands]
    .reverse()
    .map(({ label }) => ({ band: label, before: countOf(label, "before"), after: countOf(label, "after") }));
}

function moneyOf({ result }: PlannedPeriod, bonuses: PeriodRows | undefined): Preview["money"] {
  if (!bonuses) return null;
  const column = columnOf(bonuses.grids, BONUS_RESULT_COLUMNS.amount);
  const sumOf = (side: "before" | "after"): number =>
    numberOf(
      bonuses.rows
        .map((row) => row[side][column])
        .reduce((sum, cell) => (typeof cell === "number" ? add(sum, rationalOf(cell)) : sum), ZERO),
    );
  return { currency: result.scheme.settings.currency, before: sumOf("before"), after: sumOf("after") };
}

function heldOf({ result, language }: PlannedPeriod): Preview["held"] {
  return result.people.list.flatMap(({ id, name }, index) => {
    const { status } = personResult(result.scheme, result.scored, index);
    return status === "scored" ? [] : [{ id, name, why: say({ key: `status.${status}`, args: {} }, language) }];
  });
}

/** How a result reads in short: total and band. */
function shortOf(grids: Grids, row: Row): string {
  const cells = [SCORE_COLUMNS.total, SCORE_COLUMNS.band].map((words) => textOf(row[columnOf(grids, words)] ?? ""));
  return cells.filter((cell) => cell !== "").join(" · ");
}

function changesOf({ grids, rows }: PeriodRows, moved: ReadonlySet<string>): Preview["changes"] {
  const name = columnOf(grids, SCORE_COLUMNS.name);
  return rows
    .filter(({ id, before }) => moved.has(id) && !isBlank(before))
    .slice(0, SHOWN_CHANGES)
    .map(({ id, before, after }) => ({
      id,
      name: textOf(after[name] ?? "") || textOf(before[name] ?? ""),
      before: shortOf(grids, before),
      after: shortOf(grids, after),
    }));
}

/** What would be written, of what: writing takes it, so that nobody writes what was not shown. */
export function planFingerprint({ plans }: PlannedPeriod): string {
  return fingerprintOf(plans.map(({ tab, blocks }) => [tab, blocks]));
}

/** What scoring a period would change: new, changed, as they are, held; bands and money before and after. */
export function previewOf(planned: PlannedPeriod): Preview {
  const { result, issues, plans } = planned;
  const tabs = plans.map((plan) => periodRows(gridsOf(plan), result.period.id));
  const [scores = { grids: { before: [], after: [] }, rows: [] }] = tabs;
  const { added, changed } = movedPeople(tabs);
  const people = result.people.list.length;
  return {
    period: result.period.id,
    fingerprint: planFingerprint(planned),
    people,
    added: added.length,
    changed: changed.length,
    same: Math.max(0, people - added.length - changed.length),
    held: heldOf(planned),
    bands: bandsOf(planned, scores),
    money: moneyOf(
      planned,
      tabs.find(({ grids }) => columnOf(grids, BONUS_RESULT_COLUMNS.amount) >= 0),
    ),
    changes: changesOf(scores, new Set(changed)),
    tabs: plans.map(({ tab }) => tab),
    errors: issues.filter(({ severity }) => severity === "error").length,
    warnings: issues.filter(({ severity }) => severity === "warning").length,
  };
}

import {
  addressOf,
  explainLeniency,
  type Issue,
  Issues,
  type Language,
  leniency,
  type Prepared,
  prepare,
} from "../../core/index.ts";
import { say, sayIssue } from "../../i18n/say.ts";
import type { ArgsOf, ValueOf } from "../api/calls.ts";
import { type BookRun, runBook } from "../run-book.ts";
import { groupsOf } from "./calibration-groups.ts";
import { calibrationTab, type DecisionRow, decisionsIn } from "./calibration-tab.ts";
import { nearBounds, peopleOf, spreadOf } from "./calibration-totals.ts";
import type { CallContext } from "./call-context.ts";

type Calibrating = ValueOf<"calibrating">;

/** Under which name a user's signature is kept, for every view that asks for one. */
export const SIGNATURE_KEPT_AS = "signed-as";

const RATERS = ["group", "rater"] as const;

/** How raters rate beside all others; those who are judged first. */
function ratersOf(ready: Prepared, period: string, language: Language): Calibrating["raters"] {
  return RATERS.flatMap((by) => {
    const says = leniency(ready, period, by).map((one) => ({
      isJudged: one.verdict === "above" || one.verdict === "below",
      sentence: say(explainLeniency(one), language),
    }));
    return says.length > 0 ? [{ by, says: says.sort((a, b) => Number(b.isJudged) - Number(a.isJudged)) }] : [];
  });
}

/** What is wrong with the row of a decision. */
function problemsAt(issues: readonly Issue[], sheet: string, row: number, language: Language): readonly string[] {
  const own = issues.filter(({ at }) => at?.sheet === sheet && at.row === row + 1);
  return own.map((issue) => sayIssue(issue, language));
}

/** The decisions of the period, each with what is wrong with it. */
export function decidedOf({ tables, result, issues }: BookRun, language: Language): Calibrating["decided"] {
  const tab = calibrationTab(tables);
  if (!tab) return [];
  const nameOf = new Map(result.people.list.map(({ id, name }) => [id, name] as const));
  const shown = ({ row, cells }: DecisionRow): Calibrating["decided"][number] => ({
    id: cells.person.slice(0, 1000),
    name: nameOf.get(cells.person) ?? "",
    before: cells.before.slice(0, 1000),
    band: cells.band.slice(0, 1000),
    reason: cells.reason,
    decidedBy: cells.decidedBy.slice(0, 1000),
    decidedOn: cells.decidedOn.slice(0, 1000),
    where: addressOf({ sheet: tab.sheet, row: row + 1, column: Math.max(0, tab.index.band) + 1 }),
    problems: problemsAt(issues, tab.sheet, row, language),
  });
  return decisionsIn(tab, result.period.id).map(shown);
}

/** How the bands of a period lie, and what was decided so far. */
export function calibrating({ book, user, language }: CallContext, { period }: ArgsOf<"calibrating">): Calibrating {
  const run = runBook(book, period, language);
  const { result, tables } = run;
  const { bands, guide, settings } = result.scheme;
  return {
    period: result.period.id,
    decimals: settings.decimals,
    bands: [...bands].reverse().map(({ label, from }) => ({ band: label, from })),
    hasGuide: guide.length > 0,
    groups: groupsOf(result, language),
    people: peopleOf(result),
    spread: spreadOf(result),
    near: nearBounds(result),
    raters: ratersOf(prepare(tables, new Issues()), result.period.id, language),
    decided: decidedOf(run, language),
    signedAs: user.get(SIGNATURE_KEPT_AS) ?? "",
  };
}

import {
  folded,
  Issues,
  type Kpi,
  type Language,
  parsePeriod,
  scaleOf,
  type WantedRating,
  waitingFor,
  wantedRatings,
} from "../../../core/index.ts";
import { Refusal } from "../../answer.ts";
import type { ArgsOf, ValueOf } from "../../api/calls.ts";
import { whyClosed } from "../../run-book.ts";
import { aloneIn } from "../../score-period.ts";
import { tellIssues } from "../../tell-issues.ts";
import type { CallContext } from "../call-context.ts";
import { collectedTabs, collectingTab, GROUPS, type StandingTab } from "./collecting-tabs.ts";
import { addRows } from "./kept-tab.ts";
import { type ReviewRun, reviewRun } from "./review-run.ts";

type Collecting = ValueOf<"collecting">;

const isFromFeedback = (kpi: Kpi | null): kpi is Kpi => kpi?.source.kind === "feedback";

/** The KPIs that raters are asked about. */
const questionsOf = ({ run }: ReviewRun): readonly Kpi[] => run.scheme.kpis.filter(isFromFeedback);

/** A period whose inputs are not frozen: what is gathered later would only land as a correction. */
export function openRun(context: CallContext, period: string): ReviewRun {
  const found = reviewRun(context, period);
  if (found.closed) throw new Refusal(whyClosed(found.closed, context.language));
  return found;
}

function scaleShown(kpi: Kpi): string {
  const scale = scaleOf(kpi);
  return scale ? `${scale.least} – ${scale.most}` : "";
}

/** Where collecting stands: how many rows of each tab have an answer, who has not answered, what cannot be read. */
export function collectingState(
  context: CallContext,
  period: string,
): Pick<Collecting, "groups" | "waiting" | "problems"> {
  const issues = new Issues();
  const tabs = collectedTabs(context, issues);
  return {
    groups: GROUPS.map((group) => groupState(group, tabs, period)),
    waiting: waitingFor(tabs, period).map(({ group, rater, raterName, people }) => ({
      group,
      rater: raterName || rater,
      people: [...people],
    })),
    problems: tellIssues(issues.list, context.language).map(({ where, message }) => ({ where, message })),
  };
}

function groupState(
  group: StandingTab["group"],
  tabs: readonly StandingTab[],
  period: string,
): Collecting["groups"][number] {
  const tab = tabs.find((one) => one.group === group);
  const rows = tab?.rows.filter((row) => row.period === period) ?? [];
  const answered = rows.filter(({ answer }) => answer.kind === "score" || answer.kind === "declined").length;
  return { group, tab: tab?.table.sheet ?? null, rows: rows.length, answered };
}

/** What is asked in a period, and how far it is. */
export function collecting(context: CallContext, { period }: ArgsOf<"collecting">): Collecting {
  const found = reviewRun(context, period);
  const { run, closed } = found;
  return {
    period: run.period.id,
    isClosed: closed !== null,
    questions: questionsOf(found).map((kpi) => ({ name: kpi.name, scale: scaleShown(kpi) })),
    leastRaters: run.scheme.settings.minRaters,
    ...collectingState(context, run.period.id),
  };
}

const rowKey = (period: string, person: string, kpi: string, rater: string): string =>
  [period, person, folded(kpi), folded(rater)].join("\u0000");

function rowOf({ person, kpi, rater, raterName }: WantedRating, period: string) {
  return { period, person: person.id, name: person.name, kpi: kpi.name, rater, raterName };
}

/** Adds the rows that a group's tab lacks. */
function extend(context: CallContext, period: string, wanted: readonly WantedRating[], kpis: readonly Kpi[]): number {
  const [first] = wanted;
  if (!first) return 0;
  const standing = collectedTabs(context, new Issues()).find(({ group }) => group === first.group);
  const there = new Set(
    standing?.rows.map((row) => rowKey(parsePeriod(row.period)?.id ?? row.period, row.personId, row.kpi, row.rater)),
  );
  const rows = wanted
    .map((one) => rowOf(one, period))
    .filter((row) => !there.has(rowKey(period, row.person, row.kpi, row.rater)));
  if (rows.length > 0) addRows(context, collectingTab(first.group, kpis), rows);
  return rows.length;
}

/** More raters than this for one person would only be asked by mistake. */
const MOST_RATERS = 50;

const atMost = (raters: number): number => Math.min(raters, MOST_RATERS);

/** Makes the collecting tabs, or adds the rows that they lack; what stands in them is left alone. */
export function collect(context: CallContext, args: ArgsOf<"collect">): ValueOf<"collect"> {
  const { book, language } = context;
  const make = (): ValueOf<"collect"> => {
    const found = openRun(context, args.period);
    const period = found.run.period.id;
    const written: Language = found.language;
    const wish = { ...args, colleagues: atMost(args.colleagues), customers: atMost(args.customers) };
    const wanted = wantedRatings(found.run, wish, written);
    const desk = { ...context, language: written };
    const kpis = questionsOf(found);
    const counts = GROUPS.map((group) =>
      extend(
        desk,
        period,
        wanted.filter((one) => one.group === group),
        kpis,
      ),
    );
    return { added: counts.reduce((sum, count) => sum + count, 0), ...collectingState(context, period) };
  };
  return aloneIn(book, make, language);
}

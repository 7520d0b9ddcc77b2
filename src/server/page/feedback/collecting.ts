import { Issues, type Kpi, type Language, scaleOf, waitingFor, wantedRatings } from "../../../core/index.ts";
import { Refusal } from "../../answer.ts";
import type { ArgsOf, ValueOf } from "../../api/calls.ts";
import { whyClosed } from "../../run-book.ts";
import { aloneIn } from "../../score-period.ts";
import { tellIssues } from "../../tell-issues.ts";
import type { CallContext } from "../call-context.ts";
import { extension } from "./collecting-rows.ts";
import { collectedTabs, GROUPS, type StandingTab } from "./collecting-tabs.ts";
import { writePlanned } from "./kept-tab.ts";
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
    const wish = {
      ...args,
      groups: [...new Set(args.groups)],
      colleagues: atMost(args.colleagues),
      customers: atMost(args.customers),
    };
    const wanted = wantedRatings(found.run, wish, written);
    const desk = { ...context, language: written };
    const kpis = questionsOf(found);
    const extensions = GROUPS.map((group) =>
      extension(
        desk,
        period,
        wanted.filter((one) => one.group === group),
        kpis,
      ),
    );
    writePlanned(
      desk,
      extensions.flatMap(({ planned }) => planned),
    );
    return { added: extensions.reduce((sum, { added }) => sum + added, 0), ...collectingState(context, period) };
  };
  return aloneIn(book, make, language);
}

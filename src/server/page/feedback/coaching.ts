import {
  type CoachingEntry,
  type CoachingPlan,
  coachingList,
  explainCoachingReasons,
  explainCost,
  explainStep,
  folded,
  isoOf,
  type Language,
  type Message,
  type PeriodRun,
  parsePeriod,
  talkColumns,
  wordFor,
} from "../../../core/index.ts";
import { say, tell } from "../../../i18n/say.ts";
import { Refusal } from "../../answer.ts";
import type { ArgsOf, ValueOf } from "../../api/calls.ts";
import { aloneIn } from "../../score-period.ts";
import type { CallContext } from "../call-context.ts";
import { addRows, changeRow } from "./kept-tab.ts";
import { refuseUnknown } from "./known-person.ts";
import { COACHING_TAB, plansIn, plansShown, serialOf } from "./plans.ts";
import { reviewRun } from "./review-run.ts";

type Coaching = ValueOf<"coaching">;
type Plans = ValueOf<"addPlan">;

const { PLAN_STATUS_CHOICES } = talkColumns;

const COSTS_SHOWN = 3;
/** What a new plan proposes, in days from today; both can be changed before it is kept. */
const DUE_IN_DAYS = 30;
const FOLLOW_UP_IN_DAYS = 14;

const told = (messages: readonly Message[], language: Language): readonly string[] =>
  messages.map((one) => say(one, language));

/** The KPIs that cost somebody most, each with what it costs and, where there is one, its own nearest step as a goal. */
function kpisOf({ costs, goals }: CoachingEntry, language: Language): Coaching["people"][number]["kpis"] {
  return costs.slice(0, COSTS_SHOWN).map((cost) => {
    const step = goals.all.find((one) => one.kind === "step" && one.k === cost.k);
    return {
      kpi: cost.kpi.name,
      finding: say(explainCost(cost), language),
      goal: step ? say(explainStep(step), language) : "",
    };
  });
}

function personShown(run: PeriodRun, entry: CoachingEntry, language: Language): Coaching["people"][number] {
  const { id = "", name = "" } = run.people.list[entry.person] ?? {};
  const { goals, band } = entry;
  return {
    id,
    name,
    band,
    why: told(explainCoachingReasons(entry, run.scheme), language),
    kpis: kpisOf(entry, language),
    nearest: goals.nearest ? say(explainStep(goals.nearest), language) : "",
  };
}

/** Who needs coaching in a period, and every plan that there is. */
export function coaching(context: CallContext, { period }: ArgsOf<"coaching">): Coaching {
  const { language } = context;
  const { prepared, run } = reviewRun(context, period);
  const { coachingBelow, coachingFalls } = run.scheme.settings;
  const today = serialOf(context.today()) ?? 0;
  return {
    period: run.period.id,
    below: coachingBelow,
    falls: coachingFalls,
    people: coachingList(prepared, run).map((entry) => personShown(run, entry, language)),
    everybody: run.people.list.map(({ id, name }) => ({ id, name })),
    kpis: run.scheme.kpis.flatMap((kpi) => (kpi ? [kpi.name] : [])),
    due: isoOf(today + DUE_IN_DAYS),
    followUp: isoOf(today + FOLLOW_UP_IN_DAYS),
    ...plansShown(context),
  };
}

function dayOrBlank(iso: string, language: Language) {
  if (iso === "") return "";
  const serial = serialOf(iso);
  if (serial === null) throw new Refusal(tell("cell.notDate", { found: iso }, language));
  return { serial };
}

/** Is there an open plan of the same already? A plan without a KPI is told from others by its goal. */
function isPlanned(plans: readonly CoachingPlan[], { id, period, kpi, goal }: ArgsOf<"addPlan">): boolean {
  return plans.some(
    (plan) =>
      plan.status === "open" &&
      plan.personId === id &&
      plan.period === (parsePeriod(period)?.id ?? period) &&
      folded(plan.kpi) === folded(kpi) &&
      (kpi !== "" || plan.goal === goal),
  );
}

/** Adds a plan as a new row of the Coaching tab; what stands there is left alone. */
export function addPlan(context: CallContext, args: ArgsOf<"addPlan">): Plans {
  const { book, language } = context;
  const { due, followUp, ...texts } = args;
  const days = { due: dayOrBlank(due, language), followUp: dayOrBlank(followUp, language) };
  const add = (): Plans => {
    refuseUnknown(context, args);
    if (isPlanned(plansIn(context).plans, args)) throw new Refusal(tell("no.plannedTwice", {}, language));
    const { id: person, ...others } = texts;
    const status = wordFor(PLAN_STATUS_CHOICES, "open", language);
    addRows(context, COACHING_TAB, [{ person, ...others, ...days, status }]);
    return plansShown(context);
  };
  return aloneIn(book, add, language);
}

/** Marks a plan as done, dropped or open again, in its own row; refused where that row is another's by now. */
export function settlePlan(context: CallContext, args: ArgsOf<"settlePlan">): Plans {
  const { book, language } = context;
  const { row, id, goal, status } = args;
  const settle = (): Plans => {
    const { table, plans } = plansIn(context);
    const plan = plans.find(({ at }) => at.row === row);
    const isTheSame = plan !== undefined && plan.personId === id && plan.goal === goal;
    if (!table || !isTheSame) throw new Refusal(tell("no.talkRow", {}, language), "changed");
    const values = { status: wordFor(PLAN_STATUS_CHOICES, status, language) };
    changeRow(context, COACHING_TAB, table, { row, values });
    return plansShown(context);
  };
  return aloneIn(book, settle, language);
}

import {
  explainBonus,
  explainPlan,
  explainScore,
  Issues,
  kpiResults,
  type Language,
  type Message,
  majorOf,
  nearestSteps,
  type Period,
  type PeriodRun,
  type Prepared,
  parsePeriod,
  personResult,
  prepare,
  readHistory,
  roundDecimal,
  ruleAnswers,
  runPeriod,
  type Step,
  shownActual,
  talkAbout,
} from "../../core/index.ts";
import { say, tell } from "../../i18n/say.ts";
import { Refusal } from "../answer.ts";
import type { ArgsOf, ValueOf } from "../api/calls.ts";
import { findTabs, readTables } from "../read-tables.ts";
import { sha256 } from "../sha-256.ts";
import { talkOf } from "../talk-of.ts";
import type { CallContext } from "./call-context.ts";
import { knownPeriods } from "./known-periods.ts";

type PersonValue = ValueOf<"person">;

const TREND_PERIODS = 6;
const POINT_DECIMALS = 2;

/** With the closed periods: what was paid in the year so far, and what rules over several periods find, is what was frozen. */
function prepared({ book }: CallContext): Prepared {
  const tables = readTables(book, findTabs(book));
  const issues = new Issues();
  return prepare(tables, issues, readHistory(tables, sha256, issues));
}

/** Everybody, and the periods that have data. */
export function people(context: CallContext): ValueOf<"people"> {
  const ready = prepared(context);
  return { people: ready.people.list.map(({ id, name }) => ({ id, name })), periods: knownPeriods(ready) };
}

const saidAll = (messages: readonly Message[], language: Language): readonly string[] =>
  messages.map((one) => say(one, language));

function kpisOf({ scheme, scored }: PeriodRun, index: number, language: Language): PersonValue["kpis"] {
  const { points } = personResult(scheme, scored, index);
  return kpiResults(scheme, scored, index).map(({ kpi, k, actual, target, weightPct }) => {
    const earned = points[k] ?? Number.NaN;
    return {
      name: kpi.name,
      dimension: kpi.dimension,
      actual: say(actual, language),
      target: target && say(target, language),
      points: Number.isNaN(earned) ? null : roundDecimal(earned, POINT_DECIMALS),
      weightPct,
    };
  });
}

function bonusOf(run: PeriodRun, index: number, language: Language): PersonValue["bonus"] {
  const { scheme, scored, bonuses, people: everybody } = run;
  if (scheme.tiers.length === 0) return null;
  const { currency, currencyDecimals } = scheme.settings;
  const minor = bonuses.amountMinor[index] as number;
  const amount = Number.isNaN(minor) ? null : majorOf(minor, currencyDecimals).toLocaleString(language);
  return {
    amount: amount === null ? null : `${amount} ${currency}`.trim(),
    tier: scheme.tiers[bonuses.tier[index] as number]?.name ?? null,
    why: saidAll(explainBonus(scheme, scored, bonuses, everybody.list, index), language),
  };
}

function promotionsOf({ promotions, scheme }: PeriodRun, index: number, language: Language): PersonValue["promotions"] {
  return promotions
    .filter(({ person: whose }) => whose === index)
    .map((promotion) => ({
      next: promotion.step.next,
      flag: promotion.flag,
      says: say({ key: `flag.${promotion.flag}`, args: {} }, language),
      rules: ruleAnswers(promotion, scheme).map(({ kind, group, sentence }) => ({
        kind,
        group,
        sentence: say(sentence, language),
      })),
    }));
}

function liftedTo({ lift, after }: Step): string {
  if (lift.kind === "flag") return lift.next;
  return (lift.kind === "band" ? after.band : after.tier) ?? "";
}

function stepsOf(ready: Prepared, run: PeriodRun, index: number, language: Language): PersonValue["steps"] {
  const [{ all } = { all: [] }] = nearestSteps(ready, run, [index]);
  return all.flatMap((step) => {
    if (step.kind !== "step") return [];
    const shown = (value: number): string => say(shownActual(step.kpi, value), language);
    const { name: kpi } = step.kpi;
    return [{ lift: step.lift.kind, to: liftedTo(step), kpi, fromActual: shown(step.from), toActual: shown(step.to) }];
  });
}

/** The periods of the same length up to this one, oldest first. */
function trendOf(ready: Prepared, run: PeriodRun, index: number): PersonValue["trend"] {
  const { period } = run;
  const alike = knownPeriods(ready).flatMap((id) => {
    const one = parsePeriod(id);
    return one && one.length === period.length && one.to <= period.to ? [one] : [];
  });
  return alike
    .slice(0, TREND_PERIODS)
    .reverse()
    .map((one) => {
      const { scheme, scored } = one.id === period.id ? run : runPeriod(ready, one, new Issues());
      const { total, band } = personResult(scheme, scored, index);
      return { period: one.id, total, band };
    });
}

function periodNamed(id: string, language: Language): Period {
  const period = parsePeriod(id);
  if (!period) throw new Refusal(tell("cell.badPeriod", { found: id }, language));
  return period;
}

/** One person's result in a period, with everything that stands behind it. */
export function person(context: CallContext, args: ArgsOf<"person">): PersonValue {
  const { language } = context;
  const period = periodNamed(args.period, language);
  const ready = prepared(context);
  const index = ready.people.list.findIndex(({ id }) => id === args.id);
  const who = ready.people.list[index];
  if (!who) throw new Refusal(tell("person.unknown", { id: args.id }, language));
  const run = runPeriod(ready, period, new Issues());
  const { scheme, scored } = run;
  const { status, total, band, coverage } = personResult(scheme, scored, index);
  return {
    id: who.id,
    name: who.name,
    place: [who.post, who.grade, who.team, who.region].filter((word) => word !== ""),
    period: period.id,
    total,
    decimals: scheme.settings.decimals,
    band,
    status: say({ key: `status.${status}`, args: {} }, language),
    isScored: status === "scored",
    coverage,
    kpis: kpisOf(run, index, language),
    trend: trendOf(ready, run, index),
    why: saidAll(explainScore(scheme, scored, index), language),
    bonus: bonusOf(run, index, language),
    promotions: promotionsOf(run, index, language),
    plans: talkAbout(talkOf(context.book, new Issues()), who.id, period.id).plans.map((plan) =>
      say(explainPlan(plan), language),
    ),
    steps: total === null ? [] : stepsOf(ready, run, index, language),
  };
}

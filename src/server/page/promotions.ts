import {
  explainFairness,
  fairness as fairnessOf,
  Issues,
  type Language,
  type PeriodRun,
  type RuleAnswer,
  ruleAnswers,
  type Tables,
  textOf,
} from "../../core/index.ts";
import { say } from "../../i18n/say.ts";
import type { ArgsOf, ValueOf } from "../api/calls.ts";
import { runBook } from "../run-book.ts";
import type { CallContext } from "./call-context.ts";
import { decisionOn, decisionTab, rowsByKey } from "./decisions.ts";

type StepShown = ValueOf<"promotions">["steps"][number];
type Candidate = StepShown["people"][number];
type Promoted = PeriodRun["promotions"][number];

/** Columns with more different words than this tell nobody's group. */
const MOST_GROUPS = 12;

/** Is one rule alone not met, a group of rules counting as one? Then a step up is near. */
export function isOneShort(answers: readonly Pick<RuleAnswer, "kind" | "group">[]): boolean {
  const required = answers.filter(({ group }) => group === "").map(({ kind }) => kind);
  const groups = [...new Set(answers.flatMap(({ group }) => (group === "" ? [] : [group])))].map((name) => {
    const kinds = answers.filter(({ group }) => group === name).map(({ kind }) => kind);
    return (["pass", "unknown", "fail"] as const).find((kind) => kinds.includes(kind)) ?? "fail";
  });
  const all = [...required, ...groups];
  return all.filter((kind) => kind === "fail").length === 1 && !all.includes("unknown");
}

function stateOf({ flag, isBarred }: Promoted, answers: readonly RuleAnswer[]): Candidate["state"] {
  return flag === "notYet" && !isBarred && isOneShort(answers) ? "oneShort" : flag;
}

/** The columns of the People tab with a few different words each. */
function groupColumns({ people }: Tables): readonly string[] {
  const [header = [], ...rows] = people?.rows ?? [];
  return header.map(textOf).filter((heading, column) => {
    const words = new Set(rows.map((row) => textOf(row[column] ?? "")).filter((word) => word !== ""));
    return heading !== "" && words.size > 1 && words.size <= MOST_GROUPS && words.size < rows.length;
  });
}

const STATES: readonly Candidate["state"][] = ["eligible", "oneShort", "cannotTell", "notYet"];

const byState = (a: Candidate, b: Candidate): number =>
  STATES.indexOf(a.state) - STATES.indexOf(b.state) || (a.rank ?? 0) - (b.rank ?? 0);

/** What has been decided so far, of any step of anybody. */
interface Decisions {
  readonly tab: ReturnType<typeof decisionTab>;
  readonly rows: ReadonlyMap<string, number>;
}

function candidateOf(run: PeriodRun, promotion: Promoted, { tab, rows }: Decisions, language: Language): Candidate {
  const { id = "", name = "", track: own = "" } = run.people.list[promotion.person] ?? {};
  const { next, from } = promotion.step;
  const track = own || (from?.track ?? "");
  const answers = ruleAnswers(promotion, run.scheme);
  return {
    id,
    name,
    track,
    state: stateOf(promotion, answers),
    rank: promotion.seats?.rank ?? null,
    rules: answers.map(({ kind, sentence }) => ({ kind, sentence: say(sentence, language) })),
    ...decisionOn(tab, rows, { period: run.period.id, id, track, next }),
  };
}

/** People by the step that they would take; seats are said only of those who are eligible. */
function stepsOf(run: PeriodRun, decisions: Decisions, language: Language): readonly StepShown[] {
  const steps = new Map<string, StepShown>();
  for (const promotion of run.promotions) {
    const one = candidateOf(run, promotion, decisions, language);
    const { next } = promotion.step;
    const from = run.people.list[promotion.person]?.grade ?? "";
    const key = [one.track, from, next].join("\u0000");
    const known = steps.get(key) ?? { from, next, seats: null, people: [] };
    const seats = promotion.seats ?? known.seats;
    steps.set(key, {
      ...known,
      seats: seats && { headcount: seats.headcount, taken: seats.taken },
      people: [...known.people, one],
    });
  }
  return [...steps.values()].map((step) => ({ ...step, people: [...step.people].sort(byState) }));
}

/** Who may step up in a period, step by step of the ladder. */
export function promotions({ book, language }: CallContext, { period }: ArgsOf<"promotions">): ValueOf<"promotions"> {
  const { result: run, tables } = runBook(book, period, language);
  const tab = decisionTab(book);
  const rows = tab ? rowsByKey(tab) : new Map<string, number>();
  return {
    period: run.period.id,
    steps: stepsOf(run, { tab, rows }, language),
    isWritten: [...rows.keys()].some((key) => key.startsWith(`${run.period.id}\u0000`)),
    columns: groupColumns(tables),
  };
}

function groupsOf(run: PeriodRun, column: string, language: Language): ValueOf<"fairness">["groups"] {
  return fairnessOf(run, { column }, { kind: "eligible" }, new Issues()).map((one) => ({
    group: one.group,
    rate: Number.isNaN(one.rate) ? null : one.rate,
    verdict: one.verdict,
    sentence: say(explainFairness(one, run.scheme), language),
  }));
}

/** How eligibility falls on the groups of a column (the four-fifths rule). */
export function fairness({ book, language }: CallContext, { period, column }: ArgsOf<"fairness">): ValueOf<"fairness"> {
  return { groups: groupsOf(runBook(book, period, language).result, column, language) };
}

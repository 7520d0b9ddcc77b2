import { count, list, object, oneOf, orNull, text, yesNo } from "../shape.ts";

const name = text(1000);
const period = text(100);
/** A day such as 2026-10-05; blank for none. */
const day = text(10);

const status = oneOf(["open", "done", "dropped"]);

const plan = object({
  /** The row of the Coaching tab, counted from 1, and the address of its person. */
  row: count,
  at: name,
  id: name,
  name,
  period: name,
  kpi: name,
  finding: text(),
  goal: text(),
  due: day,
  followUp: day,
  status,
  coach: name,
  note: text(),
  isOverdue: yesNo,
  isToFollowUp: yesNo,
});

const problem = object({ where: name, message: text() });

/** All plans of the Coaching tab, the most urgent first, and the cells that could not be read. */
const plans = { plans: list(plan), problems: list(problem) };

const inNeed = object({
  id: name,
  name,
  band: orNull(name),
  why: list(text()),
  kpis: list(object({ kpi: name, finding: text(), goal: text() })),
  /** The nearest step of all as a sentence; blank for none. */
  nearest: text(),
});

const group = oneOf(["self", "superior", "colleague", "customer"]);

/** How far collecting is. */
const collected = {
  /** Each group's tab, null where it is not made yet, and how many rows of the period are answered. */
  groups: list(object({ group, tab: orNull(name), rows: count, answered: count })),
  /** Who has not answered, and about whom. */
  waiting: list(object({ group, rater: name, people: list(name) })),
  problems: list(problem),
};

const said = {
  date: day,
  interviewer: name,
  ownWords: text(),
  superiorsWords: text(),
  nextSteps: text(),
  acknowledgedOn: day,
  note: text(),
};

/** The interviews of a period by the rows of the Interviews tab. */
const notes = { notes: list(object({ row: count, id: name, ...said })), problems: list(problem) };

const win = object({
  award: name,
  id: name,
  name,
  team: name,
  /** The place among those who compete, ties sharing one; null for an award by a bound. */
  place: orNull(count),
  why: text(),
  /** What it pays, with the currency; blank for nothing. */
  amount: name,
  certificate: object({ en: text(), "zh-Hans": text(), "zh-Hant": text() }),
});

/** 360° feedback, coaching, interviews and awards. */
export const FEEDBACK_CALLS = {
  /** Who needs coaching in a period, and every plan that there is. */
  coaching: {
    args: object({ period }),
    value: object({
      period,
      /** By which settings people are on the list. */
      below: name,
      falls: count,
      people: list(inNeed),
      everybody: list(object({ id: name, name })),
      kpis: list(name),
      /** What a new plan proposes. */
      due: day,
      followUp: day,
      ...plans,
    }),
  },
  /** Adds a plan to the Coaching tab, which is made where there is none. */
  addPlan: {
    args: object({
      id: name,
      name,
      period,
      kpi: name,
      finding: text(5000),
      goal: text(5000),
      due: day,
      followUp: day,
      coach: name,
      note: text(5000),
    }),
    value: object(plans),
  },
  /** Marks a plan; its person and goal say which one was shown. */
  settlePlan: { args: object({ row: count, id: name, goal: text(), status }), value: object(plans) },
  /** Whom to speak with in a period, and what was written down. */
  interviews: {
    args: object({ period }),
    value: object({ period, people: list(object({ id: name, name })), ...notes }),
  },
  /** Writes an interview down: `row` null adds one, else that row is changed if it is still as it was shown. */
  keepInterview: {
    args: object({ period, id: name, name, row: orNull(count), before: object(said), after: object(said) }),
    value: object(notes),
  },
  /** Who won the awards of a period, and the text of each certificate. */
  winners: {
    args: object({ period }),
    value: object({ period, hasAwards: yesNo, wins: list(win) }),
  },
  /** Writes the Certificates tab: new rows below, texts that changed in their rows; `stale` are rows of nobody who won. */
  writeCertificates: {
    args: object({ period }),
    value: object({ tab: name, added: count, changed: count, stale: list(name) }),
  },
  /** What is asked of raters in a period, and how far it is. */
  collecting: {
    args: object({ period }),
    value: object({
      period,
      isClosed: yesNo,
      questions: list(object({ name, scale: name })),
      /** Groups of fewer are not shown on their own. */
      leastRaters: count,
      ...collected,
    }),
  },
  /** Makes the collecting tabs of some groups, or adds the rows that they lack. */
  collect: {
    args: object({ period, groups: list(group), colleagues: count, customers: count }),
    value: object({ added: count, ...collected }),
  },
  /** Takes what was answered into the Feedback tab. */
  gather: {
    args: object({ period }),
    value: object({ added: count, changed: count, same: count, ...collected }),
  },
} as const;

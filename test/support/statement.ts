import {
  Issues,
  NO_TALK,
  nearestSteps,
  parsePeriod,
  prepare,
  previousPeriod,
  readComments,
  runPeriod,
  type Statement,
  type StatementFacts,
  statementOf,
  type Tables,
} from "../../src/core/index.ts";

/** The facts of a person's statement as the server gathers them. */
function factsOf(tables: Tables, periodId: string, id: string): StatementFacts {
  const issues = new Issues();
  const prepared = prepare(tables, issues);
  const period = parsePeriod(periodId);
  const person = prepared.people.list.findIndex((one) => one.id === id);
  if (!period || person < 0) throw new Error(`the workbook has no ${id} in ${periodId}`);
  const run = runPeriod(prepared, period, issues);
  const last = runPeriod(prepared, previousPeriod(period), new Issues());
  const events = (prepared.events.get(person) ?? []).filter(({ from, to }) => from >= period.from && to <= period.to);
  const comments = readComments(tables.feedback).filter(
    ({ personId, periodId: of }) => personId === id && of === period.id,
  );
  const [steps] = nearestSteps(prepared, run, [person]);
  const nearest = steps?.nearest ?? null;
  return { ...run, book: prepared.book, person, events, earlier: [last.scored], nearest, comments, talk: NO_TALK };
}

/** A person's statement. */
export function statement(tables: Tables, periodId: string, id: string): Statement {
  return statementOf(factsOf(tables, periodId, id));
}

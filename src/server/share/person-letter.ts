import {
  type ClosedPeriod,
  type ClosedRun,
  type Language,
  nearestSteps,
  type PeriodRun,
  readComments,
  type StatementFacts,
  snapshotTables,
  statementOf,
  type Talk,
  talkAbout,
} from "../../core/index.ts";
import { say } from "../../i18n/say.ts";
import { sayStatement } from "../../i18n/say-statement.ts";

/** The promotions as they were frozen: where rules looked back on what was not closed, they may not be told again. */
function promotionsOf(run: PeriodRun, person: number, frozen: string, language: Language): PeriodRun["promotions"] {
  const mine = run.promotions.filter((one) => one.person === person);
  const told = mine.map(({ step, flag }) => {
    const parts = [step.next, say({ key: `flag.${flag}`, args: {} }, language)];
    return parts.filter((part) => part !== "").join(": ");
  });
  return told.join("; ") === frozen ? mine : [];
}

/** A person's letter about a closed period, made of what was frozen; what was said about it is told as it stands now. */
export function letterOf(
  { prepared, run }: ClosedRun,
  closed: ClosedPeriod,
  person: number,
  { frozenFlags, talk }: { readonly frozenFlags: string; readonly talk: Talk },
  language: Language,
): string {
  const { id } = run.people.list[person] as { id: string };
  const { period } = run;
  const comments = readComments(snapshotTables(closed.snapshot.inputs).feedback).filter(
    (one) => one.personId === id && one.periodId === period.id,
  );
  const facts: StatementFacts = {
    ...run,
    book: prepared.book,
    person,
    promotions: promotionsOf(run, person, frozenFlags, language),
    events: (prepared.events.get(person) ?? []).filter(({ from, to }) => from >= period.from && to <= period.to),
    earlier: [],
    nearest: nearestSteps(prepared, run, [person])[0]?.nearest ?? null,
    comments,
    talk: talkAbout(talk, id, period.id),
  };
  return sayStatement(statementOf(facts), language);
}

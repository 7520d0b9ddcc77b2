import { tell } from "../../../i18n/say.ts";
import { Refusal } from "../../answer.ts";
import { findTabs, readTables } from "../../read-tables.ts";
import type { CallContext } from "../call-context.ts";
import { knownIds } from "../known-ids.ts";
import { reviewRun } from "./review-run.ts";

/** Refuses to write about somebody who is in the People tab no more than in the period as it was frozen. */
export function refuseUnknown(context: CallContext, { id, period }: { id: string; period: string }): void {
  const { book, language } = context;
  if (knownIds(readTables(book, findTabs(book))).has(id)) return;
  if (reviewRun(context, period).run.people.list.some((person) => person.id === id)) return;
  throw new Refusal(tell("person.unknown", { id }, language));
}

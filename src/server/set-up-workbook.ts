import type { Language } from "../core/index.ts";
import { tell } from "../i18n/say.ts";
import type { Book } from "../sheets/book.ts";
import { allOrNothing } from "./all-or-nothing.ts";
import { Refusal } from "./answer.ts";
import { setUpPlan } from "./set-up-plan.ts";

/** What was made. */
export interface SetUpAnswer {
  readonly tabs: readonly string[];
}

/** Makes the tabs of a template. Nothing that exists is overwritten: where one of its tabs is there, nothing is made. */
export function setUpWorkbookOf(book: Book, id: string, language: Language, withSample: boolean): SetUpAnswer {
  const { changes, made, existing } = setUpPlan(book, { id, language, withSample });
  if (existing.length > 0) throw new Refusal(tell("no.tabsExist", { tabs: existing.join(", ") }, language));
  allOrNothing(book, changes, language);
  return { tabs: made };
}

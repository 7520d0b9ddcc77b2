import type { Language } from "../core/index.ts";
import { tell } from "../i18n/say.ts";
import type { Book } from "../sheets/book.ts";
import type { Screen } from "../sheets/screen.ts";
import { allOrNothing } from "./all-or-nothing.ts";
import { Refusal } from "./answer.ts";
import { aloneIn } from "./score-period.ts";
import { setUpPlan } from "./set-up-plan.ts";
import { showFirst } from "./show-first.ts";

/** Where a set-up takes place: the workbook, and the window in which it is shown. */
export interface Workplace {
  readonly book: Book;
  readonly screen: Screen;
}

/** What was made. */
export interface SetUpAnswer {
  readonly tabs: readonly string[];
}

/** Makes the tabs of a template. Nothing that exists is overwritten: where one of its tabs is there, nothing is made. */
export function setUpWorkbookOf(
  { book, screen }: Workplace,
  id: string,
  language: Language,
  withSample: boolean,
): SetUpAnswer {
  const make = () => {
    const { changes, made, existing } = setUpPlan(book, { id, language, withSample });
    if (existing.length > 0) throw new Refusal(tell("no.tabsExist", { tabs: existing.join(", ") }, language));
    allOrNothing(book, changes, language);
    showFirst(screen, made);
    return { tabs: made };
  };
  return aloneIn(book, make, language);
}

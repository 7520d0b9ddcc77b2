import type { Language } from "../core/index.ts";
import { tell } from "../i18n/say.ts";
import type { Book } from "../sheets/book.ts";
import { type Answer, answer } from "./answer.ts";
import { loadTemplates } from "./load-data.ts";
import { setUpWorkbookOf } from "./set-up-workbook.ts";

function ask(question: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const response = ui.prompt("Scorecards", question, ui.ButtonSet.OK_CANCEL);
  return response.getSelectedButton() === ui.Button.OK ? response.getResponseText().trim() : null;
}

function show<T>(result: Answer<T>, text: (value: T) => string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert("Scorecards", result.ok ? text(result.value) : result.message, ui.ButtonSet.OK);
}

/** Asks which template, and makes its tabs. */
export function askAndSetUp(book: Book, language: Language): void {
  const templates = loadTemplates()
    .map(({ id }) => id)
    .join(", ");
  const id = ask(tell("ask.template", { templates }, language));
  if (id === null) return;
  show(
    answer(() => setUpWorkbookOf(book, id, language, true)),
    ({ tabs }) => tell("done.setUp", { tabs: tabs.join(", ") }, language),
  );
}

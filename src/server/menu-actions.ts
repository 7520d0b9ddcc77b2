import { type Language, SEVERITIES } from "../core/index.ts";
import { tell } from "../i18n/say.ts";
import type { Book } from "../sheets/book.ts";
import { type Answer, answer } from "./answer.ts";
import { checkWorkbookOf } from "./check-workbook.ts";
import { loadTemplates } from "./load-data.ts";
import { setUpWorkbookOf } from "./set-up-workbook.ts";
import type { ToldIssue } from "./tell-issues.ts";

const SHOWN_ISSUES = 20;

function ask(question: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const response = ui.prompt("Scorecards", question, ui.ButtonSet.OK_CANCEL);
  return response.getSelectedButton() === ui.Button.OK ? response.getResponseText().trim() : null;
}

function show<T>(result: Answer<T>, text: (value: T) => string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert("Scorecards", result.ok ? text(result.value) : result.message, ui.ButtonSet.OK);
}

function issueLines(issues: readonly ToldIssue[], language: Language): string {
  if (issues.length === 0) return tell("done.clean", {}, language);
  const [errors = 0, warnings = 0, advice = 0] = SEVERITIES.map(
    (severity) => issues.filter((one) => one.severity === severity).length,
  );
  const head = tell("done.found", { errors, warnings, advice }, language);
  const lines = issues
    .slice(0, SHOWN_ISSUES)
    .map(({ where, message }) => (where === "" ? message : `${where}: ${message}`));
  return [head, ...lines, ...(issues.length > SHOWN_ISSUES ? ["…"] : [])].join("\n");
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

/** Checks the workbook and shows what was found. */
export function checkAndShow(book: Book, language: Language): void {
  show(
    answer(() => checkWorkbookOf(book, language)),
    ({ issues }) => issueLines(issues, language),
  );
}

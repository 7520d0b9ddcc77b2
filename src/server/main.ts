import { tell } from "../i18n/say.ts";
import { readTextsFrom } from "../i18n/texts-of.ts";
import { GoogleBook } from "../sheets/google-book.ts";
import { type Answer, answer, Refusal } from "./answer.ts";
import { type CheckAnswer, checkWorkbookOf } from "./check-workbook.ts";
import { languageFor } from "./language.ts";
import { loadTexts } from "./load-data.ts";
import { addMenu } from "./menu.ts";
import { askAndScore, askAndSetUp, checkAndShow } from "./menu-actions.ts";
import { type ScoredAnswer, scorePeriodOf } from "./score-period.ts";
import { type SetUpAnswer, setUpWorkbookOf } from "./set-up-workbook.ts";

export * from "../functions/index.ts";

readTextsFrom(loadTexts);

// Every function here becomes a global that anyone with the page can call, so each checks what it is given.

function openBook(): GoogleBook {
  return new GoogleBook(SpreadsheetApp.getActiveSpreadsheet());
}

function checkedText(name: string, found: unknown): string {
  if (typeof found === "string" && found.trim() !== "") return found.trim();
  throw new Refusal(tell("no.argument", { name, found: String(found) }, languageFor("")));
}

/** Builds the menu. Runs in AuthMode.NONE too, where there is no document. */
export function onOpen(): void {
  addMenu(languageFor(""));
}

/** After the installation the workbook is open already, so the menu is built at once (PF65). */
export function onInstall(): void {
  onOpen();
}

/** Menu: set up. */
export function menuSetUp(): void {
  askAndSetUp(openBook(), languageFor(""));
}

/** Menu: check. */
export function menuCheck(): void {
  checkAndShow(openBook(), languageFor(""));
}

/** Menu: score a period. */
export function menuScore(): void {
  askAndScore(openBook(), languageFor(""));
}

/** Makes the tabs of a template in this workbook. */
export function setUpWorkbook(templateId: unknown, language: unknown, withSample: unknown): Answer<SetUpAnswer> {
  return answer(() =>
    setUpWorkbookOf(openBook(), checkedText("templateId", templateId), languageFor(language), withSample !== false),
  );
}

/** Looks for problems without writing anything. */
export function checkWorkbook(language: unknown): Answer<CheckAnswer> {
  return answer(() => checkWorkbookOf(openBook(), languageFor(language)));
}

/** Scores a period and writes the result tabs. */
export function scorePeriod(period: unknown, language: unknown): Answer<ScoredAnswer> {
  return answer(() => scorePeriodOf(openBook(), checkedText("period", period), languageFor(language)));
}

import { readTextsFrom } from "../i18n/texts-of.ts";
import { usersLanguage } from "./language.ts";
import { loadTexts } from "./load-data.ts";
import { addMenu } from "./menu.ts";
import { openDesk } from "./open-desk.ts";

export * from "../functions/index.ts";

readTextsFrom(loadTexts);

/** Builds the menu. Runs in AuthMode.NONE too, where there is no document and no file can be read. */
export function onOpen(): void {
  addMenu(usersLanguage());
}

/** After the installation the workbook is open already, so the menu is built at once (PF65). */
export function onInstall(): void {
  onOpen();
}

// Every function below becomes a global that anyone with the page can call, so the desk checks what each is given.

/** Menu: set up. */
export function menuSetUp(): void {
  openDesk().menuSetUp();
}

/** Menu: check. */
export function menuCheck(): void {
  openDesk().menuCheck();
}

/** Menu: score a period. */
export function menuScore(): void {
  openDesk().menuScore();
}

/** Makes the tabs of a template in this workbook. */
export function setUpWorkbook(templateId: unknown, language: unknown, withSample: unknown): unknown {
  return openDesk().setUpWorkbook(templateId, language, withSample);
}

/** Looks for problems without writing anything. */
export function checkWorkbook(language: unknown): unknown {
  return openDesk().checkWorkbook(language);
}

/** Scores a period and writes the result tabs. */
export function scorePeriod(period: unknown, language: unknown): unknown {
  return openDesk().scorePeriod(period, language);
}

import { readTextsFrom } from "../i18n/texts-of.ts";
import { usersLanguage } from "./language.ts";
import { loadTexts } from "./load-data.ts";
import { addMenu } from "./menu.ts";
import { openDesk } from "./open-desk.ts";
import { showSidebar } from "./show-sidebar.ts";

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
  showSidebar("setUp");
}

/** Menu: check. */
export function menuCheck(): void {
  showSidebar("check");
}

/** Menu: score a period. */
export function menuScore(): void {
  showSidebar("score");
}

/** Menu: one person. */
export function menuPerson(): void {
  showSidebar("person");
}

/** Menu: what if the scheme were another? */
export function menuWhatIf(): void {
  showSidebar("whatIf");
}

/** Menu: how bands lie, and the ones that people decide. */
export function menuCalibrate(): void {
  showSidebar("calibrate");
}

/** Menu: who may step up. */
export function menuPromotions(): void {
  showSidebar("promotions");
}

/** Menu: bonuses before they are released. */
export function menuBonus(): void {
  showSidebar("bonus");
}

/** Menu: 360° feedback, coaching, interviews and awards. */
export function menuFeedback(): void {
  showSidebar("feedback");
}

/** Menu: close a period, and share it. */
export function menuPublish(): void {
  showSidebar("publish");
}

/** Menu: the tour, the functions, and what to do about troubles. */
export function menuHelp(): void {
  showSidebar("help");
}

/**
 * Whatever the sidebar asks. One global for all calls: each has its line in the contract, so none can be reached whose
 * arguments are not checked first, and the script carries one stub for as many calls as the sidebar needs.
 */
export function callServer(name: unknown, args: unknown): unknown {
  return openDesk().callServer(name, args);
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

/** Scores a period a last time and freezes it. */
export function closePeriod(period: unknown, language: unknown, closedBy: unknown, accepted: unknown): unknown {
  return openDesk().closePeriod(period, language, closedBy, accepted);
}

/** Lists the closed periods, and what was edited of them. */
export function closedPeriods(language: unknown): unknown {
  return openDesk().closedPeriods(language);
}

/** Writes a person's result as a letter. */
export function explainPerson(period: unknown, person: unknown, language: unknown): unknown {
  return openDesk().explainPerson(period, person, language);
}

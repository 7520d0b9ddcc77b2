/**
 * Everything behind the menu and the sidebar. It is built into a file of its own, which the script reads and evaluates
 * when one of these is called.
 *
 * @module
 */
import { readTextsFrom } from "../i18n/texts-of.ts";
import { GoogleBook } from "../sheets/google-book.ts";
import { GoogleScreen } from "../sheets/google-screen.ts";
import { type Answer, answer } from "./answer.ts";
import type { Reply } from "./api/reply.ts";
import { checkedLanguage, checkedText, checkedTextOrNone, checkedTexts, checkedYes } from "./check-arguments.ts";
import { type CheckAnswer, checkWorkbookOf } from "./check-workbook.ts";
import { type ClosedAnswer, closePeriodOf } from "./close-period.ts";
import { type ExplainedPerson, explainPersonOf } from "./explain-person.ts";
import { type HistoryAnswer, historyOf } from "./history-of.ts";
import { loadTexts } from "./load-data.ts";
import { answerCall } from "./page/answer-call.ts";
import { openContext } from "./page/open-context.ts";
import { type ScoredAnswer, scorePeriodOf } from "./score-period.ts";
import { type SetUpAnswer, setUpWorkbookOf } from "./set-up-workbook.ts";

readTextsFrom(loadTexts);

function openBook(): GoogleBook {
  return new GoogleBook(SpreadsheetApp.getActiveSpreadsheet());
}

/** Answers a call of the sidebar. */
export function callServer(name: unknown, args: unknown): Reply<unknown> {
  return answerCall(openContext, name, args);
}

/** Makes the tabs of a template in this workbook. */
export function setUpWorkbook(templateId: unknown, language: unknown, withSample: unknown): Answer<SetUpAnswer> {
  return answer(() =>
    setUpWorkbookOf(
      { book: openBook(), screen: new GoogleScreen(SpreadsheetApp.getActiveSpreadsheet()) },
      checkedText("templateId", templateId),
      checkedLanguage(language),
      checkedYes("withSample", withSample),
    ),
  );
}

/** Looks for problems without writing anything. */
export function checkWorkbook(language: unknown): Answer<CheckAnswer> {
  return answer(() => checkWorkbookOf(openBook(), checkedLanguage(language)));
}

/** Scores a period and writes the result tabs. */
export function scorePeriod(period: unknown, language: unknown): Answer<ScoredAnswer> {
  return answer(() => scorePeriodOf(openBook(), checkedText("period", period), checkedLanguage(language)));
}

/** Scores a period a last time and freezes it. */
export function closePeriod(
  period: unknown,
  language: unknown,
  closedBy: unknown,
  accepted: unknown,
): Answer<ClosedAnswer> {
  return answer(() =>
    closePeriodOf(openBook(), checkedText("period", period), checkedLanguage(language), {
      closedBy: checkedTextOrNone("closedBy", closedBy),
      accepted: checkedTexts("accepted", accepted),
    }),
  );
}

/** Lists the closed periods, and what was edited of them. */
export function closedPeriods(language: unknown): Answer<HistoryAnswer> {
  return answer(() => historyOf(openBook(), checkedLanguage(language)));
}

/** Writes a person's result as a letter. */
export function explainPerson(period: unknown, person: unknown, language: unknown): Answer<ExplainedPerson> {
  return answer(() =>
    explainPersonOf(
      openBook(),
      checkedText("period", period),
      checkedText("person", person),
      checkedLanguage(language),
    ),
  );
}

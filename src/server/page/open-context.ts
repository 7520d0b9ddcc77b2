import { GoogleBook } from "../../sheets/google-book.ts";
import { GoogleFiles } from "../../sheets/google-files.ts";
import { GoogleMemory } from "../../sheets/google-memory.ts";
import { GoogleScreen } from "../../sheets/google-screen.ts";
import type { CallContext } from "./call-context.ts";
import { pageLanguage } from "./page-language.ts";

/** The workbook that is open, as the calls of the page see it. */
export function openContext(): CallContext {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const user = new GoogleMemory(PropertiesService.getUserProperties());
  return {
    book: new GoogleBook(spreadsheet),
    screen: new GoogleScreen(spreadsheet),
    files: new GoogleFiles(),
    workbook: new GoogleMemory(PropertiesService.getDocumentProperties()),
    user,
    language: pageLanguage(user),
    now: new Date().toISOString(),
    today: () => Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd"),
  };
}

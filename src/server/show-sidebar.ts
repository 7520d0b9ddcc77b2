import type { ViewId } from "./api/views.ts";

/** Where the page says which view it opens with; the build leaves it blank. */
const OPENS_WITH = 'data-view=""';

/** Opens the sidebar at one of its views. It needs the page's file and nothing else. */
export function showSidebar(view: ViewId): void {
  const page = HtmlService.createHtmlOutputFromFile("sidebar").setTitle("Scorecards");
  page.setContent(page.getContent().replace(OPENS_WITH, `data-view="${view}"`));
  SpreadsheetApp.getUi().showSidebar(page);
}

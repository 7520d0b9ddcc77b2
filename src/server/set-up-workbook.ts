import { columnLetters, columns, type Language, type Row, TAB_WORDS, type TabKey, wordFor } from "../core/index.ts";
import { tell } from "../i18n/say.ts";
import type { Book, ColumnLook } from "../sheets/book.ts";
import type { Template, TemplateTab } from "../templates/template.ts";
import { Refusal } from "./answer.ts";
import { loadTemplates } from "./load-data.ts";
import { tabsByKey } from "./read-tables.ts";
import { rowIn, textIn } from "./template-text.ts";

const PLAIN: ColumnLook = { format: "plain", widthPx: 110, note: "", choices: [] };
const LIVE_FORMULA_CELL = "A3";

/** What was made. */
export interface SetUpAnswer {
  readonly tabs: readonly string[];
}

function templateNamed(id: string, language: Language): Template {
  const templates = loadTemplates();
  const template = templates.find((one) => one.id === id);
  if (template) return template;
  throw new Refusal(tell("no.template", { found: id, templates: templates.map((one) => one.id).join(", ") }, language));
}

function checkNothingExists(book: Book, template: Template, language: Language): void {
  const existing = tabsByKey(book);
  const inTheWay = [...template.tabs.map(({ tab }) => tab), "live" as const].flatMap((key) => existing.get(key) ?? []);
  if (inTheWay.length > 0) throw new Refusal(tell("no.tabsExist", { tabs: inTheWay.join(", ") }, language));
}

function createTab(book: Book, tab: TemplateTab, language: Language, withSample: boolean): string {
  const name = wordFor(TAB_WORDS, tab.tab, language);
  const rows = [...tab.rows, ...(withSample ? tab.sample : [])].map((row) => rowIn(row, language));
  const header: Row = tab.headings.map((heading) => textIn(heading, language));
  book.create({ name, rows: [header, ...rows], columns: tab.looks.map((look) => ({ ...PLAIN, ...look })) });
  return name;
}

const LIVE_ARGUMENTS: readonly TabKey[] = [
  "kpis",
  "weights",
  "metrics",
  "people",
  "ratings",
  "settings",
  "records",
  "feedback",
  "events",
];

/** The range of a whole tab, as wide as its headings and a few columns more; blank for a tab that is not there. */
function wholeTab(template: Template, key: TabKey, language: Language): string {
  const tab = template.tabs.find((one) => one.tab === key);
  if (!tab) return "";
  return `'${wordFor(TAB_WORDS, key, language)}'!A:${columnLetters(Math.max(26, tab.headings.length + 5))}`;
}

/** The live scorecard: one formula over the tabs, so that scores follow what managers type. */
function createLiveTab(book: Book, template: Template, language: Language): string {
  const name = wordFor(TAB_WORDS, "live", language);
  const period = wordFor(columns.METRIC_COLUMNS, "period", language);
  book.create({ name, rows: [[period, template.samplePeriod]], columns: [PLAIN, { ...PLAIN, format: "text" }] });
  const ranges = LIVE_ARGUMENTS.map((key) => wholeTab(template, key, language));
  book.writeFormula(name, LIVE_FORMULA_CELL, `=SCORECARD(B1, ${ranges.join(", ").replace(/(, )+$/, "")})`);
  return name;
}

/** Makes the tabs of a template. Nothing that exists is overwritten: where one of its tabs is there, nothing is made. */
export function setUpWorkbookOf(book: Book, id: string, language: Language, withSample: boolean): SetUpAnswer {
  const template = templateNamed(id, language);
  checkNothingExists(book, template, language);
  const tabs = template.tabs.map((tab) => createTab(book, tab, language, withSample));
  if (template.samplePeriod !== "") tabs.push(createLiveTab(book, template, language));
  book.flush();
  return { tabs };
}

import { columnLetters, columns, type Language, type Row, TAB_WORDS, type TabKey, wordFor } from "../core/index.ts";
import { tell } from "../i18n/say.ts";
import { type Book, type NewTab, PLAIN_LOOK } from "../sheets/book.ts";
import type { Template, TemplateTab } from "../templates/template.ts";
import { allOrNothing, type Change } from "./all-or-nothing.ts";
import { Refusal } from "./answer.ts";
import { loadTemplates } from "./load-data.ts";
import { findTabs } from "./read-tables.ts";
import { lookIn, rowIn, textIn } from "./template-text.ts";

/** As wide as Sheets makes a tab. */
const NEW_TAB_COLUMNS = 26;
const LIVE_FORMULA_CELL = "A3";
/** The period is kept as it is typed; the fifth column of a scorecard is the coverage. */
const LIVE_LOOKS: Pick<NewTab, "columns" | "exceptions"> = {
  columns: [PLAIN_LOOK, PLAIN_LOOK, PLAIN_LOOK, PLAIN_LOOK, { ...PLAIN_LOOK, format: "percent" }],
  exceptions: [{ range: "B1", format: "text" }],
};

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
  const existing = findTabs(book);
  const inTheWay = [...template.tabs.map(({ tab }) => tab), "live" as const].flatMap((key) => existing.get(key) ?? []);
  if (inTheWay.length > 0) throw new Refusal(tell("no.tabsExist", { tabs: inTheWay.join(", ") }, language));
}

function newTab(tab: TemplateTab, language: Language, withSample: boolean): NewTab {
  const rows = [...tab.rows, ...(withSample ? tab.sample : [])].map((row) => rowIn(row, language));
  const header: Row = tab.headings.map((heading) => textIn(heading, language));
  return {
    name: wordFor(TAB_WORDS, tab.tab, language),
    rows: [header, ...rows],
    columns: tab.looks.map((look) => lookIn(look, language)),
    exceptions: tab.percentCells.map((range) => ({ range, format: "percent" })),
  };
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

/** The range of a whole tab, as wide as it is made; blank for a tab that is not there. */
function wholeTab(template: Template, key: TabKey, language: Language): string {
  const tab = template.tabs.find((one) => one.tab === key);
  if (!tab) return "";
  return `'${wordFor(TAB_WORDS, key, language)}'!A:${columnLetters(Math.max(NEW_TAB_COLUMNS, tab.headings.length))}`;
}

function making(book: Book, tab: NewTab): Change {
  return { tab: tab.name, make: () => book.create(tab), takeBack: () => book.remove(tab.name) };
}

/** The live scorecard: one formula over the tabs, so that scores follow what managers type. */
function makingLiveTab(book: Book, template: Template, language: Language): readonly Change[] {
  const name = wordFor(TAB_WORDS, "live", language);
  const period = wordFor(columns.METRIC_COLUMNS, "period", language);
  const ranges = LIVE_ARGUMENTS.map((key) => wholeTab(template, key, language));
  const formula = `=SCORECARD(B1, ${ranges.join(", ").replace(/(, )+$/, "")})`;
  return [
    making(book, { name, rows: [[period, template.samplePeriod]], ...LIVE_LOOKS }),
    { tab: name, make: () => book.writeFormula(name, LIVE_FORMULA_CELL, formula), takeBack: () => undefined },
  ];
}

/** Makes the tabs of a template. Nothing that exists is overwritten: where one of its tabs is there, nothing is made. */
export function setUpWorkbookOf(book: Book, id: string, language: Language, withSample: boolean): SetUpAnswer {
  const template = templateNamed(id, language);
  checkNothingExists(book, template, language);
  const tabs = template.tabs.map((tab) => making(book, newTab(tab, language, withSample)));
  const live = template.samplePeriod === "" ? [] : makingLiveTab(book, template, language);
  allOrNothing(book, [...tabs, ...live], language);
  return { tabs: [...tabs, ...live.slice(0, 1)].map(({ tab }) => tab) };
}

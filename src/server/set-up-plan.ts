import {
  columnLetters,
  columns,
  type Language,
  type Row,
  TAB_WORDS,
  type TabKey,
  tabOf,
  wordFor,
} from "../core/index.ts";
import { tell } from "../i18n/say.ts";
import { type Book, type NewTab, PLAIN_LOOK } from "../sheets/book.ts";
import type { Template, TemplateTab } from "../templates/template.ts";
import type { Change } from "./all-or-nothing.ts";
import { Refusal } from "./answer.ts";
import { bandsOf, colouring } from "./colour-bands.ts";
import { loadTemplates } from "./load-data.ts";
import { findTabs, type TabNames } from "./read-tables.ts";
import { lookIn, rowIn, textIn } from "./template-text.ts";

/** As wide as Sheets makes a tab. */
const NEW_TAB_COLUMNS = 26;

/** Where the formula of the live scorecard stands. */
export const LIVE_FORMULA = { cell: "A3", row: 3, column: 1 } as const;

/** Above the formula people choose the period; everything below is the formula's. */
const FREE_OF_THE_FORMULA = `A1:${columnLetters(NEW_TAB_COLUMNS)}${LIVE_FORMULA.row - 1}`;

/** The fourth column of a scorecard is the band. */
const LIVE_BANDS = { row: LIVE_FORMULA.row + 1, column: 4, rows: null, columns: 1 };

/** The period is kept as it is typed; the fifth column of a scorecard is the coverage. */
const LIVE_LOOKS: Pick<NewTab, "columns" | "exceptions"> = {
  columns: [PLAIN_LOOK, PLAIN_LOOK, PLAIN_LOOK, PLAIN_LOOK, { ...PLAIN_LOOK, format: "percent" }],
  exceptions: [{ range: "B1", format: "text" }],
};

/** What a set-up is to make. */
export interface SetUpWish {
  /** Which template. */
  readonly id: string;
  readonly language: Language;
  readonly withSample: boolean;
}

/** What a set-up would do; nothing is written here. */
export interface SetUpPlan {
  readonly changes: readonly Change[];
  /** The tabs that it makes, in their order. */
  readonly made: readonly string[];
  /** The template's tabs that are there already, in whatever language: they are left alone. */
  readonly existing: readonly string[];
  /** Is the live scorecard left out, since its formula cannot read tabs that are mapped? */
  readonly noLive: boolean;
}

function templateNamed(id: string, language: Language): Template {
  const templates = loadTemplates();
  const template = templates.find((one) => one.id === id);
  if (template) return template;
  throw new Refusal(tell("no.template", { found: id, templates: templates.map((one) => one.id).join(", ") }, language));
}

function newTab(tab: TemplateTab, { language, withSample }: SetUpWish): NewTab {
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
  "assignments",
  "targets",
  "goals",
];

const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** The range of a whole tab, as wide as it is or is made; blank for a tab that is not there. */
function wholeTab(book: Book, there: TabNames, template: Template, key: TabKey, language: Language): string {
  const [name] = there.get(key) ?? [];
  if (name !== undefined) {
    return `${quoted(name)}!A:${columnLetters(Math.max(NEW_TAB_COLUMNS, book.read(name)[0]?.length ?? 0))}`;
  }
  const tab = template.tabs.find((one) => one.tab === key);
  if (!tab) return "";
  return `${quoted(wordFor(TAB_WORDS, key, language))}!A:${columnLetters(Math.max(NEW_TAB_COLUMNS, tab.headings.length))}`;
}

function making(book: Book, tab: NewTab): Change {
  return { tab: tab.name, make: () => book.create(tab), takeBack: () => book.remove(tab.name) };
}

/**
 * The live scorecard, so that scores follow what managers type: it stands before the tabs that it shows, and its one formula
 * is written when they are there.
 */
function withLiveTab(
  tabs: readonly Change[],
  book: Book,
  there: TabNames,
  template: Template,
  language: Language,
): readonly Change[] {
  const name = wordFor(TAB_WORDS, "live", language);
  const period = wordFor(columns.METRIC_COLUMNS, "period", language);
  const ranges = LIVE_ARGUMENTS.map((key) => wholeTab(book, there, template, key, language));
  const formula = `=SCORECARD(B1, ${ranges.join(", ").replace(/(, )+$/, "")})`;
  const guard = { warning: tell("warn.live", { cell: LIVE_FORMULA.cell }, language), freeRange: FREE_OF_THE_FORMULA };
  return [
    making(book, { name, rows: [[period, template.samplePeriod]], ...LIVE_LOOKS, ...guard }),
    ...tabs,
    { tab: name, make: () => book.writeFormula(name, LIVE_FORMULA.cell, formula), takeBack: () => undefined },
    colouring(
      book,
      name,
      () => bandsOf(book),
      () => LIVE_BANDS,
    ),
  ];
}

/** Settles which tabs of a template are made, and which are there and stay as they are. */
export function setUpPlan(book: Book, wish: SetUpWish): SetUpPlan {
  const template = templateNamed(wish.id, wish.language);
  const there = findTabs(book);
  const wanted: readonly TabKey[] = [...liveOf(template), ...template.tabs.map(({ tab }) => tab)];
  const tabs = template.tabs.filter(({ tab }) => !there.has(tab)).map((tab) => making(book, newTab(tab, wish)));
  // The formula takes ranges, so it cannot read tabs as a mapping says.
  const isMapped = LIVE_ARGUMENTS.some((key) => there.get(key)?.some((name) => tabOf(name) !== key));
  const wantsLive = liveOf(template).some((key) => !there.has(key));
  const live = wantsLive && !isMapped;
  const changes = live ? withLiveTab(tabs, book, there, template, wish.language) : tabs;
  return {
    changes,
    made: [...new Set(changes.map(({ tab }) => tab))],
    existing: [...new Set(wanted.flatMap((key) => there.get(key) ?? []))],
    noLive: wantsLive && isMapped,
  };
}

/** A template whose sample has a period gets a live scorecard too. */
const liveOf = ({ samplePeriod }: Template): readonly TabKey[] => (samplePeriod === "" ? [] : ["live"]);

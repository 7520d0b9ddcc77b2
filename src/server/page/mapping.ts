import {
  addressOf,
  guessHeadingRow,
  guessPeriod,
  guessTab,
  Issues,
  type Language,
  lackingColumns,
  MAPPED_COLUMNS,
  MAPPED_TAB_KEYS,
  type MappedTab,
  namedKpis,
  proposeColumns,
  type Row,
  readMapping,
  settledBy,
  TAB_WORDS,
  type TabKey,
  type Tables,
  type WordList,
  wordFor,
} from "../../core/index.ts";
import { tell } from "../../i18n/say.ts";
import { Refusal } from "../answer.ts";
import type { ArgsOf, ValueOf } from "../api/calls.ts";
import { findTabs, readTables, type TabNames } from "../read-tables.ts";
import type { CallContext } from "./call-context.ts";
import { knownIds } from "./known-ids.ts";
import { isOurs } from "./own-tabs.ts";

type Proposal = ValueOf<"proposeMapping">;

/** What a column may count as, in the words of the page: its own keys, and in Metrics the KPIs. */
function choicesOf(tab: MappedTab, tables: Tables, language: Language): Proposal["choices"] {
  const list: WordList<string> = MAPPED_COLUMNS[tab];
  const own = Object.keys(list).map((key) => ({ key, label: wordFor(list, key, language) }));
  const kpis = tab === "metrics" ? namedKpis(tables.kpis) : [];
  return [...own, ...kpis.map(({ id, name }) => ({ key: id, label: name === id ? id : `${name} (${id})` }))];
}

/** Another tab that already counts as the same. */
function otherFor(tab: TabKey, name: string, tabs: TabNames): string {
  return (tabs.get(tab) ?? []).find((one) => one !== name) ?? "";
}

function rowsOf({ book, language }: CallContext, name: string): readonly Row[] {
  if (!book.tabNames().includes(name)) throw new Refusal(tell("mapping.noTab", { tab: name }, language));
  return book.read(name);
}

/** What was settled about a tab before, and is asked again. */
function settledMapping({ mapping }: TabNames, { name, tab }: ArgsOf<"proposeMapping">) {
  const mappings = mapping ? readMapping(mapping, new Issues()) : [];
  return mappings.find((one) => one.sheet === name && (tab === null || one.tab === tab));
}

/** What a tab of the company's own may be, and what its columns: as it was settled before, or else as it looks. */
export function proposeMapping(context: CallContext, args: ArgsOf<"proposeMapping">): Proposal {
  const { book, language } = context;
  const { name } = args;
  const rows = rowsOf(context, name);
  const tabs = findTabs(book);
  const tables = readTables(book, tabs);
  const known = { ids: knownIds(tables), kpis: namedKpis(tables.kpis) };
  const before = settledMapping(tabs, args);
  const settled = before ? settledBy(before, rows, known.kpis) : null;
  const headingRow = args.headingRow ?? settled?.headingRow ?? guessHeadingRow(rows);
  const tab = args.tab ?? before?.tab ?? guessTab(name, rows, headingRow, known);
  const found = proposeColumns(rows, headingRow, tab, known);
  const keeps = settled?.headingRow === headingRow ? settled : null;
  return {
    tab,
    headingRow,
    columns: found.map(({ index, heading, samples, to }) => ({ heading, samples, to: keeps?.to(index) ?? to })),
    choices: choicesOf(tab, tables, language),
    needed: lackingColumns(tab, [], ""),
    period: keeps?.period || guessPeriod(name, rows, headingRow),
    other: otherFor(tab, name, tabs),
  };
}

/** The workbook's tabs that may be the company's own, and what is mapped so far. */
export function mappingOf({ book, workbook, language }: CallContext): ValueOf<"mapping"> {
  const { mapping } = findTabs(book);
  const label = (tab: MappedTab): string => wordFor(TAB_WORDS, tab, language);
  const mapped = mapping ? readMapping(mapping, new Issues()) : [];
  return {
    tabs: book.tabNames().filter((name) => !isOurs(name)),
    kinds: MAPPED_TAB_KEYS.map((key) => ({ key, label: label(key) })),
    mapped: mapped.map(({ tab, sheet, at }) => ({ name: sheet, tab, label: label(tab), at: addressOf(at) })),
    canUndo: workbook.get(MAPPING_KEPT_AS) !== null,
  };
}

/** Under which name the last change of the mapping is kept. */
export const MAPPING_KEPT_AS = "mapping";

import {
  type AwardWin,
  addressOf,
  cellOf,
  explainAward,
  filledRows,
  Issues,
  LANGUAGES,
  type Language,
  majorOf,
  openTab,
  type PeriodRun,
  periodOfCell,
  type RowValues,
  TALK_TABS,
  type Table,
  talkColumns,
  textOf,
} from "../../../core/index.ts";
import { sayAll, tell } from "../../../i18n/say.ts";
import type { ArgsOf, ValueOf } from "../../api/calls.ts";
import { aloneIn } from "../../score-period.ts";
import type { CallContext } from "../call-context.ts";
import { type KeptTab, keptTable, planRows, writePlanned } from "./kept-tab.ts";
import { reviewRun } from "./review-run.ts";

type Win = ValueOf<"winners">["wins"][number];

const { CERTIFICATE_COLUMNS } = talkColumns;

type Column = keyof typeof CERTIFICATE_COLUMNS;

const TEXT = { format: "text" } as const;
const WIDE = { widthPx: 260 };

/** The Certificates tab. */
const CERTIFICATE_TAB: KeptTab<Column> = {
  words: TALK_TABS.certificates,
  columns: CERTIFICATE_COLUMNS,
  needed: ["period", "award", "person"],
  looks: () => ({
    period: TEXT,
    person: TEXT,
    why: WIDE,
    en: WIDE,
    "zh-Hans": WIDE,
    "zh-Hant": WIDE,
    handedOn: { format: "date" },
  }),
};

function certificate({ people, period }: PeriodRun, win: AwardWin, language: Language): string {
  const { id = "", name = "" } = people.list[win.person] ?? {};
  const why = sayAll(explainAward(win), language);
  return tell("certificate.text", { name: name || id, award: win.award.name, period: period.id, why }, language);
}

function winShown(run: PeriodRun, win: AwardWin, language: Language): Win {
  const { id = "", name = "" } = run.people.list[win.person] ?? {};
  const { currency, currencyDecimals } = run.scheme.settings;
  const amount = majorOf(win.amountMinor, currencyDecimals);
  const texts = LANGUAGES.map((each) => [each, certificate(run, win, each)] as const);
  return {
    award: win.award.name,
    id,
    name,
    team: win.team,
    place: win.place,
    why: sayAll(explainAward(win), language),
    amount: amount === 0 ? "" : `${amount.toLocaleString(language)} ${currency}`.trim(),
    certificate: Object.fromEntries(texts) as Win["certificate"],
  };
}

/** Who won the awards of a period; those who tie share a place. */
export function winners(context: CallContext, { period }: ArgsOf<"winners">): ValueOf<"winners"> {
  const { run } = reviewRun(context, period);
  const wins = run.bonuses.wins.map((win) => winShown(run, win, context.language));
  return { period: run.period.id, hasAwards: run.scheme.awards.length > 0, wins };
}

const keyOf = (award: string, id: string): string => `${award}\u0000${id}`;

/** The rows of a period by award and person, counted from 1. */
function standing(table: Table, period: string): ReadonlyMap<string, number> {
  const tab = openTab(table, CERTIFICATE_COLUMNS, new Issues());
  const text = (row: number, key: Column): string => textOf(cellOf(tab, row, key));
  const rows = filledRows(tab).filter((row) => periodOfCell(cellOf(tab, row, "period"))?.id === period);
  return new Map(rows.map((row) => [keyOf(text(row, "award"), text(row, "person")), row + 1] as const));
}

function valuesOf({ award, id, name, why, certificate: texts }: Win, period: string): RowValues<Column> {
  return { period, award, person: id, name, why, ...texts };
}

/** Does a row lack any of the texts, or have another? */
function differs(table: Table, row: number, values: RowValues<Column>): boolean {
  const tab = openTab(table, CERTIFICATE_COLUMNS, new Issues());
  const keys = (Object.keys(values) as Column[]).filter((key) => key !== "period");
  return keys.some((key) => textOf(cellOf(tab, row - 1, key)) !== textOf(values[key] ?? ""));
}

function writeNow(context: CallContext, id: string): ValueOf<"writeCertificates"> {
  const { run, language } = reviewRun(context, id);
  const period = run.period.id;
  const desk = { ...context, language };
  const wins = run.bonuses.wins.map((win) => winShown(run, win, language));
  const table = keptTable(context.book, CERTIFICATE_TAB.words, new Issues());
  const there = table ? standing(table, period) : new Map<string, number>();
  const won = new Set(wins.map((win) => keyOf(win.award, win.id)));
  const rowOf = (win: Win): number | undefined => there.get(keyOf(win.award, win.id));
  const changes = wins.flatMap((win) => {
    const row = rowOf(win);
    const { period: _, ...values } = valuesOf(win, period);
    return table && row !== undefined && differs(table, row, values) ? [{ row: row - 1, values }] : [];
  });
  const added = wins.filter((win) => rowOf(win) === undefined).map((win) => valuesOf(win, period));
  const planned = planRows(desk, CERTIFICATE_TAB, table, { changed: changes, added });
  writePlanned(desk, [planned]);
  const { tab } = planned;
  const stale = [...there].filter(([key]) => !won.has(key)).map(([, row]) => addressOf({ sheet: tab, row, column: 1 }));
  return { tab, added: added.length, changed: changes.length, stale };
}

/** Writes the certificates of a period; what people keep beside them stays, and so do rows of nobody who won. */
export function writeCertificates(
  context: CallContext,
  { period }: ArgsOf<"writeCertificates">,
): ValueOf<"writeCertificates"> {
  return aloneIn(context.book, () => writeNow(context, period), context.language);
}

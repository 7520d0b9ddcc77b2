import { majorOf } from "../explain/money.ts";
import type { Correction, Corrections } from "../history/corrections.ts";
import type { Cell, Row } from "../model/cell.ts";
import { Issues } from "../model/issue.ts";
import type { Language } from "../model/language.ts";
import { type Message, message } from "../model/message.ts";
import type { Period } from "../model/period.ts";
import type { People, Person } from "../model/person.ts";
import type { Scheme } from "../model/scheme.ts";
import type { Words } from "../model/words.ts";
import type { Promotion } from "../promote/promotion.ts";
import type { ScoredPeriod } from "../promote/view-period.ts";
import { checksumOf, fifteen } from "../read/canonical.ts";
import { landedText } from "../read/closed-results.ts";
import { canonicalRow, openHistoryTab } from "../read/closed-row.ts";
import { HISTORY_COLUMNS } from "../read/words/columns.ts";
import { actualHeading, pointsHeading } from "../read/words/kpi-headings.ts";
import type { Bonuses } from "../reward/bonus.ts";
import { numberOfActual } from "../score/kept-actuals.ts";
import { paidMinor } from "./corrected-bonus-table.ts";
import { personResult } from "./person-result.ts";
import type { ResultTable } from "./result-table.ts";

/** A run as far as it is frozen. */
export interface FrozenRun {
  readonly period: Period;
  readonly scheme: Scheme;
  readonly people: People;
  readonly scored: ScoredPeriod;
  readonly bonuses: Bonuses;
  readonly promotions: readonly Promotion[];
  readonly corrections: Corrections | null;
}

/** In which words a run is frozen. */
export interface FreezeWords {
  readonly language: Language;
  /** Puts a message into the words of the language in which results are kept. */
  readonly tell: (message: Message) => string;
}

/** The rows of a period with the text of each that is compared later. */
export interface FrozenRows {
  readonly table: ResultTable;
  readonly canonical: readonly string[];
  /** What is paid to everybody together, in the currency's smallest unit. */
  readonly paidMinor: number;
}

const { checksum: CHECKSUM, ...FIXED } = HISTORY_COLUMNS;

const orBlank = (value: number): Cell => (Number.isNaN(value) ? "" : fifteen(value));

function moneyCells(
  { scheme: { settings } }: FrozenRun,
  amountMinor: number,
  correction: Correction | undefined,
): readonly Cell[] {
  const money = (minor: number): Cell => (Number.isNaN(minor) ? "" : majorOf(minor, settings.currencyDecimals));
  const parts = correction?.parts ?? [];
  const landed = parts.map(({ period, differenceMinor }) => ({
    period,
    amount: majorOf(differenceMinor, settings.currencyDecimals),
  }));
  const paid = paidMinor(amountMinor, correction);
  return [money(amountMinor), money(correction?.amountMinor ?? Number.NaN), money(paid), landedText(landed)];
}

function flagsCell(flags: readonly Promotion[], { tell }: FreezeWords): string {
  const told = flags.map(({ step, flag }) => [step.next, tell(message(`flag.${flag}`))]);
  return told.map((parts) => parts.filter((part) => part !== "").join(": ")).join("; ");
}

function kpiCells({ scheme, scored }: FrozenRun, index: number, points: readonly number[]): readonly Cell[] {
  return scheme.kpis.flatMap((kpi, k) =>
    kpi ? [orBlank(numberOfActual(scored.actuals, kpi, k, index)), orBlank(points[k] as number)] : [],
  );
}

function personRow(
  run: FrozenRun,
  index: number,
  flags: readonly Promotion[],
  correction: Correction | undefined,
  words: FreezeWords,
): Row {
  const { period, scheme, people, scored, bonuses } = run;
  const { id, name, team, post, grade, track } = people.list[index] as Person;
  const { status, total, band, coverage, points } = personResult(scheme, scored, index);
  return [
    ...[period.id, id, name, team, post, grade, track],
    ...[total ?? "", band ?? "", coverage, words.tell(message(`status.${status}`))],
    scheme.tiers[bonuses.tier[index] as number]?.name ?? "",
    ...moneyCells(run, bonuses.amountMinor[index] as number, correction),
    flagsCell(flags, words),
    ...kpiCells(run, index, points),
  ];
}

/** Who is no longer listed is paid a correction all the same, and has a row for it. */
function leaverRow(run: FrozenRun, correction: Correction): Row {
  const before = Object.keys(FIXED).indexOf("bonus");
  const blanks = Array.from({ length: before - 3 }, () => "");
  return [
    run.period.id,
    correction.personId,
    correction.name,
    ...blanks,
    ...moneyCells(run, Number.NaN, correction),
    "",
  ];
}

function flagsByPerson(promotions: readonly Promotion[]): ReadonlyMap<number, readonly Promotion[]> {
  const byPerson = new Map<number, Promotion[]>();
  for (const promotion of promotions) {
    const list = byPerson.get(promotion.person);
    if (list) list.push(promotion);
    else byPerson.set(promotion.person, [promotion]);
  }
  return byPerson;
}

function rowsOf(run: FrozenRun, words: FreezeWords): readonly Row[] {
  const { people, promotions, corrections } = run;
  const flags = flagsByPerson(promotions);
  const ids = new Set(people.list.map(({ id }) => id));
  const leavers = [...(corrections?.values() ?? [])].filter(({ personId }) => !ids.has(personId));
  return [
    ...people.list.map(({ id }, index) => personRow(run, index, flags.get(index) ?? [], corrections?.get(id), words)),
    ...leavers.map((correction) => leaverRow(run, correction)),
  ];
}

function paidInAll({ bonuses, corrections }: FrozenRun): number {
  let sum = 0;
  for (const amount of bonuses.amountMinor) if (!Number.isNaN(amount)) sum += amount;
  for (const { amountMinor } of corrections?.values() ?? []) sum += amountMinor;
  return sum;
}

/** The rows that a period freezes in the History tab, each with its checksum. */
export function freezeRows(run: FrozenRun, words: FreezeWords): FrozenRows {
  const kpis = run.scheme.kpis.flatMap((kpi) => (kpi ? [actualHeading(kpi.id), pointsHeading(kpi.id)] : []));
  const columns: readonly Words[] = [...Object.values(FIXED), ...kpis];
  const header = columns.map((column) => column[words.language][0]);
  const history = openHistoryTab({ sheet: "", rows: [header] }, new Issues());
  const rows = rowsOf(run, words);
  const width = columns.length;
  const whole = rows.map((row): Row => [...row, ...Array.from({ length: width - row.length }, () => "")]);
  const canonical = whole.map((row) => canonicalRow(history, row));
  const table: ResultTable = {
    tab: "history",
    period: run.period.id,
    columns: [...columns, CHECKSUM],
    keyColumns: [0, 1],
    rows: whole.map((row, index) => [...(row as (string | number)[]), checksumOf(canonical[index] as string)]),
  };
  return { table, canonical, paidMinor: paidInAll(run) };
}

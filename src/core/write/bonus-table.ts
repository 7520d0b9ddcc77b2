import { explainBonus } from "../explain/explain-bonus.ts";
import { majorOf } from "../explain/money.ts";
import type { Person } from "../model/person.ts";
import type { Scheme } from "../model/scheme.ts";
import type { Words } from "../model/words.ts";
import type { ScoredPeriod } from "../promote/view-period.ts";
import type { Bonuses } from "../reward/bonus.ts";
import { type PartColumn, partColumnsInUse, type ShownParts, shownBase } from "./bonus-columns.ts";
import { BONUS_PART_COLUMNS, BONUS_RESULT_COLUMNS, TO_DATE_COLUMNS } from "./result-columns.ts";
import type { ResultCell, ResultTable } from "./result-table.ts";

/** What the rows of the tab are made of. */
interface BonusRows {
  readonly scheme: Scheme;
  readonly scored: ScoredPeriod;
  readonly bonuses: Bonuses;
  readonly people: readonly Person[];
  readonly partColumns: readonly PartColumn[];
}

function leadingCells({ scheme, scored, bonuses, people }: BonusRows, index: number): readonly ResultCell[] {
  const person = people[index] as Person;
  const total = scored.scores.total[index] as number;
  const tier = scheme.tiers[bonuses.tier[index] as number];
  return [
    scored.period.id,
    person.id,
    person.name,
    Number.isNaN(total) ? "" : total,
    scheme.bands[scored.band[index] as number]?.label ?? "",
    tier?.name ?? "",
    tier?.coefficient ?? "",
  ];
}

function bonusRow(rows: BonusRows, index: number): readonly ResultCell[] {
  const { scheme, scored, bonuses, people, partColumns } = rows;
  const { currencyDecimals } = scheme.settings;
  const parts = bonuses.parts.get(index);
  const amountMinor = bonuses.amountMinor[index] as number;
  const base = bonuses.toDate.get(index)?.base ?? people[index]?.bonusBase ?? "";
  const shown: ShownParts | null = parts ? { parts, currencyDecimals } : null;
  return [
    ...leadingCells(rows, index),
    shown ? shownBase(shown) : base,
    ...partColumns.map(({ cell }) => (shown ? cell(shown) : "")),
    ...toDateCells(rows, index),
    Number.isNaN(amountMinor) ? "" : majorOf(amountMinor, currencyDecimals),
    explainBonus(scheme, scored, bonuses, people, index),
  ];
}

/** What a year-to-date plan settles: earned, paid, and as its own figure what is taken back (rule 21). */
function toDateCells({ bonuses, scheme }: BonusRows, index: number): readonly ResultCell[] {
  if (bonuses.toDate.size === 0) return [];
  const { currencyDecimals } = scheme.settings;
  const amount = bonuses.amountMinor[index] as number;
  const { earnedMinor = Number.NaN, paidMinor = Number.NaN } = bonuses.toDate.get(index) ?? {};
  const shown = (minor: number): ResultCell => (Number.isNaN(minor) ? "" : majorOf(minor, currencyDecimals));
  return [shown(earnedMinor), shown(paidMinor), amount < 0 ? majorOf(-amount, currencyDecimals) : ""];
}

/** The columns of the tab: what every scheme has, and between base and amount those of the steps that are in use. */
function columnsWith(partColumns: readonly PartColumn[], isToDate: boolean): readonly Words[] {
  const { amount, why, ...leading } = BONUS_RESULT_COLUMNS;
  const toDate = isToDate ? Object.values(TO_DATE_COLUMNS) : [];
  return [...Object.values(leading), ...partColumns.map(({ heading }) => heading), ...toDate, amount, why];
}

/** The Bonus tab; null for a scheme without bonus tiers. */
export function bonusTable(
  scheme: Scheme,
  scored: ScoredPeriod,
  bonuses: Bonuses,
  people: readonly Person[],
): ResultTable | null {
  if (scheme.tiers.length === 0) return null;
  const partColumns = partColumnsInUse([...bonuses.parts.values()]);
  const rows = { scheme, scored, bonuses, people, partColumns };
  return {
    tab: "bonuses",
    period: scored.period.id,
    columns: columnsWith(partColumns, bonuses.toDate.size > 0),
    keyColumns: [0, 1],
    rows: people.map((_, index) => bonusRow(rows, index)),
    atTimes: [...Object.values(BONUS_PART_COLUMNS), ...Object.values(TO_DATE_COLUMNS)],
  };
}

import { majorOf } from "../explain/money.ts";
import { readable } from "../explain/values.ts";
import { numberOf, type Rational } from "../model/rational.ts";
import type { Words } from "../model/words.ts";
import type { BonusParts } from "../reward/bonus-parts.ts";
import type { Factor } from "../reward/earned.ts";
import { BONUS_PART_COLUMNS } from "./result-columns.ts";
import type { ResultCell } from "./result-table.ts";

/** A bonus's parts, and to how many decimals amounts are shown. */
export interface ShownParts {
  readonly parts: BonusParts;
  readonly currencyDecimals: number;
}

/** A column of the Bonus tab that is there only where somebody's bonus has something to show in it. */
export interface PartColumn {
  readonly heading: Words;
  readonly cell: (shown: ShownParts) => ResultCell;
}

interface OptionalColumn extends PartColumn {
  readonly isUsedBy: (parts: BonusParts) => boolean;
}

const shownRational = (value: Rational): number => readable(numberOf(value));

/** The bonus base of a person, over several segments weighted by days. */
export function shownBase({ parts }: ShownParts): ResultCell {
  return shownRational(parts.earned.base);
}

function factorColumn(name: Factor["name"]): OptionalColumn {
  const factorIn = ({ earned }: BonusParts) => earned.factors.find((factor) => factor.name === name);
  return {
    heading: BONUS_PART_COLUMNS[name],
    isUsedBy: (parts) => factorIn(parts) !== undefined,
    cell: ({ parts }) => shownRational(factorIn(parts)?.value ?? { num: 1n, den: 1n }),
  };
}

const COLUMNS: readonly OptionalColumn[] = [
  {
    heading: BONUS_PART_COLUMNS.individual,
    isUsedBy: () => true,
    cell: ({ parts }) => shownRational(parts.earned.individual),
  },
  factorColumn("team"),
  factorColumn("company"),
  factorColumn("post"),
  factorColumn("region"),
  factorColumn("payShare"),
  {
    heading: BONUS_PART_COLUMNS.proration,
    isUsedBy: ({ earned: { presence } }) => presence.present !== presence.of,
    cell: ({ parts }) => shownRational(parts.earned.presence.share),
  },
  {
    heading: BONUS_PART_COLUMNS.guarantee,
    isUsedBy: ({ guarantee }) => guarantee !== null,
    cell: ({ parts }) => (parts.guarantee ? shownRational(parts.guarantee.amount) : ""),
  },
  {
    heading: BONUS_PART_COLUMNS.claim,
    isUsedBy: ({ pool }) => pool !== null,
    cell: ({ parts: { pool }, currencyDecimals }) => (pool ? majorOf(pool.claimMinor, currencyDecimals) : ""),
  },
  {
    heading: BONUS_PART_COLUMNS.pool,
    isUsedBy: ({ pool }) => pool !== null,
    cell: ({ parts: { pool }, currencyDecimals }) => (pool ? majorOf(pool.givenMinor, currencyDecimals) : ""),
  },
  {
    heading: BONUS_PART_COLUMNS.awards,
    isUsedBy: ({ wins }) => wins.length > 0,
    cell: ({ parts, currencyDecimals }) => (parts.wins.length > 0 ? majorOf(parts.awardsMinor, currencyDecimals) : ""),
  },
];

/** The columns that somebody's bonus needs, in the order in which the steps are computed. */
export function partColumnsInUse(all: readonly BonusParts[]): readonly PartColumn[] {
  return COLUMNS.filter(({ isUsedBy }) => all.some(isUsedBy));
}

import { explainBonus, majorOf } from "../explain/explain-bonus.ts";
import type { Person } from "../model/person.ts";
import type { Scheme } from "../model/scheme.ts";
import type { ScoredPeriod } from "../promote/view-period.ts";
import type { Bonuses } from "../reward/bonus.ts";
import { BONUS_RESULT_COLUMNS } from "./result-columns.ts";
import type { ResultCell, ResultTable } from "./result-table.ts";

function bonusRow(
  scheme: Scheme,
  scored: ScoredPeriod,
  bonuses: Bonuses,
  people: readonly Person[],
  index: number,
): readonly ResultCell[] {
  const person = people[index] as Person;
  const total = scored.scores.total[index] as number;
  const tier = scheme.tiers[bonuses.tier[index] as number];
  const amountMinor = bonuses.amountMinor[index] as number;
  return [
    scored.period.id,
    person.id,
    person.name,
    Number.isNaN(total) ? "" : total,
    scheme.bands[scored.band[index] as number]?.label ?? "",
    tier?.name ?? "",
    tier?.coefficient ?? "",
    person.bonusBase ?? "",
    Number.isNaN(amountMinor) ? "" : majorOf(amountMinor, scheme.settings.currencyDecimals),
    explainBonus(scheme, scored, bonuses, people, index),
  ];
}

/** The Bonus tab; null for a scheme without bonus tiers. */
export function bonusTable(
  scheme: Scheme,
  scored: ScoredPeriod,
  bonuses: Bonuses,
  people: readonly Person[],
): ResultTable | null {
  if (scheme.tiers.length === 0) return null;
  return {
    tab: "bonuses",
    period: scored.period.id,
    columns: Object.values(BONUS_RESULT_COLUMNS),
    keyColumns: [0, 1],
    rows: people.map((_, index) => bonusRow(scheme, scored, bonuses, people, index)),
  };
}

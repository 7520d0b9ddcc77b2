import { explainAward } from "../explain/explain-award.ts";
import { majorOf } from "../explain/money.ts";
import type { Period } from "../model/period.ts";
import type { Person } from "../model/person.ts";
import type { Scheme } from "../model/scheme.ts";
import type { AwardWin } from "../reward/awards.ts";
import type { Bonuses } from "../reward/bonus.ts";
import { AWARD_LIST_COLUMNS } from "./result-columns.ts";
import type { ResultCell, ResultTable } from "./result-table.ts";

function awardRow({ settings }: Scheme, period: Period, win: AwardWin, person: Person): readonly ResultCell[] {
  return [
    period.id,
    win.award.name,
    person.id,
    person.name,
    win.team,
    win.place ?? "",
    win.value,
    majorOf(win.amountMinor, settings.currencyDecimals),
    explainAward(win),
  ];
}

/** The Award list tab: a row for each award that somebody won; null for a scheme without awards. */
export function awardTable(
  scheme: Scheme,
  period: Period,
  { wins }: Bonuses,
  people: readonly Person[],
): ResultTable | null {
  if (scheme.awards.length === 0) return null;
  return {
    tab: "awardList",
    period: period.id,
    columns: Object.values(AWARD_LIST_COLUMNS),
    keyColumns: [0, 1, 2],
    rows: wins.map((win) => awardRow(scheme, period, win, people[win.person] as Person)),
  };
}

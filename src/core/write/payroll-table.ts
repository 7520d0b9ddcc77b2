import { majorOf } from "../explain/money.ts";
import type { Corrections } from "../history/corrections.ts";
import type { Period } from "../model/period.ts";
import type { Person } from "../model/person.ts";
import type { Settings } from "../model/settings.ts";
import { paidMinor } from "./corrected-bonus-table.ts";
import { PAYROLL_COLUMNS } from "./result-columns.ts";
import type { ResultTable } from "./result-table.ts";

/** What is paid in a period, as payroll takes it. */
interface Paid {
  readonly period: Period;
  readonly people: { readonly list: readonly Person[] };
  readonly bonuses: { readonly amountMinor: Float64Array };
  readonly corrections: Corrections | null;
  readonly scheme: { readonly settings: Settings };
}

/**
 * The Payroll tab: a row for each person with an amount, corrections of closed periods included. Who has none yet is left
 * out, not paid 0; a recovery is an amount below 0.
 */
export function payrollTable({ period, people, bonuses, corrections, scheme }: Paid): ResultTable {
  const { currency, currencyDecimals } = scheme.settings;
  const row = (id: string, name: string, minor: number) =>
    Number.isNaN(minor) ? [] : [[period.id, id, name, majorOf(minor, currencyDecimals), currency]];
  const listed = new Set(people.list.map(({ id }) => id));
  const leavers = [...(corrections?.values() ?? [])].filter(({ personId }) => !listed.has(personId));
  return {
    tab: "payroll",
    period: period.id,
    columns: Object.values(PAYROLL_COLUMNS),
    keyColumns: [0, 1],
    rows: [
      ...people.list.flatMap(({ id, name }, index) =>
        row(id, name, paidMinor(bonuses.amountMinor[index] as number, corrections?.get(id))),
      ),
      ...leavers.flatMap(({ personId, name, amountMinor }) => row(personId, name, amountMinor)),
    ],
  };
}

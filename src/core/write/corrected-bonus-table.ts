import { explainCorrection } from "../explain/explain-correction.ts";
import { majorOf } from "../explain/money.ts";
import type { Correction, Corrections } from "../history/corrections.ts";
import type { Message } from "../model/message.ts";
import type { Person } from "../model/person.ts";
import type { Settings } from "../model/settings.ts";
import { HISTORY_COLUMNS } from "../read/words/columns.ts";
import type { ResultCell, ResultTable } from "./result-table.ts";

/** What a period pays: the amount with the corrections that land in it; NaN where there is neither. */
export function paidMinor(amountMinor: number, correction: Correction | undefined): number {
  if (!correction) return amountMinor;
  return (Number.isNaN(amountMinor) ? 0 : amountMinor) + correction.amountMinor;
}

function correctedRow(
  row: readonly ResultCell[],
  amountMinor: number,
  correction: Correction | undefined,
  settings: Settings,
): readonly ResultCell[] {
  const why = row[row.length - 1] as readonly Message[] | Message | string;
  const paid = paidMinor(amountMinor, correction);
  const reasons = correction ? explainCorrection(correction, paid, settings) : [];
  const told = typeof why === "string" ? [] : "key" in why ? [why] : why;
  return [
    ...row.slice(0, -1),
    correction ? majorOf(correction.amountMinor, settings.currencyDecimals) : "",
    Number.isNaN(paid) ? "" : majorOf(paid, settings.currencyDecimals),
    [...told, ...reasons],
  ];
}

/** A row for somebody of whom the period itself has none: who left is still owed, or still owes, what was corrected. */
function leaverRow(table: ResultTable, { personId, name }: Correction): readonly ResultCell[] {
  return table.columns.map((_, index) => [table.period, personId, name][index] ?? "");
}

/** The Bonus tab of a workbook with closed periods: before the reasons, the correction and what is paid with it. */
export function correctedBonusTable(
  table: ResultTable,
  people: readonly Person[],
  amountMinor: Float64Array,
  corrections: Corrections,
  settings: Settings,
): ResultTable {
  const columns = table.columns;
  const ids = new Set(people.map(({ id }) => id));
  const leavers = [...corrections.values()].filter(({ personId }) => !ids.has(personId));
  return {
    ...table,
    columns: [...columns.slice(0, -1), HISTORY_COLUMNS.correction, HISTORY_COLUMNS.paid, ...columns.slice(-1)],
    rows: [
      ...table.rows.map((row, person) =>
        correctedRow(row, amountMinor[person] as number, corrections.get(people[person]?.id ?? ""), settings),
      ),
      ...leavers.map((one) => correctedRow(leaverRow(table, one), Number.NaN, one, settings)),
    ],
  };
}

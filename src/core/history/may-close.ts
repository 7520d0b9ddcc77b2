import { type ClosedPeriod, closedPeriod, type History } from "../model/history.ts";
import type { Period } from "../model/period.ts";
import type { Person } from "../model/person.ts";
import { STATUS } from "../score/status.ts";

/** Why a period cannot be closed. */
export type CloseRefusal =
  | { readonly kind: "closed"; readonly closed: ClosedPeriod }
  /** What is closed later would have been paid before its turn: corrections land in the next period only. */
  | { readonly kind: "later"; readonly later: ClosedPeriod }
  /** There are errors, or people without a result who have not been accepted. */
  | { readonly kind: "open"; readonly errors: number; readonly people: readonly string[] };

const OPEN = new Set([STATUS.held, STATUS.incomplete, STATUS.noWeights]);

/** Is the period closed already, or one that ends later? Periods are closed in their order. */
export function orderRefusal(history: History, period: Period): CloseRefusal | null {
  const closed = closedPeriod(history, period.id);
  if (closed) return { kind: "closed", closed };
  const later = history.periods.find((one) => one.period.to > period.to);
  return later ? { kind: "later", later } : null;
}

/**
 * Are there errors, or people whose result waits for something? They are closed without a result only where whoever closes
 * has named each of them; what they earn then lands as a correction once the inputs are mended.
 *
 * @param accepted The ids that were named; null where nothing was.
 */
export function openRefusal(
  status: Uint8Array,
  people: readonly Person[],
  errors: number,
  accepted: readonly string[] | null,
): CloseRefusal | null {
  const named = new Set(accepted ?? []);
  const open = people.filter(({ id }, index) => OPEN.has(status[index] as number) && !named.has(id));
  if (open.length === 0 && (errors === 0 || accepted !== null)) return null;
  return { kind: "open", errors, people: open.map(({ id }) => id) };
}

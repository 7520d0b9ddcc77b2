import type { ClosedPeriod, ClosedResult, History } from "../model/history.ts";
import { add, numberOf, type Rational, rationalOf, ZERO } from "../model/rational.ts";

/** What has been settled with a person for a closed period; unknown where a row that would say it was edited. */
export type Settlement =
  | { readonly kind: "amount"; readonly value: number }
  | { readonly kind: "none" }
  | { readonly kind: "unknown" };

const NONE: Settlement = { kind: "none" };
const UNKNOWN: Settlement = { kind: "unknown" };

const keyOf = (period: string, id: string): string => `${period} ${id}`;

/** What was settled for each closed period: the bonus that it earned, and the corrections that landed in later ones. */
export class Settlements {
  private readonly landed = new Map<string, Rational>();
  /** People with an edited row: which corrections landed in it nobody knows. */
  private readonly unknown = new Set<string>();

  constructor({ periods }: History) {
    for (const { results } of periods) for (const result of results.values()) this.add(result);
  }

  private add({ personId, isChanged, corrections }: ClosedResult): void {
    if (isChanged) this.unknown.add(personId);
    for (const { period, amount } of corrections) {
      const key = keyOf(period, personId);
      this.landed.set(key, add(this.landed.get(key) ?? ZERO, rationalOf(amount)));
    }
  }

  /** What a person has been paid for a closed period so far, in the currency's unit. */
  of({ period, results }: ClosedPeriod, personId: string): Settlement {
    if (this.unknown.has(personId)) return UNKNOWN;
    const bonus = results.get(personId)?.bonus ?? null;
    const landed = this.landed.get(keyOf(period.id, personId));
    if (bonus === null && !landed) return NONE;
    return { kind: "amount", value: numberOf(add(rationalOf(bonus ?? 0), landed ?? ZERO)) };
  }
}

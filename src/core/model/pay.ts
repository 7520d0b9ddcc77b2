import type { CellRef } from "./cell-ref.ts";
import type { Period } from "./period.ts";

/** By what a coefficient beside the individual one goes. */
export type CoefficientScope = "team" | "company" | "post" | "region";

/** The scopes in the order in which they multiply a bonus and are explained (rule 19). */
export const COEFFICIENT_SCOPES: readonly CoefficientScope[] = ["team", "company", "post", "region"];

/** What the bonuses of a team, a post, a region or the whole company are multiplied by in a period. */
export interface Coefficient {
  /** Null for every period that has no row of its own. */
  readonly period: Period | null;
  /** Null where it cannot be read: then it may be for anybody. */
  readonly scope: CoefficientScope | null;
  /** The team, post or region; empty for all that have no row of their own, and for the company. */
  readonly which: string;
  /** NaN where it cannot be read or stands twice: then whom it is for has no bonus yet. */
  readonly coefficient: number;
  readonly at: CellRef;
}

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

/** An amount to be shared out among the people of a team in a period (rule 22). */
export interface Pool {
  /** Null for every period that has no row of its own. */
  readonly period: Period | null;
  /** Empty for all teams that have no row of their own. */
  readonly team: string;
  /** NaN where it cannot be read or stands twice: then its people have no bonus yet. */
  readonly amount: number;
  readonly at: CellRef;
}

/** How an award is won: by the first places, or by reaching a bound. */
export type AwardKind = "top" | "atLeast" | "atMost";

/** Something that is won beside the bonus (rule 29). */
export interface Award {
  readonly name: string;
  /** Null for every period. */
  readonly period: Period | null;
  readonly kind: AwardKind;
  /** The KPI whose actual decides; empty for the total. */
  readonly of: string;
  /** How many places win, or what must be reached. */
  readonly bound: number;
  /** Whether all compete with each other or the people of each team. */
  readonly scope: "all" | "team";
  readonly amount: number;
  /** False where it cannot be read, or speaks of a KPI that is not there: then nobody wins it. */
  readonly isUsable: boolean;
  readonly at: CellRef;
}

import { COEFFICIENT_SCOPES, type Coefficient, type CoefficientScope } from "../model/pay.ts";
import type { Period } from "../model/period.ts";
import type { Person } from "../model/person.ts";
import type { Scheme } from "../model/scheme.ts";
import { folded } from "../read/words/words.ts";

/** The coefficients of a scope that hold in a period, by team, post or region; under "" the one for all others. */
export interface ScopeCoefficients {
  readonly scope: CoefficientScope;
  readonly byWhich: ReadonlyMap<string, number>;
  readonly rows: readonly Coefficient[];
}

/** The coefficients of a period; `isUnclear` where a row does not say by what it goes, so that it may be for anybody. */
export interface PeriodCoefficients {
  /** Only the scopes that are used, in the order in which they multiply. */
  readonly scopes: readonly ScopeCoefficients[];
  readonly isUnclear: boolean;
}

/** The coefficients that hold in a period: its own rows, and where there are none, those for every period. */
export function coefficientsIn({ coefficients }: Scheme, period: Period): PeriodCoefficients {
  const every = coefficients.filter((row) => row.period === null);
  const own = coefficients.filter((row) => row.period?.id === period.id);
  const rows = [...every, ...own];
  const scopes = COEFFICIENT_SCOPES.flatMap((scope) => {
    const used = rows.filter((row) => row.scope === scope);
    // A period's own rows come last, so they take the place of those for every period.
    const byWhich = new Map(used.map(({ which, coefficient }) => [folded(which), coefficient] as const));
    return used.length > 0 ? [{ scope, byWhich, rows: used }] : [];
  });
  return { scopes, isUnclear: rows.some(({ scope }) => scope === null) };
}

/** Which team, post or region a person is in; the company is one. */
export function whichOf(scope: CoefficientScope, person: Person): string {
  return scope === "company" ? "" : person[scope];
}

/** A person's coefficient; undefined where there is no row for them, NaN where the row has a problem. */
export function coefficientFor({ scope, byWhich }: ScopeCoefficients, person: Person): number | undefined {
  return byWhich.get(folded(whichOf(scope, person))) ?? byWhich.get("");
}

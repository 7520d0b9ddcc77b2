import type { Issues } from "../model/issue.ts";
import type { Coefficient } from "../model/pay.ts";
import { SCOPE_CHOICES } from "../read/words/choices.ts";
import { folded } from "../read/words/words.ts";

const keyOf = ({ period, scope, which }: Coefficient): string => `${period?.id ?? ""} ${scope} ${folded(which)}`;

/** Of two coefficients for the same nobody knows which holds: neither does, and whom they are for have no bonus yet. */
export function compileCoefficients(rows: readonly Coefficient[], issues: Issues): readonly Coefficient[] {
  const first = new Map<string, Coefficient>();
  const twice = new Set<string>();
  for (const row of rows) {
    const before = first.get(keyOf(row));
    if (!before || row.scope === null) {
      first.set(keyOf(row), row);
      continue;
    }
    twice.add(keyOf(row));
    const about = { scope: SCOPE_CHOICES[row.scope], which: row.which || "*", other: before.at.row };
    issues.error("coefficients.twice", row.at, about);
  }
  return rows.map((row) => (twice.has(keyOf(row)) ? { ...row, coefficient: Number.NaN } : row));
}

import type { Pool } from "../model/pay.ts";
import type { Period } from "../model/period.ts";
import type { Scheme } from "../model/scheme.ts";
import { folded } from "../read/words/words.ts";

/** The pools of a period by team; its own rows count before those for every period. Under "" the one for all other teams. */
export function poolsIn({ pools }: Scheme, period: Period): ReadonlyMap<string, Pool> {
  const rows = [...pools.filter((row) => row.period === null), ...pools.filter((row) => row.period?.id === period.id)];
  return new Map(rows.map((row) => [folded(row.team), row] as const));
}

import type { Issue } from "../model/issue.ts";
import type { WeightRow } from "../model/scheme.ts";
import { folded } from "../read/words/words.ts";
import { groupName } from "../scheme/compile-weights.ts";
import { advice, type CheckContext } from "./check-context.ts";

const FIELDS = ["post", "grade", "region", "track"] as const;

function isForAnybody(row: WeightRow, { people }: CheckContext): boolean {
  return people.list.some((person) =>
    FIELDS.every((field) => row[field] === "" || folded(row[field]) === folded(person[field])),
  );
}

/** Rows of weights that match nobody: a group that is gone, or a word that is spelled otherwise in People. */
export function idleWeights(context: CheckContext): readonly Issue[] {
  const { scheme, people } = context;
  if (people.list.length === 0) return [];
  return scheme.weightRows
    .filter((row) => !isForAnybody(row, context))
    .map((row) => advice("check.weightsIdle", row.at, { group: groupName(row) }));
}

/** The heaviest KPI of a row, where it has others beside it. */
function heaviest({ weights }: WeightRow): { readonly k: number; readonly weight: number } | null {
  const weight = Math.max(...weights);
  return weights.filter((one) => one > 0).length > 1 ? { k: weights.indexOf(weight), weight } : null;
}

/** Rows in which one KPI alone has the minimum coverage: a single number makes the total then. */
export function oneKpiAlone({ scheme }: CheckContext): readonly Issue[] {
  const least = scheme.settings.minCoverage * 100;
  return scheme.weightRows.flatMap((row) => {
    const most = row.isWhole ? heaviest(row) : null;
    const kpi = most && scheme.kpis[most.k];
    if (!most || !kpi || most.weight < least) return [];
    const args = { kpi: kpi.name, weight: most.weight, group: groupName(row), least };
    return [advice("check.oneKpiAlone", row.at, args)];
  });
}

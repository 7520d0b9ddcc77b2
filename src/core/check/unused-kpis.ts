import type { Issue } from "../model/issue.ts";
import type { Kpi } from "../model/kpi.ts";
import { askedActuals } from "../promote/asked-actuals.ts";
import { kpiIndex } from "../read/kpi-columns.ts";
import { advice, type CheckContext, warning } from "./check-context.ts";

/** Has reading said already that nothing feeds or weighs it? */
function isKnown({ known }: CheckContext, { name }: Kpi): boolean {
  return known.some(({ code, args }) => /^kpi\.no/.test(code) && args.kpi === name);
}

function decidesAnAward({ scheme }: CheckContext, k: number): boolean {
  return scheme.awards.some(({ of }) => of !== "" && kpiIndex(scheme.kpis, of) === k);
}

/** Does it count neither in a total nor in a promotion rule or award? Where there are no weights at all, that is what is told. */
function isIdle(context: CheckContext, k: number): boolean {
  const { scheme } = context;
  if (scheme.weightRows.length === 0) return false;
  const isWeighed = scheme.weightRows.some(({ weights }) => (weights[k] ?? 0) > 0);
  return !isWeighed && !askedActuals(scheme).includes(k) && !decidesAnAward(context, k);
}

function isWithoutData({ data, periods, scheme }: CheckContext, k: number): boolean {
  const isWeighed = scheme.weightRows.some(({ weights }) => (weights[k] ?? 0) > 0);
  return isWeighed && periods.length > 0 && !data[k]?.actuals.some((actual) => !Number.isNaN(actual));
}

/** KPIs that count for nobody, and KPIs that nobody has a number for. */
export function unusedKpis(context: CheckContext): readonly Issue[] {
  return context.scheme.kpis.flatMap((kpi, k) => {
    if (!kpi || isKnown(context, kpi)) return [];
    if (isIdle(context, k)) return [warning("check.kpiUnweighted", kpi.at, { kpi: kpi.name })];
    return isWithoutData(context, k) ? [advice("check.kpiNoData", kpi.at, { kpi: kpi.name })] : [];
  });
}

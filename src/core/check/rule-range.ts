import type { Kpi } from "../model/kpi.ts";
import type { PromotionRule } from "../model/ladder.ts";
import type { Operator } from "../model/measure.ts";
import { kpiIndex } from "../read/kpi-columns.ts";
import { readCell } from "../read/reading.ts";
import { isPercent } from "../read/unit.ts";
import { bandIndex } from "../scheme/compile-bands.ts";
import type { CheckContext } from "./check-context.ts";
import { pointsRange, type Range } from "./range-of-points.ts";

const ANY: Range = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };
const NOT_NEGATIVE: Range = { least: 0, most: Number.POSITIVE_INFINITY };
const SHARE: Range = { least: 0, most: 1 };
const LARGEST_SHARE_KNOT = 2;
/** Shares beyond this are percentages that lack their sign: 85 where 85 % is 0.85. */
const LARGEST_SHARE: Range = { least: Number.NEGATIVE_INFINITY, most: 10 };

/** The KPI that a rule names; null for none. */
function ruleKpi({ scheme }: CheckContext, name: string): { readonly kpi: Kpi; readonly k: number } | null {
  const k = kpiIndex(scheme.kpis, name);
  const kpi = scheme.kpis[k];
  return kpi ? { kpi, k } : null;
}

function actualRange({ book }: CheckContext, { kpi, k }: { readonly kpi: Kpi; readonly k: number }): Range {
  const { source, curve } = kpi;
  if (kpi.takesYesNo) return SHARE;
  if (source.kind === "records" && source.measure.kind === "share") return SHARE;
  if (source.kind === "records" && /^(count|distinct)$/.test(source.measure.kind)) return NOT_NEGATIVE;
  const knots = curve.kind === "ratio" ? [curve.target] : curve.xs;
  if (book.kpis[k]?.curve === "scale") return { least: Math.min(...knots), most: Math.max(...knots) };
  return isPercent(kpi.unit) && knots.every((knot) => Math.abs(knot) <= LARGEST_SHARE_KNOT) ? LARGEST_SHARE : ANY;
}

function bandRange({ scheme, range }: CheckContext): Range {
  const isReached = ({ from }: { readonly from: number }) => !range || !(from > range.widest.most);
  return { least: 0, most: scheme.bands.filter(isReached).length - 1 };
}

/** The values that what a rule looks at can take at all. */
export function rangeOf(context: CheckContext, { subject }: PromotionRule): Range {
  switch (subject.kind) {
    case "total":
      return context.range?.widest ?? ANY;
    case "rating":
      return bandRange(context);
    case "points": {
      const named = ruleKpi(context, subject.kpi);
      return named ? pointsRange(named.kpi) : ANY;
    }
    case "kpi": {
      const named = ruleKpi(context, subject.kpi);
      return named ? actualRange(context, named) : ANY;
    }
    case "events":
    case "monthsInGrade":
      return NOT_NEGATIVE;
    default:
      return ANY;
  }
}

/** The bounds of a rule as numbers; a band by its place among the bands. */
export function numberBounds({ scheme }: CheckContext, { subject, bounds }: PromotionRule): readonly number[] {
  if (subject.kind === "rating" || subject.kind === "lastYearRating") {
    return bounds.map((label) => bandIndex(scheme.bands, label));
  }
  return bounds.map((bound) => {
    const reading = readCell(bound);
    return reading.kind === "number" ? reading.value : Number.NaN;
  });
}

/** Is there a value in a range that meets a comparison? */
export function canMeet(operator: Operator, bounds: readonly number[], { least, most }: Range): boolean {
  const [bound = Number.NaN] = bounds;
  switch (operator) {
    case ">=":
      return most >= bound;
    case ">":
      return most > bound;
    case "<=":
      return least <= bound;
    case "<":
      return least < bound;
    case "<>":
      return !(least === most && least === bound);
    default:
      return bounds.some((one) => one >= least && one <= most);
  }
}

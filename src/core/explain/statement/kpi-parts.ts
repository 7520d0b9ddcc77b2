import { type Actuals, actualOf } from "../../measure/actuals.ts";
import type { Kpi } from "../../model/kpi.ts";
import { add, divide, HUNDRED, multiply, type Rational, rationalOf, subtract, ZERO } from "../../model/rational.ts";
import { roundExact } from "../../model/round.ts";
import type { ScoredPeriod } from "../../promote/view-period.ts";
import { exactPointsFor } from "../../score/exact-total.ts";

/** To how many decimals points are shown. */
const POINT_DECIMALS = 2;

/** What one KPI had to do with a total, exactly. */
export interface KpiPart {
  readonly kpi: Kpi;
  readonly k: number;
  /** As a share of all weights that apply to the person. */
  readonly weightPct: number;
  /** After the caps that vetoes set; null where the KPI does not count. */
  readonly points: Rational | null;
  /** Its part of the total; null where it does not count. */
  readonly contribution: Rational | null;
  /** What the total would have more, if it had earned 100; below zero for what lies above. */
  readonly lost: Rational | null;
  readonly hasActual: boolean;
}

/** Points as a letter shows them. */
export function shown(value: Rational): number {
  return roundExact(value, POINT_DECIMALS);
}

interface Weighed {
  readonly kpi: Kpi;
  readonly k: number;
  readonly weight: number;
  readonly points: Rational | null;
}

function weighed(scored: ScoredPeriod, person: number): readonly Weighed[] {
  const profile = scored.profiles.list[scored.profiles.of[person] as number];
  if (profile?.kind !== "usable") return [];
  const caps = scored.scores.interventions.get(person)?.caps;
  // With the targets of their own that the person may have.
  return profile.kpis.flatMap((kpi, k) => {
    const weight = profile.weights[k] ?? 0;
    return kpi && weight > 0 ? [{ kpi, k, weight, points: exactPointsFor(scored.actuals, kpi, k, person, caps) }] : [];
  });
}

const isNumber = (actuals: Actuals, kpi: Kpi, k: number, person: number): boolean =>
  actualOf(actuals, kpi, k, person).kind === "number";

/** What each KPI that is weighed for a person had to do with the total; nothing where no weights can be used. */
export function kpiParts(scored: ScoredPeriod, person: number): readonly KpiPart[] {
  const all = weighed(scored, person);
  const sum = all.map(({ weight }) => rationalOf(weight)).reduce(add, ZERO);
  const present = all.flatMap(({ weight, points }) => (points ? [rationalOf(weight)] : [])).reduce(add, ZERO);
  return all.map(({ kpi, k, weight, points }) => {
    const share = present.num === 0n ? ZERO : divide(rationalOf(weight), present);
    return {
      kpi,
      k,
      weightPct: shown(divide(multiply(HUNDRED, rationalOf(weight)), sum)),
      points,
      contribution: points && multiply(points, share),
      lost: points && multiply(subtract(HUNDRED, points), share),
      hasActual: isNumber(scored.actuals, kpi, k, person),
    };
  });
}

import { actualOf } from "../measure/actuals.ts";
import type { Kpi } from "../model/kpi.ts";
import { type Message, message } from "../model/message.ts";
import { roundDecimal } from "../model/round.ts";
import type { Scheme } from "../model/scheme.ts";
import type { ScoredPeriod } from "../promote/view-period.ts";
import { targetOf } from "./target-of.ts";
import { valueIn } from "./values.ts";

const DECIMALS = 2;

/** What one KPI came to for one person, ready to be shown. */
export interface KpiResult {
  readonly kpi: Kpi;
  /** The KPI's place in the scheme. */
  readonly k: number;
  readonly actual: Message;
  /** The actual that earns 100 points; null where there is no such thing. */
  readonly target: Message | null;
  /** The weight as a share of all that apply, in percent. */
  readonly weightPct: number;
}

/** An actual, or a target, as people read it. */
export function shownActual(kpi: Kpi, value: number): Message {
  return kpi.takesYesNo ? message(value ? "value.yes" : "value.no") : valueIn(kpi.unit, value);
}

function actualShown(scored: ScoredPeriod, kpi: Kpi, k: number, person: number): Message {
  const reading = actualOf(scored.actuals, kpi, k, person);
  if (reading.kind === "number") return shownActual(kpi, reading.value);
  return message(reading.kind === "notApplicable" ? "value.notApplicable" : "value.blank");
}

/** The KPIs that weigh for a person, in the order of the scheme, with actual, target and weight. */
export function kpiResults(scheme: Scheme, scored: ScoredPeriod, person: number): readonly KpiResult[] {
  const profile = scored.profiles.list[scored.profiles.of[person] as number];
  if (!profile || profile.sum <= 0) return [];
  return scheme.kpis.flatMap((kpi, k) => {
    const weight = profile.weights[k] ?? 0;
    if (!kpi || weight === 0) return [];
    const target = targetOf(kpi.curve);
    return [
      {
        kpi,
        k,
        actual: actualShown(scored, kpi, k, person),
        target: target === null ? null : shownActual(kpi, target),
        weightPct: roundDecimal((100 * weight) / profile.sum, DECIMALS),
      },
    ];
  });
}

import { actualOf } from "../measure/actuals.ts";
import type { Kpi } from "../model/kpi.ts";
import { type Message, type MessageArgs, message } from "../model/message.ts";
import { numberOf } from "../model/rational.ts";
import { roundDecimal } from "../model/round.ts";
import type { Scheme } from "../model/scheme.ts";
import type { ScoredPeriod } from "../promote/view-period.ts";
import { bandByTotal, type Calibrated } from "../rate/calibrated.ts";
import { reachedIndex } from "../rate/reached.ts";
import type { Intervention } from "../score/intervene.ts";
import { exactKpiPoints, kpiFault } from "../score/kpi-points.ts";
import { statusOf } from "../score/status.ts";
import { explainFeedback } from "./explain-feedback.ts";
import { explainGoals } from "./explain-goals.ts";
import { valueIn } from "./values.ts";

const POINT_DECIMALS = 2;

const points = (value: number): number => roundDecimal(value, POINT_DECIMALS);

/** A KPI's weight as a share of all weights that apply, in percent. */
function weightPct(weights: readonly number[], sum: number, k: number): number {
  return points((100 * (weights[k] ?? 0)) / sum);
}

/** The step of a KPI that earned no points of its own: blank, N/A or unreadable. */
function stepWithoutActual(kpi: Kpi, kind: "blank" | "notApplicable" | "fault", about: MessageArgs): Message {
  if (kind === "fault") return message("step.kpiError", about);
  if (kind === "notApplicable") return message("step.kpiSkipped", { ...about, why: message("value.notApplicable") });
  if (kpi.missing === "zero") return message("step.kpiZero", about);
  const key = kpi.missing === "hold" ? "step.kpiHold" : "step.kpiSkipped";
  return message(key, { ...about, why: message("value.blank") });
}

/** The step of one KPI: what was measured, what it earned, or why it earned nothing. */
export function kpiStep(scored: ScoredPeriod, kpi: Kpi, k: number, person: number, weight: number): Message {
  const reading = actualOf(scored.actuals, kpi, k, person);
  const about = { kpi: kpi.name, weight };
  if (reading.kind !== "number") return stepWithoutActual(kpi, reading.kind, about);
  if (kpiFault(kpi, reading.value)) return message("step.kpiError", about);
  const earned = points(numberOf(exactKpiPoints(kpi, reading.value)));
  const actual = kpi.takesYesNo ? message(reading.value ? "value.yes" : "value.no") : valueIn(kpi.unit, reading.value);
  const cap = scored.scores.interventions.get(person)?.caps.get(k);
  if (cap !== undefined && earned > cap) return message("step.kpiCapped", { ...about, actual, points: earned, cap });
  return message("step.kpi", { ...about, actual, points: earned });
}

/** What an actual was summed up from, where that is more than a number. */
function detailSteps({ settings }: Scheme, { actuals }: ScoredPeriod, kpi: Kpi, k: number, person: number) {
  const column = actuals.columns[k];
  const detail = column?.kind === "measured" ? column.details?.[person] : null;
  if (!detail) return [];
  if (detail.kind === "feedback") return explainFeedback(detail, kpi.unit);
  return explainGoals(detail, kpi.missing, settings.minCoverage);
}

function kpiSteps(scheme: Scheme, scored: ScoredPeriod, person: number): readonly Message[] {
  const profile = scored.profiles.list[scored.profiles.of[person] as number];
  if (profile?.kind !== "usable") return [];
  return profile.kpis.flatMap((kpi, k) => {
    if (!kpi || !profile.weights[k]) return [];
    const step = kpiStep(scored, kpi, k, person, weightPct(profile.weights, profile.sum, k));
    return [step, ...detailSteps(scheme, scored, kpi, k, person)];
  });
}

function coverageStep(scheme: Scheme, scored: ScoredPeriod, person: number): Message {
  const profile = scored.profiles.list[scored.profiles.of[person] as number];
  const weighed = scheme.kpis.flatMap((kpi, k) => (kpi && profile?.weights[k] ? [{ kpi, k }] : []));
  const present = weighed.filter(({ kpi, k }) => {
    const { kind } = actualOf(scored.actuals, kpi, k, person);
    return kind === "number" || (kind === "blank" && kpi.missing === "zero");
  });
  const share = profile && profile.sum > 0 ? (scored.scores.present[person] as number) / profile.sum : 0;
  return message("step.coverage", { present: present.length, of: weighed.length, pct: points(share * 100) });
}

/** What events did to a total, beyond the points of single KPIs. */
export function interventionSteps(intervention: Intervention): readonly Message[] {
  const { adjustmentAsked: asked, adjustmentGiven: given, totalCap, isTotalCapped } = intervention;
  const steps: Message[] = [];
  if (asked !== 0 && asked === given) steps.push(message("step.adjustment", { points: given }));
  if (asked !== given) steps.push(message("step.adjustmentBounded", { asked, points: given }));
  if (totalCap !== null && isTotalCapped) steps.push(message("step.totalCapped", { cap: totalCap }));
  return steps;
}

/** Would the total reach a higher band than a veto allows? */
export function isBandCapped(
  { bands, settings }: Scheme,
  intervention: Intervention | undefined,
  total: number,
): boolean {
  const cap = intervention?.bandCap ?? null;
  return cap !== null && reachedIndex(bands, total, settings.bound) > cap;
}

/** What people made of the band that the total reaches, who and why (rule 26). */
export function calibrationStep({ bands }: Scheme, { row, byBands, set, band }: Calibrated): Message {
  const labelOf = (index: number): string => bands[index]?.label ?? "";
  const about = { before: labelOf(byBands), band: labelOf(set), who: row.decidedBy, reason: row.reason };
  if (band < set) return message("step.calibratedCapped", { ...about, cap: labelOf(band) });
  return message(band === byBands ? "step.calibratedSame" : "step.calibrated", about);
}

/** The steps from actuals to total and band, or to the reason why there is none (rule 26). */
export function explainScore(scheme: Scheme, scored: ScoredPeriod, person: number): readonly Message[] {
  const status = statusOf(scored.scores.status[person] as number);
  if (status === "noMetrics" || status === "noWeights") return [message(`status.${status}`)];
  const profile = scored.profiles.list[scored.profiles.of[person] as number];
  if (profile?.kind !== "usable") return [message(`status.${status}`)];
  const steps = [...kpiSteps(scheme, scored, person), coverageStep(scheme, scored, person)];
  const total = scored.scores.total[person] as number;
  if (Number.isNaN(total)) return [...steps, message(`status.${status}`)];
  const intervention = scored.scores.interventions.get(person);
  if (intervention) steps.push(...interventionSteps(intervention));
  steps.push(message("step.total", { total }));
  const calibrated = scored.calibrated?.get(person);
  const band = scheme.bands[bandByTotal(scored, person)];
  if (band) steps.push(message("step.band", { band: band.label, from: band.from }));
  if (band && isBandCapped(scheme, intervention, total)) steps.push(message("step.bandCapped", { band: band.label }));
  return calibrated ? [...steps, calibrationStep(scheme, calibrated)] : steps;
}

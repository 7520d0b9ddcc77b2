import type { Kpi } from "../model/kpi.ts";
import { type Message, message } from "../model/message.ts";
import { roundDecimal } from "../model/round.ts";
import type { Scheme } from "../model/scheme.ts";
import type { CoachingEntry } from "../review/coaching-list.ts";
import type { KpiCost } from "../review/costly-kpis.ts";
import type { Lift, NearestStep, Step } from "../review/lift.ts";
import { valueIn } from "./values.ts";

function actualShown({ unit, takesYesNo }: Kpi, value: number): Message {
  return takesYesNo ? message(value ? "value.yes" : "value.no") : valueIn(unit, value);
}

function liftName(lift: Lift): Message {
  if (lift.kind !== "flag") return message(`lift.${lift.kind}`);
  return lift.next === "" ? message("lift.flagOnly") : message("lift.flag", { next: lift.next });
}

function liftShown({ lift, after }: Step): Message {
  if (lift.kind === "band") return message("near.band", { band: after.band ?? "" });
  if (lift.kind === "tier") return message("near.tier", { tier: after.tier ?? "" });
  return lift.next === "" ? message("near.flagOnly") : message("near.flag", { next: lift.next });
}

/** A nearest step as a sentence: `CSAT from 84% to 87% makes A.` (rule 27). */
export function explainStep(step: NearestStep): Message {
  switch (step.kind) {
    case "step":
      return message("near.step", {
        kpi: step.kpi.name,
        from: actualShown(step.kpi, step.from),
        to: actualShown(step.kpi, step.to),
        lift: liftShown(step),
      });
    case "outOfReach":
      return message("near.out", { what: liftName(step.lift) });
    case "atTop":
      return message("near.top", { what: liftName(step.lift) });
    case "noResult":
      return message("near.noResult", { what: liftName(step.lift) });
  }
}

const DECIMALS = 2;
const COSTS_TOLD = 3;

/** What a KPI costs a person, as a sentence. */
export function explainCost({ kpi, points, weightShare, lost }: KpiCost): Message {
  return message("coach.cost", {
    kpi: kpi.name,
    lost: roundDecimal(lost, DECIMALS),
    points: roundDecimal(points, DECIMALS),
    weight: roundDecimal(weightShare * 100, DECIMALS),
  });
}

/** Why someone is on the coaching list (rule 29). */
export function explainCoachingReasons({ band, isBelow, falls }: CoachingEntry, scheme: Scheme): readonly Message[] {
  const reasons: Message[] = [];
  if (isBelow) reasons.push(message("coach.below", { band: band ?? "", least: scheme.settings.coachingBelow }));
  if (falls.length > 0) {
    const totals = falls.map(({ total }) => total).join(" → ");
    reasons.push(message("coach.falls", { falls: falls.length - 1, totals }));
  }
  return reasons;
}

/** Why someone is on the coaching list, which KPIs cost most, and the goal that is nearest (rule 29). */
export function explainCoaching(entry: CoachingEntry, scheme: Scheme): readonly Message[] {
  const { costs, goals } = entry;
  const goal = goals.nearest ?? goals.all[0];
  return [
    ...explainCoachingReasons(entry, scheme),
    ...costs.slice(0, COSTS_TOLD).map(explainCost),
    ...(goal ? [explainStep(goal)] : []),
  ];
}

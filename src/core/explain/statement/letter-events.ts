import { isoOf } from "../../model/calendar.ts";
import type { EventEffect, PersonEvent } from "../../model/event.ts";
import { type Message, message } from "../../model/message.ts";
import { bandByTotal } from "../../rate/calibrated.ts";
import { interventionSteps, isBandCapped } from "../explain-score.ts";
import { list, paragraph, type StatementSection, section } from "./statement.ts";
import type { StatementFacts } from "./statement-facts.ts";

function effectSentence(effect: EventEffect): Message {
  switch (effect.kind) {
    case "adjust":
      return message("letter.effectAdjust", {
        points: effect.points > 0 ? `+${effect.points}` : String(effect.points),
      });
    case "capKpi":
      return message("letter.effectCapKpi", { kpi: effect.kpi, points: effect.points });
    case "capTotal":
      return message("letter.effectCapTotal", { points: effect.points });
    case "capBand":
      return message("letter.effectCapBand", { band: effect.band });
    case "noBonus":
      return message("letter.effectNoBonus");
    case "noPromotion":
      return message("letter.effectNoPromotion");
    case "unclear":
      return message("letter.effectUnclear");
    default:
      return message("letter.effectNone");
  }
}

function eventSentence({ from, to, type, effect, note }: PersonEvent): Message {
  const date = from === to ? isoOf(from) : message("letter.inPeriod", { from: isoOf(from), to: isoOf(to) });
  const event = message("letter.event", { date, type: type || note, effect: effectSentence(effect) });
  return note === "" || type === "" ? event : message("letter.eventNote", { event, note });
}

/** What happened in the period and what it did: adjustments, vetoes, and what was only noted (rule 15). */
export function letterEvents({ scheme, scored, person, events }: StatementFacts): readonly StatementSection[] {
  const intervention = scored.scores.interventions.get(person);
  const total = scored.scores.total[person] as number;
  const band = scheme.bands[bandByTotal(scored, person)];
  const adjustments = events.filter(({ effect }) => effect.kind === "adjust").length;
  // A single adjustment that counts in full has just been said.
  const isSaid = ({ key }: Message) => key === "step.adjustment" && adjustments === 1;
  const steps =
    intervention && !Number.isNaN(total) ? interventionSteps(intervention).filter((one) => !isSaid(one)) : [];
  const after = intervention && !Number.isNaN(total) ? [message("letter.withEvents", { total })] : [];
  const isCapped = band && isBandCapped(scheme, intervention, total);
  const capped = isCapped ? [message("step.bandCapped", { band: band.label })] : [];
  return section(message("letter.headEvents"), [
    list(events.map(eventSentence)),
    paragraph(...steps, ...after, ...capped),
  ]);
}

import { type Message, message } from "../model/message.ts";
import { roundDecimal } from "../model/round.ts";
import type { Scheme } from "../model/scheme.ts";
import type { GroupDistribution } from "../review/distribution.ts";
import type { GroupFairness } from "../review/fairness.ts";
import type { LadderEffect, Trend } from "../review/ladder-effect.ts";
import type { Leniency } from "../review/leniency.ts";
import { readable, valueIn } from "./values.ts";

const PCT_DECIMALS = 1;
const MEAN_DECIMALS = 2;

const pct = (share: number): number => roundDecimal(share * 100, PCT_DECIMALS);
const mean = (value: number): number => roundDecimal(value, MEAN_DECIMALS);

/** How a group lies beside the guide: what is over, what is under, where people tie at a line (rule 28). It advises. */
export function explainDistribution(one: GroupDistribution, { settings }: Scheme): readonly Message[] {
  const group = one.group === "" ? message("dist.everybody") : one.group;
  if (!one.isJudged) return [message("dist.small", { group, count: one.counted, least: settings.minGroup })];
  const off = one.lines.filter(({ count, target }) => count !== target);
  const lines = off.map(({ bands, count, target }) => {
    const difference = Math.abs(count - target);
    const about = { group, bands: bands.join(", "), count, target, difference };
    return message(count > target ? "dist.over" : "dist.under", about);
  });
  const ties = one.ties.map(({ bands, total, people }) =>
    message("dist.tie", { group, bands: bands.join(", "), total, count: people.length }),
  );
  return [...(lines.length > 0 ? lines : [message("dist.even", { group })]), ...ties];
}

/** A group's rate beside the highest, with the four-fifths rule's answer. */
export function explainFairness(one: GroupFairness, { settings }: Scheme): Message {
  if (one.verdict === "nobody") return message("fair.nobody");
  const { group, people } = one;
  if (one.verdict === "tooSmall") return message("fair.tooSmall", { group, people, least: settings.minGroup });
  const about = { group, people, rate: pct(one.rate) };
  return one.verdict === "highest"
    ? message("fair.highest", about)
    : message(`fair.${one.verdict}`, { ...about, ratio: pct(one.ratio) });
}

/** How a rater, or a group of raters, rates beside all others. */
export function explainLeniency(one: Leniency): Message {
  const { who, count } = one;
  if (one.verdict === "tooFew") return message("lenient.tooFew", { who, count });
  if (one.verdict === "usual") return message("lenient.usual", { who, count, mean: mean(one.mean) });
  const difference = mean(Math.abs(one.mean - one.meanOfOthers));
  return message(`lenient.${one.verdict}`, { who, count, mean: mean(one.mean), difference });
}

function trendSentence(what: Message, { first, last, difference, direction }: Trend, unit: string): Message {
  if (first === null || last === null || difference === null) return message("trend.unknown", { what });
  const about = { what, first: valueIn(unit, readable(first)) };
  if (direction === "same") return message("trend.same", about);
  return message(direction === "up" ? "trend.up" : "trend.down", {
    ...about,
    last: valueIn(unit, readable(last)),
    difference: valueIn(unit, readable(Math.abs(difference))),
  });
}

/** How what a ladder is judged by went from the first period to the last. */
export function explainLadder(
  effect: LadderEffect,
  kpi: { readonly name: string; readonly unit: string } | null,
): readonly Message[] {
  const totals = [...effect.meanTotals].map(([group, trend]) =>
    trendSentence(message("trend.meanTotal", { group: group || message("dist.everybody") }), trend, ""),
  );
  const actual = kpi
    ? [trendSentence(message("trend.meanActual", { kpi: kpi.name }), effect.meanActual, kpi.unit)]
    : [];
  return [
    ...totals,
    trendSentence(message("trend.eligible"), effect.eligible, "%"),
    trendSentence(message("trend.promoted"), effect.promoted, "%"),
    ...actual,
    trendSentence(message("trend.survey"), effect.survey, ""),
  ];
}

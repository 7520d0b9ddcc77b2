import type { Kpi } from "../model/kpi.ts";
import { isOnBands, type PromotionRule, type RuleKind } from "../model/ladder.ts";
import { OPERATOR_SIGNS } from "../model/measure.ts";
import { type Message, message } from "../model/message.ts";
import type { ReasonKey } from "../model/message-key.ts";
import type { Scheme } from "../model/scheme.ts";
import type { CompiledRule, Run } from "../promote/compiled-rule.ts";
import { cellDistance, distanceTo } from "../promote/judge-cell.ts";
import type { Promotion } from "../promote/promotion.ts";
import { type Verdict, verdictOf } from "../promote/verdict.ts";
import { kpiIndex } from "../read/kpi-columns.ts";
import { readCell } from "../read/reading.ts";
import { isPercent } from "../read/unit.ts";
import { cellValue, readable, valueIn } from "./values.ts";

function kpiNamed(scheme: Scheme, name: string): Kpi | null {
  return scheme.kpis[kpiIndex(scheme.kpis, name)] ?? null;
}

/** The unit of what a rule looks at; in percent, 0.9 is 90 %. */
export function unitOfRule({ subject }: PromotionRule, scheme: Scheme): string {
  if (subject.kind === "improvement") return "%";
  return subject.kind === "kpi" ? (kpiNamed(scheme, subject.kpi)?.unit ?? "") : "";
}

function whatOf({ subject }: PromotionRule, scheme: Scheme): Message {
  const nameOf = (kpi: string): string => kpiNamed(scheme, kpi)?.name ?? kpi;
  switch (subject.kind) {
    case "kpi":
    case "points":
      return message(`what.${subject.kind}`, { kpi: nameOf(subject.kpi) });
    case "events":
      return message("what.events", { type: subject.type });
    case "column":
      return message("what.column", { column: subject.column });
    case "improvement":
      return message("what.improvement", { of: nameOf(subject.of) });
    default:
      return message(`what.${subject.kind}`);
  }
}

function boundShown(rule: PromotionRule, unit: string): Message {
  const [first = ""] = rule.bounds;
  const reading = readCell(first);
  if (reading.kind === "number" && rule.bounds.length === 1 && !isOnBands(rule)) return valueIn(unit, reading.value);
  return message("value.text", { text: rule.bounds.join(" | ") });
}

/** What a number of periods means for a rule: how long a run must be, how far back is looked, what is compared. */
const PERIOD_WORDS: Readonly<Partial<Record<RuleKind, ReasonKey>>> = {
  events: "what.withinPeriods",
  improvement: "what.againstPeriod",
};

function asking(rule: PromotionRule, scheme: Scheme, bound: Message): Message {
  const asked = message("rule.needs", { what: whatOf(rule, scheme), operator: OPERATOR_SIGNS[rule.operator], bound });
  const { periods, subject } = rule;
  if (periods === 1) return subject.kind === "improvement" ? message("what.againstLast", { what: asked }) : asked;
  return message(PERIOD_WORDS[subject.kind] ?? "what.overPeriods", { what: asked, periods });
}

const askedOf = (rule: PromotionRule, scheme: Scheme, unit: string): Message =>
  asking(rule, scheme, boundShown(rule, unit));

/** What a rule asks, with a gap where its bound stands: the label of an input for the bound. */
export function ruleWithGap(rule: PromotionRule, scheme: Scheme): Message {
  const unit = unitOfRule(rule, scheme);
  const gap = isPercent(unit) || unit === "" ? `…${unit}` : `… ${unit}`;
  return asking(rule, scheme, message("value.text", { text: gap }));
}

function foundShown(rule: PromotionRule, scheme: Scheme, value: number, unit: string): Message | null {
  if (Number.isNaN(value)) return null;
  if (isOnBands(rule)) return message("value.text", { text: scheme.bands[value]?.label ?? "" });
  return valueIn(unit, value);
}

function distanceShown(rule: PromotionRule, run: Run, unit: string): Message | null {
  const reading = readCell(rule.bounds[0] ?? "");
  if (isOnBands(rule) || reading.kind !== "number" || Number.isNaN(run.value)) return null;
  const distance = distanceTo(run.value, rule.operator, reading.value);
  return distance === null ? null : valueIn(unit, distance);
}

function whyOf(run: Run, rule: PromotionRule): Message | null {
  if (!rule.isUsable) return message("rule.unusable");
  if (run.isBroken) return message("rule.runBroken", { period: run.period?.id ?? "" });
  if (verdictOf(run.code) !== "unknown") return null;
  const isTooShort = run.found > 0 && rule.periods > 1;
  return isTooShort ? message("rule.runTooShort", { found: run.found, periods: rule.periods }) : message("rule.noData");
}

function runVerdict(rule: PromotionRule, run: Run, scheme: Scheme): Verdict {
  const unit = unitOfRule(rule, scheme);
  const kind = verdictOf(run.code);
  return {
    kind,
    asked: askedOf(rule, scheme, unit),
    found: foundShown(rule, scheme, run.value, unit),
    distance: kind === "fail" ? distanceShown(rule, run, unit) : null,
    why: whyOf(run, rule),
    gaps: kind === "pass" ? run.gaps : 0,
  };
}

/** A rule's answer about a person with what stands behind it (rule 24). */
function verdictFor(compiled: CompiledRule, person: number, scheme: Scheme): Verdict {
  const { rule } = compiled;
  const run = compiled.run(person);
  if (run) return runVerdict(rule, run, scheme);
  const cell = compiled.cell(person) ?? "";
  const kind = verdictOf(compiled.code(person));
  const distance = kind === "fail" ? cellDistance(cell, rule.operator, rule.bounds) : null;
  return {
    kind,
    asked: askedOf(rule, scheme, ""),
    found: cellValue(cell),
    distance: distance === null ? null : message("value.number", { n: readable(distance) }),
    why: kind === "unknown" ? message("rule.noData") : null,
    gaps: 0,
  };
}

/** A verdict as a sentence. */
export function verdictSentence({ kind, asked, found, distance, why, gaps }: Verdict): Message {
  const seen = found ?? message("value.blank");
  if (why) return message(kind === "fail" ? "rule.failWhy" : "rule.unknown", { asked, found: seen, why });
  if (kind === "pass") return message(gaps > 0 ? "rule.passOverGaps" : "rule.pass", { asked, found: seen, gaps });
  return distance
    ? message("rule.failDistance", { asked, found: seen, distance })
    : message("rule.fail", { asked, found: seen });
}

function groupSentences(group: readonly CompiledRule[], person: number, scheme: Scheme): readonly Message[] {
  const verdicts = group.map((rule) => verdictFor(rule, person, scheme));
  const key = verdicts.some(({ kind }) => kind === "pass") ? "rule.groupPass" : "rule.groupOpen";
  return [message(key, { rules: verdicts.map(verdictSentence) })];
}

function seatSentences({ seats }: Promotion): readonly Message[] {
  if (!seats) return [];
  const free = Math.max(0, seats.headcount - seats.taken);
  const key = seats.rank <= free ? "rule.headcountRank" : "rule.headcountFull";
  return [message(key, { rank: seats.rank, free, headcount: seats.headcount })];
}

/** Why someone is flagged as they are, rule by rule; a veto first, the seats last (rules 15, 24 and 26). */
export function explainPromotion(promotion: Promotion, scheme: Scheme): readonly Message[] {
  const { step, person, isBarred } = promotion;
  return [
    ...(isBarred ? [message("flag.barred")] : []),
    ...step.required.map((rule) => verdictSentence(verdictFor(rule, person, scheme))),
    ...step.groups.flatMap((group) => groupSentences(group, person, scheme)),
    ...seatSentences(promotion),
  ];
}

/** A rule's answer and its sentence; rules of which one suffices bear the name of their group. */
export interface RuleAnswer {
  readonly kind: Verdict["kind"];
  readonly group: string;
  readonly sentence: Message;
}

/** The rules of a step with their answers about a person, required ones first (rule 24). */
export function ruleAnswers({ step, person }: Promotion, scheme: Scheme): readonly RuleAnswer[] {
  return [...step.required, ...step.groups.flat()].map((compiled) => {
    const verdict = verdictFor(compiled, person, scheme);
    return { kind: verdict.kind, group: compiled.rule.group, sentence: verdictSentence(verdict) };
  });
}

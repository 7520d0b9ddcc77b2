import { actualOf } from "../../measure/actuals.ts";
import type { Curve } from "../../model/curve.ts";
import { type Message, message } from "../../model/message.ts";
import { add, ZERO } from "../../model/rational.ts";
import { exactKpiPoints } from "../../score/kpi-points.ts";
import { exactWeightedTotal } from "../../score/weighted-total.ts";
import { kpiStep } from "../explain-score.ts";
import { valueIn } from "../values.ts";
import { type KpiPart, shown } from "./kpi-parts.ts";
import { list, paragraph, type StatementBlock, type StatementSection, section } from "./statement.ts";
import type { StatementFacts } from "./statement-facts.ts";

const TARGET_POINTS = 100;

/** The one actual at which a curve gives 100 points; null where several do or none. */
function targetOfCurve(curve: Curve): number | null {
  if (curve.kind === "ratio") return curve.target;
  const at = curve.xs.filter((_, i) => curve.ys[i] === TARGET_POINTS);
  return at.length === 1 ? (at[0] as number) : null;
}

function targetOf({ book, scheme }: StatementFacts, { kpi, k }: KpiPart): Message | null {
  // A rating scale has a top, not a target; and of several targets within a period none is the one.
  const hasTarget = !kpi.takesYesNo && book.kpis[k]?.curve !== "scale" && !kpi.mixed;
  const typed = kpi.curve === scheme.kpis[k]?.curve ? book.kpis[k]?.target : null;
  const target = hasTarget ? (typed ?? targetOfCurve(kpi.curve)) : null;
  return target === null ? null : valueIn(kpi.unit, target);
}

/** A KPI that counts with a number of its own: from the actual to its part of the total. */
function countedKpi(facts: StatementFacts, part: KpiPart, actual: number): Message {
  const { scored, person } = facts;
  const { kpi, k, points, contribution, weightPct } = part;
  const earned = exactKpiPoints(kpi, actual);
  const target = targetOf(facts, part);
  const args = {
    kpi: kpi.name,
    actual: kpi.takesYesNo ? message(actual ? "value.yes" : "value.no") : valueIn(kpi.unit, actual),
    points: shown(earned),
    weight: weightPct,
    contribution: shown(contribution ?? ZERO),
  };
  const cap = scored.scores.interventions.get(person)?.caps.get(k);
  if (cap !== undefined && points && shown(points) < shown(earned))
    return message("letter.kpiCapped", { ...args, cap });
  return target ? message("letter.kpi", { ...args, target }) : message("letter.kpiNoTarget", args);
}

function kpiSentence(facts: StatementFacts, part: KpiPart): Message {
  const { scored, person } = facts;
  const reading = actualOf(scored.actuals, part.kpi, part.k, person);
  const hasTotal = !Number.isNaN(scored.scores.total[person] as number);
  if (hasTotal && reading.kind === "number" && part.points) return countedKpi(facts, part, reading.value);
  return kpiStep(scored, part.kpi, part.k, person, part.weightPct);
}

function dimensionBlocks(
  facts: StatementFacts,
  dimension: string,
  parts: readonly KpiPart[],
): readonly StatementBlock[] {
  const counted = parts.flatMap(({ points, weightPct }) => (points ? [{ points, weight: weightPct }] : []));
  const total = exactWeightedTotal(counted);
  const items = list(parts.map((part) => kpiSentence(facts, part)));
  if (dimension === "" || !total) return [items];
  return [paragraph(message("letter.dimension", { dimension, points: shown(total) })), items];
}

/** Every KPI by dimension: the actual beside its target, the points, the weight and what that gave the total. */
export function letterKpis(facts: StatementFacts, parts: readonly KpiPart[]): readonly StatementSection[] {
  const dimensions = [...new Set(parts.map(({ kpi }) => kpi.dimension))];
  const blocks = dimensions.flatMap((dimension) =>
    dimensionBlocks(
      facts,
      dimension,
      parts.filter(({ kpi }) => kpi.dimension === dimension),
    ),
  );
  const counted = parts.flatMap(({ contribution }) => contribution ?? []);
  const sum = message("letter.sum", { sum: shown(counted.reduce(add, ZERO)) });
  const isSpread = counted.length > 0 && counted.length < parts.length;
  const hasTotal = !Number.isNaN(facts.scored.scores.total[facts.person] as number);
  const last = hasTotal && counted.length > 0 ? [paragraph(...(isSpread ? [message("letter.spread")] : []), sum)] : [];
  return section(message("letter.headKpis"), [...blocks, ...last]);
}

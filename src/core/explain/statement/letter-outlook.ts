import { type Message, message } from "../../model/message.ts";
import { compare, multiply, rationalOf } from "../../model/rational.ts";
import { valueIn } from "../values.ts";
import { type KpiPart, shown } from "./kpi-parts.ts";
import { list, paragraph, type StatementSection, section } from "./statement.ts";
import type { LiftingStep, StatementFacts } from "./statement-facts.ts";

const NAMED_STRENGTHS = 2;
const NAMED_LOSSES = 3;
const MINUS_ONE = rationalOf(-1);

type Earned = KpiPart & {
  readonly points: NonNullable<KpiPart["points"]>;
  readonly lost: NonNullable<KpiPart["lost"]>;
};

const hasEarned = (part: KpiPart): part is Earned => part.points !== null && part.lost !== null;

function strengthSentence({ kpi, points, lost }: Earned): Message {
  const args = { kpi: kpi.name, points: shown(points) };
  if (lost.num === 0n) return message("letter.strengthFull", args);
  return message("letter.strength", { ...args, gain: shown(multiply(lost, MINUS_ONE)) });
}

function costSentence({ kpi, points, lost }: Earned): Message {
  return message("letter.cost", { kpi: kpi.name, points: shown(points), lost: shown(lost) });
}

function nearestSentence({ lift, kpi, from, to, after }: LiftingStep): Message {
  const args = { kpi: kpi.name, from: valueIn(kpi.unit, from), to: valueIn(kpi.unit, to) };
  if (lift.kind === "band") return message("letter.nearestBand", { ...args, band: after.band ?? "" });
  if (lift.kind === "tier") return message("letter.nearestTier", { ...args, tier: after.tier ?? "" });
  return message("letter.nearestFlag", { ...args, next: lift.next });
}

/** What went well, what cost most, and the smallest step that would lift something. */
export function letterOutlook(facts: StatementFacts, parts: readonly KpiPart[]): readonly StatementSection[] {
  if (Number.isNaN(facts.scored.scores.total[facts.person] as number)) return [];
  const caps = facts.scored.scores.interventions.get(facts.person)?.caps;
  const byLoss = parts
    .filter(hasEarned)
    .filter(({ k }) => !caps?.has(k))
    .sort((a, b) => compare(b.lost, a.lost));
  const strong = byLoss.filter(({ lost }) => lost.num <= 0n).reverse();
  const weak = byLoss.filter(({ lost }) => lost.num > 0n);
  const nearest = facts.nearest ? [nearestSentence(facts.nearest)] : [];
  return [
    ...section(message("letter.headStrengths"), [list(strong.slice(0, NAMED_STRENGTHS).map(strengthSentence))]),
    ...section(message("letter.headImprove"), [
      list(weak.slice(0, NAMED_LOSSES).map(costSentence)),
      paragraph(...nearest),
    ]),
  ];
}

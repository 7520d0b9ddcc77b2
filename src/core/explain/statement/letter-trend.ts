import { type Message, message } from "../../model/message.ts";
import { compare, type Rational, rationalOf, subtract } from "../../model/rational.ts";
import { roundExact } from "../../model/round.ts";
import type { ScoredPeriod } from "../../promote/view-period.ts";
import { type KpiPart, kpiParts, shown } from "./kpi-parts.ts";
import { list, paragraph, type StatementSection, section } from "./statement.ts";
import type { StatementFacts } from "./statement-facts.ts";

function pastSentence({ scheme, person }: StatementFacts, past: ScoredPeriod): Message {
  const total = past.scores.total[person] as number;
  const band = scheme.bands[past.band[person] as number];
  const args = { period: past.period.id, total };
  return band ? message("letter.past", { ...args, band: band.label }) : message("letter.pastNoBand", args);
}

function changeSentence({ scheme, scored, person }: StatementFacts, past: ScoredPeriod): Message {
  const [now, then] = [scored, past].map(({ scores }) => scores.total[person] as number) as [number, number];
  const n = Math.abs(roundExact(subtract(rationalOf(now), rationalOf(then)), scheme.settings.decimals));
  const key = now === then ? "letter.same" : now > then ? "letter.higher" : "letter.lower";
  return message(key, { n, period: past.period.id });
}

interface Move {
  readonly kpi: string;
  readonly before: Rational;
  readonly after: Rational;
  readonly by: Rational;
}

function movesSince({ person }: StatementFacts, parts: readonly KpiPart[], past: ScoredPeriod): readonly Move[] {
  const then = new Map(kpiParts(past, person).map(({ k, points }) => [k, points] as const));
  return parts.flatMap(({ kpi, k, points: after }) => {
    const before = then.get(k);
    return before && after ? [{ kpi: kpi.name, before, after, by: subtract(after, before) }] : [];
  });
}

function moveSentences(moves: readonly Move[]): readonly Message[] {
  const [lowest] = [...moves].sort((a, b) => compare(a.by, b.by));
  const [highest] = [...moves].sort((a, b) => compare(b.by, a.by));
  const say = (key: "letter.roseMost" | "letter.fellMost", { kpi, before, after }: Move) =>
    message(key, { kpi, before: shown(before), after: shown(after) });
  return [
    ...(highest && highest.by.num > 0n ? [say("letter.roseMost", highest)] : []),
    ...(lowest && lowest.by.num < 0n ? [say("letter.fellMost", lowest)] : []),
  ];
}

/** The periods before: their totals and bands, and what has moved since the latest of them. */
export function letterTrend(facts: StatementFacts, parts: readonly KpiPart[]): readonly StatementSection[] {
  const { earlier, person, scored } = facts;
  const known = earlier.filter(({ scores }) => !Number.isNaN(scores.total[person] as number));
  const [last] = known;
  if (!last) return [];
  const hasTotal = !Number.isNaN(scored.scores.total[person] as number);
  const moved = hasTotal ? [changeSentence(facts, last), ...moveSentences(movesSince(facts, parts, last))] : [];
  return section(message("letter.headTrend"), [
    list(known.map((past) => pastSentence(facts, past))),
    paragraph(...moved),
  ]);
}

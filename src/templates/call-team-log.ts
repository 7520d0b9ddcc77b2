import { dayOf } from "../core/index.ts";
import type { Rows } from "./tab.ts";
import type { TemplateCell, Text } from "./template.ts";

/** What the calls of one agent come to; speed, talk time and rating are means over the answered ones. */
export interface AgentCalls {
  readonly agent: string;
  readonly calls: number;
  readonly answered: number;
  readonly resolved: number;
  readonly speedS: number;
  readonly talkS: number;
  /** All ratings of the answered calls added up. */
  readonly ratings: number;
  /** The first day with a call. */
  readonly from: number;
}

const FIRST = dayOf(2026, 7, 1);
const LAST = dayOf(2026, 9, 30);

/** The sample's six agents: see who they are in the People tab. */
export const CALLS_OF_THE_SAMPLE: readonly AgentCalls[] = [
  { agent: "A01", calls: 22, answered: 19, resolved: 18, speedS: 52, talkS: 205, ratings: 74, from: FIRST },
  { agent: "A02", calls: 20, answered: 16, resolved: 14, speedS: 64, talkS: 215, ratings: 55, from: FIRST },
  { agent: "A03", calls: 18, answered: 14, resolved: 12, speedS: 70, talkS: 248, ratings: 45, from: FIRST },
  { agent: "A04", calls: 21, answered: 18, resolved: 17, speedS: 58, talkS: 190, ratings: 66, from: FIRST },
  { agent: "A05", calls: 9, answered: 7, resolved: 6, speedS: 68, talkS: 260, ratings: 24, from: dayOf(2026, 8, 17) },
  { agent: "A06", calls: 22, answered: 19, resolved: 18, speedS: 52, talkS: 220, ratings: 72, from: FIRST },
];

const TOPICS: readonly Text[] = [
  ["Billing", "账单", "帳單"],
  ["Contract", "合同", "合約"],
  ["Technical support", "技术支持", "技術支援"],
  ["Delivery", "配送", "配送"],
];

/** Around a mean, four by four; each four add up to nothing. */
const OFFSETS = [-8, 6, -2, 4] as const;

/** How much of a whole falls to the i-th of n, so that all of them add up to it. */
const shareAt = (i: number, n: number, whole: number): number =>
  Math.floor(((i + 1) * whole) / n) - Math.floor((i * whole) / n);

/** A whole spread over the i-th of n, going up and down around the mean without changing the sum. */
function spreadAt(i: number, n: number, whole: number, by: number): number {
  const isPaired = i < n - (n % OFFSETS.length);
  return shareAt(i, n, whole) + (isPaired ? by * (OFFSETS[i % OFFSETS.length] ?? 0) : 0);
}

const duration = (seconds: number): string =>
  `0:${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}`;

/** A rating of 2 to 5 whose sum is kept: of two neighbours one gives a point to the other. */
function ratingAt(i: number, n: number, sum: number): number {
  const given = i % 2 === 0 ? i + 1 < n : true;
  return shareAt(i, n, sum) + (given ? (i % 2 === 0 ? 1 : -1) : 0);
}

function answeredCells(i: number, { answered, resolved, speedS, talkS, ratings }: AgentCalls): readonly TemplateCell[] {
  const isResolved = shareAt(i, answered, resolved) === 1;
  const speed = spreadAt(i, answered, speedS * answered, 1);
  const talk = spreadAt(i, answered, talkS * answered, 5);
  return ["Y", isResolved ? "Y" : "N", speed, duration(talk), ratingAt(i, answered, ratings)];
}

/** An agent's rows of the call log: id, agent, date, time, topic, answered, resolved, speed, talk time, rating. */
export function callsOf(one: AgentCalls): Rows {
  const { agent, calls, answered, from } = one;
  let taken = 0;
  return Array.from({ length: calls }, (_, i): readonly TemplateCell[] => {
    const date: TemplateCell = { serial: from + Math.floor((i * (LAST - from)) / calls) };
    const isAnswered = shareAt(i, calls, answered) === 1;
    const what = isAnswered ? answeredCells(taken++, one) : ["N", "N", "", "", ""];
    const id = `${agent}-${String(i + 1).padStart(2, "0")}`;
    return [id, agent, date, `${9 + (i % 9)}:${15 + ((i * 7) % 40)}`, TOPICS[i % TOPICS.length] ?? "", ...what];
  });
}

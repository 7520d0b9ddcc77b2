import { isoOf } from "../model/calendar.ts";
import { addressOf } from "../model/cell-ref.ts";
import type { Issues } from "../model/issue.ts";
import type { Kpi } from "../model/kpi.ts";
import { message } from "../model/message.ts";
import type { Period } from "../model/period.ts";
import type { Person } from "../model/person.ts";
import type { Scheme, WeightRow } from "../model/scheme.ts";
import type { Segment } from "../model/segment.ts";
import type { Target } from "../model/target.ts";
import { groupName } from "../scheme/compile-weights.ts";
import { changesWithin, segmentsOf, wholePeriod } from "../scheme/segments.ts";
import { TargetFinder, type TargetsFor } from "../scheme/targets-for.ts";
import { type WeightSpan, type WeightsOver, weightsOver } from "../scheme/weights-for.ts";
import { noteAmbiguous, targetedKpis } from "./targeted-kpis.ts";

/** The weights that a group of people shares in a period. */
export interface WeightProfile {
  /** The scheme's KPIs, or where targets differ, as they are for this group. */
  readonly kpis: readonly (Kpi | null)[];
  /** One weight per KPI; 0 does not count. Over several spans they are weight × days. */
  readonly weights: readonly number[];
  readonly sum: number;
  readonly spans: readonly WeightSpan[];
  /** `noWeights` where no row applies, `held` where the rows have a problem or weigh a KPI that has one. */
  readonly kind: "usable" | "noWeights" | "held";
}

/** Each person's profile, as an index into the list. */
export interface Profiles {
  readonly list: readonly WeightProfile[];
  readonly of: Int32Array;
}

const FIELDS = ["post", "grade", "region", "track"] as const;
const NO_TARGETS: TargetsFor = { spans: new Map(), ambiguous: [] };
type Field = (typeof FIELDS)[number];

function noteFault({ found, state }: WeightsOver, issues: Issues): void {
  const group = groupName(state);
  if (found.kind === "none") issues.error("weights.none", state.at, { group });
  if (found.kind === "ambiguous") {
    const rows = found.rows.map((row) => message("value.text", { text: addressOf(row.at) }));
    issues.error("weights.ambiguous", found.rows[0]?.at ?? null, { group, rows });
  }
  if (found.kind === "partOfPeriod") {
    issues.error("weights.partOfPeriod", state.at, { group, from: isoOf(found.from), to: isoOf(found.to) });
  }
}

function blended(spans: readonly WeightSpan[], kpis: number): readonly number[] {
  const [only] = spans;
  if (only && spans.length === 1) return only.row.weights;
  return Array.from({ length: kpis }, (_, k) =>
    spans.reduce((sum, { row, days }) => sum + (row.weights[k] ?? 0) * days, 0),
  );
}

function profileOf(scheme: Scheme, segments: readonly Segment[], targets: TargetsFor, issues: Issues): WeightProfile {
  const over = weightsOver(scheme.weightRows, segments);
  noteFault(over, issues);
  const { found } = over;
  if (found.kind !== "weights") {
    const kind = found.kind === "none" ? "noWeights" : "held";
    return { kpis: scheme.kpis, weights: scheme.kpis.map(() => 0), sum: 0, spans: [], kind };
  }
  const weights = blended(found.spans, scheme.kpis.length);
  const kpis = targetedKpis(scheme.kpis, targets);
  noteAmbiguous(targets, over.state, issues);
  const areUsable = kpis.every((kpi, k) => kpi || !weights[k]) && targets.ambiguous.length === 0;
  const isHeld = !areUsable || found.spans.some(({ row }) => !row.isWhole);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return { kpis, weights, sum, spans: found.spans, kind: isHeld ? "held" : "usable" };
}

/** The columns by which the rows of weights and of targets differ; people who agree in these share a profile. */
function fieldsThatMatter({ weightRows, targets }: Scheme): readonly Field[] {
  const rows: readonly (WeightRow | Target)[] = [...weightRows, ...targets];
  return FIELDS.filter((field) => rows.some((row) => row[field] !== ""));
}

function keyOf(state: Person, fields: readonly Field[]): string {
  let key = "";
  for (const field of fields) key += `${state[field]}\u0000`;
  return key;
}

/** A person's period, and a text that is the same for all whose weights are the same. */
interface Stay {
  readonly key: string;
  readonly segments: readonly Segment[];
}

/** Who comes, goes or changes within the period is weighed over their own days (rule 20). */
function changingStay(person: Person, period: Period, fields: readonly Field[]): Stay | null {
  const segments = segmentsOf(person, period);
  if (segments.length === 0) return null;
  const key = segments.map(({ state, from, to }) => `${keyOf(state, fields)}${from} ${to}`).join("\u0001");
  return { key, segments };
}

/** Finds each person's weights and targets once for each group of people (rules 12 and 20). */
export function profilesFor(scheme: Scheme, people: readonly Person[], period: Period, issues: Issues): Profiles {
  const fields = fieldsThatMatter(scheme);
  const indexOfKey = new Map<string, number>();
  const list: WeightProfile[] = [];
  const of = new Int32Array(people.length);
  const [first] = people;
  const finder = scheme.targets.length > 0 ? new TargetFinder(scheme.targets) : null;
  if (fields.length === 0 && !finder && first && !people.some((person) => changesWithin(person, period))) {
    return { list: [profileOf(scheme, wholePeriod(first, period), NO_TARGETS, issues)], of };
  }
  const groupAt = (key: string, person: Person, stay: Stay | null): number => {
    const known = indexOfKey.get(key);
    if (known !== undefined) return known;
    const segments = stay?.segments ?? wholePeriod(person, period);
    const targets = finder?.find(person.id, segments) ?? NO_TARGETS;
    const index = list.push(profileOf(scheme, segments, targets, issues)) - 1;
    indexOfKey.set(key, index);
    return index;
  };
  people.forEach((person, i) => {
    const stay = changesWithin(person, period) ? changingStay(person, period, fields) : null;
    const key = stay?.key ?? keyOf(person, fields);
    of[i] = groupAt(finder?.hasOwn(person.id) ? `${key}\u0001${person.id}` : key, person, stay);
  });
  return { list, of };
}

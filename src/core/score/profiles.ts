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
import { noteAmbiguous, targetedKpis, targetsKey } from "./targeted-kpis.ts";

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

/** The columns by which rows differ; people who agree in these are alike to them. */
function fieldsThatMatter(rows: readonly (WeightRow | Target)[]): readonly Field[] {
  return FIELDS.filter((field) => rows.some((row) => row[field] !== ""));
}

function keyOf(state: Person, fields: readonly Field[]): string {
  let key = "";
  for (const field of fields) key += `${state[field]}\u0000`;
  return key;
}

/** A text that is the same for all who are alike in some columns; who changes within the period is so over the same days. */
function stayKey(person: Person, changing: readonly Segment[], fields: readonly Field[]): string {
  if (changing.length === 0) return keyOf(person, fields);
  return changing.map(({ state, from, to }) => `${keyOf(state, fields)}${from} ${to}`).join("\u0001");
}

/**
 * Finds each person's weights and targets once for each group of people (rules 12 and 20). Who looks alike to all rows has
 * the same; of those, who was found to have the same weights and targets shares a profile, so that what is wrong with it
 * is told once.
 */
export function profilesFor(scheme: Scheme, people: readonly Person[], period: Period, issues: Issues): Profiles {
  const { weightRows, targets } = scheme;
  const ofWeights = fieldsThatMatter(weightRows);
  const ofAll = fieldsThatMatter([...weightRows, ...targets]);
  const byLook = new Map<string, number>();
  const byFound = new Map<string, number>();
  const list: WeightProfile[] = [];
  const of = new Int32Array(people.length);
  const [first] = people;
  const finder = targets.length > 0 ? new TargetFinder(targets) : null;
  if (ofAll.length === 0 && !finder && first && !people.some((person) => changesWithin(person, period))) {
    return { list: [profileOf(scheme, wholePeriod(first, period), NO_TARGETS, issues)], of };
  }
  const find = (person: Person, changing: readonly Segment[]): number => {
    // Who comes, goes or changes within the period is weighed over their own days.
    const segments = changing.length > 0 ? changing : wholePeriod(person, period);
    const own = finder?.find(person.id, segments) ?? NO_TARGETS;
    const key = `${stayKey(person, changing, ofWeights)}\u0001${targetsKey(own)}`;
    const index = byFound.get(key) ?? list.push(profileOf(scheme, segments, own, issues)) - 1;
    byFound.set(key, index);
    return index;
  };
  people.forEach((person, i) => {
    const changing = changesWithin(person, period) ? segmentsOf(person, period) : [];
    const look = stayKey(person, changing, ofAll);
    const key = finder?.hasOwn(person.id) ? `${look}\u0001${person.id}` : look;
    const index = byLook.get(key) ?? find(person, changing);
    byLook.set(key, index);
    of[i] = index;
  });
  return { list, of };
}

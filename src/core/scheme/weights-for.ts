import type { Day } from "../model/calendar.ts";
import type { Person } from "../model/person.ts";
import type { WeightRow } from "../model/scheme.ts";
import type { Segment, Span } from "../model/segment.ts";
import { folded } from "../read/words/words.ts";

type Matched = Pick<Person, "post" | "grade" | "region" | "track">;

/** A row of weights and for how many days of the period it applies. */
export interface WeightSpan {
  readonly row: WeightRow;
  readonly days: number;
}

/** Which weights apply to a person in a period, or why none do. */
export type WeightsFor =
  | { readonly kind: "weights"; readonly spans: readonly WeightSpan[] }
  | { readonly kind: "none" }
  | { readonly kind: "ambiguous"; readonly rows: readonly WeightRow[] }
  | { readonly kind: "partOfPeriod"; readonly from: Day; readonly to: Day };

const FIELDS = ["post", "grade", "region", "track"] as const;

function matches(row: WeightRow, person: Matched): boolean {
  return FIELDS.every((field) => row[field] === "" || folded(row[field]) === folded(person[field]));
}

const specificity = (row: WeightRow): number => FIELDS.filter((field) => row[field] !== "").length;

const isActive = (row: WeightRow, from: Day, to: Day): boolean =>
  (row.from === null || row.from <= to) && (row.to === null || row.to >= from);

/** The first days of the stretches of a period within which the same rows are active. */
function stretchStarts(rows: readonly WeightRow[], { from, to }: Span): readonly Day[] {
  const starts = new Set<Day>([from]);
  for (const row of rows) {
    if (row.from !== null && row.from > from && row.from <= to) starts.add(row.from);
    if (row.to !== null && row.to >= from && row.to < to) starts.add(row.to + 1);
  }
  return [...starts].sort((a, b) => a - b);
}

function mostSpecific(rows: readonly WeightRow[]): readonly WeightRow[] {
  const most = Math.max(...rows.map(specificity));
  return rows.filter((row) => specificity(row) === most);
}

/**
 * The weights that apply to a person (rule 12): of the rows that match post × grade × region × track the most specific
 * one. Where rows take effect or end within the period, each counts by its days.
 */
function weightsFor(rows: readonly WeightRow[], person: Matched, period: Span): WeightsFor {
  const matching = rows.filter((row) => matches(row, person) && isActive(row, period.from, period.to));
  if (matching.length === 0) return { kind: "none" };
  const starts = stretchStarts(matching, period);
  const spans = new Map<WeightRow, number>();
  for (const [i, from] of starts.entries()) {
    const to = (starts[i + 1] ?? period.to + 1) - 1;
    const best = mostSpecific(matching.filter((row) => isActive(row, from, to)));
    const [row] = best;
    if (!row) return { kind: "partOfPeriod", from, to };
    if (best.length > 1) return { kind: "ambiguous", rows: best };
    spans.set(row, (spans.get(row) ?? 0) + to - from + 1);
  }
  return { kind: "weights", spans: [...spans].map(([row, days]) => ({ row, days })) };
}

/** The weights that apply over a person's segments, and the state that they were looked up for, or failed for. */
export interface WeightsOver {
  readonly found: WeightsFor;
  readonly state: Person;
}

/** The weights over all days of a person's segments: each row counts by its days, however they are cut (rule 20). */
export function weightsOver(rows: readonly WeightRow[], segments: readonly Segment[]): WeightsOver {
  const days = new Map<WeightRow, number>();
  const [first] = segments as [Segment];
  for (const { state, from, to } of segments) {
    const found = weightsFor(rows, state, { from, to });
    const isPart = found.kind === "none" && segments.length > 1;
    if (found.kind !== "weights") return { found: isPart ? { kind: "partOfPeriod", from, to } : found, state };
    for (const span of found.spans) days.set(span.row, (days.get(span.row) ?? 0) + span.days);
  }
  const spans = [...days].map(([row, count]) => ({ row, days: count }));
  return { found: { kind: "weights", spans }, state: first.state };
}

import type { Day } from "../model/calendar.ts";
import { daysIn } from "../model/period.ts";
import type { Person } from "../model/person.ts";
import type { Segment, Span } from "../model/segment.ts";
import type { Target } from "../model/target.ts";
import { folded } from "../read/words/words.ts";

/** A target and on how many days of the period it holds; null is the KPI's own curve. */
export interface TargetSpan {
  readonly target: Target | null;
  readonly days: number;
}

/** What a person's KPIs are scored by in a period where it differs from the scheme, or which rows contradict each other. */
export interface TargetsFor {
  /** By the index of the KPI; only those for which a target holds on some day. */
  readonly spans: ReadonlyMap<number, readonly TargetSpan[]>;
  readonly ambiguous: readonly Target[];
}

const FIELDS = ["post", "grade", "region", "track"] as const;
// A target for a person is more specific than any for a group.
const PERSON_COUNTS = FIELDS.length + 1;

function matches(target: Target, state: Person): boolean {
  if (target.personId !== "" && target.personId !== state.id) return false;
  return FIELDS.every((field) => target[field] === "" || folded(target[field]) === folded(state[field]));
}

function specificity(target: Target): number {
  const fields = FIELDS.filter((field) => target[field] !== "").length;
  return fields + (target.personId === "" ? 0 : PERSON_COUNTS);
}

const isActive = (target: Target, { from, to }: Span): boolean =>
  (target.from === null || target.from <= to) && (target.to === null || target.to >= from);

/** A segment cut where a target begins or ends. */
function stretchesOf({ from, to }: Span, targets: readonly Target[]): readonly Span[] {
  const starts = new Set<Day>([from]);
  for (const target of targets) {
    if (target.from !== null && target.from > from && target.from <= to) starts.add(target.from);
    if (target.to !== null && target.to >= from && target.to < to) starts.add(target.to + 1);
  }
  const ordered = [...starts].sort((a, b) => a - b);
  return ordered.map((start, i) => ({ from: start, to: (ordered[i + 1] ?? to + 1) - 1 }));
}

/** The most specific of the targets that hold on a stretch; several are equally specific. */
function bestOn(stretch: Span, targets: readonly Target[]): readonly Target[] {
  const active = targets.filter((target) => isActive(target, stretch));
  const most = Math.max(...active.map(specificity));
  return active.filter((target) => specificity(target) === most);
}

function spansOf(targets: readonly Target[], segments: readonly Segment[]) {
  const days = new Map<Target | null, number>();
  const ambiguous: Target[] = [];
  for (const segment of segments) {
    const own = targets.filter((target) => matches(target, segment.state));
    for (const stretch of stretchesOf(segment, own)) {
      const [best = null, ...others] = bestOn(stretch, own);
      if (best && others.length > 0) ambiguous.push(best, ...others);
      days.set(best, (days.get(best) ?? 0) + daysIn(stretch));
    }
  }
  return { spans: [...days].map(([target, count]) => ({ target, days: count })), ambiguous };
}

/** Finds people's targets; those of single persons are sorted by person, so that many of them cost nobody else. */
export class TargetFinder {
  private readonly ofAll: readonly Target[];
  private readonly ofPerson = new Map<string, readonly Target[]>();

  constructor(targets: readonly Target[]) {
    this.ofAll = targets.filter(({ personId }) => personId === "");
    for (const target of targets) {
      if (target.personId === "") continue;
      this.ofPerson.set(target.personId, [...(this.ofPerson.get(target.personId) ?? []), target]);
    }
  }

  /** Is there a target for this one person? */
  hasOwn(id: string): boolean {
    return this.ofPerson.has(id);
  }

  /** The targets that hold for a person over the days of their segments, KPI by KPI: the most specific wins. */
  find(id: string, segments: readonly Segment[]): TargetsFor {
    const targets = [...this.ofAll, ...(this.ofPerson.get(id) ?? [])];
    const spans = new Map<number, readonly TargetSpan[]>();
    const ambiguous: Target[] = [];
    for (const k of new Set(targets.map((target) => target.k))) {
      const found = spansOf(
        targets.filter((target) => target.k === k),
        segments,
      );
      ambiguous.push(...found.ambiguous);
      if (found.spans.some(({ target }) => target !== null)) spans.set(k, found.spans);
    }
    return { spans, ambiguous };
  }
}

import type { Assignment } from "../model/assignment.ts";
import type { Person } from "../model/person.ts";
import type { Segment, Span } from "../model/segment.ts";

/** The person as an assignment has it; what it leaves blank is as in People. */
function stateOn(person: Person, assignment: Assignment): Person {
  return {
    ...person,
    post: assignment.post || person.post,
    grade: assignment.grade || person.grade,
    region: assignment.region || person.region,
    track: assignment.track || person.track,
    team: assignment.team || person.team,
    bonusBase: assignment.bonusBase ?? person.bonusBase,
  };
}

/** Does a person's state change within a period? Asked of everybody, so it looks no further than it must. */
export function changesWithin({ hiredOn, leftOn, assignments }: Person, { from, to }: Span): boolean {
  return (
    (hiredOn !== null && hiredOn > from) ||
    (leftOn !== null && leftOn < to) ||
    (assignments.length > 0 && assignments.some((one) => (one.from ?? from) <= to && (one.to ?? to) >= from))
  );
}

/** The days of a period on which a person is employed, both ends included; `to` lies before `from` where there are none. */
export function employedWithin({ hiredOn, leftOn }: Person, { from, to }: Span): Span {
  return { from: Math.max(from, hiredOn ?? from), to: Math.min(to, leftOn ?? to) };
}

/**
 * A period as a person lived it (rule 20): the days of employment, cut wherever an assignment begins or ends. None where
 * the person was not employed on any of its days.
 */
export function segmentsOf(person: Person, period: Span): readonly Segment[] {
  const { from, to } = employedWithin(person, period);
  const segments: Segment[] = [];
  let next = from;
  for (const assignment of person.assignments) {
    const start = Math.max(assignment.from ?? next, next);
    const end = Math.min(assignment.to ?? to, to);
    if (start > end) continue;
    if (start > next) segments.push({ from: next, to: start - 1, state: person, payShare: 1 });
    segments.push({ from: start, to: end, state: stateOn(person, assignment), payShare: assignment.payShare ?? 1 });
    next = end + 1;
  }
  if (next <= to) segments.push({ from: next, to, state: person, payShare: 1 });
  return segments;
}

/** The period as one stretch in the state that People has: whoever changes nothing, and who is there on none of its days. */
export function wholePeriod(person: Person, { from, to }: Span): readonly Segment[] {
  return [{ from, to, state: person, payShare: 1 }];
}

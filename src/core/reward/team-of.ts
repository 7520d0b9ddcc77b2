import type { Person } from "../model/person.ts";
import type { Span } from "../model/segment.ts";
import { segmentsOf } from "../scheme/segments.ts";

/** The team whose pool and awards a person takes part in: that of the last day of the period on which they were employed. */
export function teamOf(person: Person, period: Span): string {
  if (person.assignments.length === 0) return person.team;
  const segments = segmentsOf(person, period);
  return segments[segments.length - 1]?.state.team ?? person.team;
}

/** People by id, by which ties go (rule 22). */
export function byId(people: readonly Person[]): (a: number, b: number) => number {
  const id = (index: number): string => people[index]?.id ?? "";
  return (a, b) => (id(a) < id(b) ? -1 : 1);
}

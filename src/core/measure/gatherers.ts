import type { MeasureKind } from "../model/measure.ts";

/** Gathers the values of each person's rows and says in the end what they come to; NaN for "nothing to say". */
export interface Gatherer {
  /** Takes one row: its value, and whether it meets the `where` of a share. */
  add(person: number, value: number, key: string): void;
  result(person: number): number;
}

function lists(people: number): number[][] {
  return Array.from({ length: people }, () => []);
}

interface Summing extends Pick<Gatherer, "add"> {
  sumOf(person: number): number;
  countOf(person: number): number;
}

/**
 * Sums with what each addition loses kept beside, so that thousands of rows add up to the decimal that they are.
 * Source: Neumaier (1974), the improved Kahan–Babuška sum.
 */
function summing(people: number): Summing {
  const sums = new Float64Array(people);
  const lost = new Float64Array(people);
  const counts = new Float64Array(people);
  return {
    add(person, value) {
      const before = sums[person] as number;
      const after = before + value;
      const rest = Math.abs(before) >= Math.abs(value) ? before - after + value : value - after + before;
      lost[person] = (lost[person] as number) + rest;
      sums[person] = after;
      counts[person] = (counts[person] as number) + 1;
    },
    sumOf: (person) => (sums[person] as number) + (lost[person] as number),
    countOf: (person) => counts[person] as number,
  };
}

function sum(people: number): Gatherer {
  const { add, sumOf, countOf } = summing(people);
  return { add, result: (person) => (countOf(person) > 0 ? sumOf(person) : Number.NaN) };
}

function mean(people: number): Gatherer {
  const { add, sumOf, countOf } = summing(people);
  return { add, result: (person) => sumOf(person) / countOf(person) };
}

function count(people: number): Gatherer {
  const { add, countOf } = summing(people);
  return { add, result: countOf };
}

/**
 * The value below which a share of sorted values lies, between neighbours by a straight line.
 * Source: Hyndman and Fan (1996), definition 7, which is Sheets' PERCENTILE.
 */
function percentileOf(values: readonly number[], share: number): number {
  if (values.length === 0) return Number.NaN;
  const sorted = Float64Array.from(values).sort();
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (high - low) * (at - below);
}

function percentile(people: number, share: number): Gatherer {
  const values = lists(people);
  return {
    add: (person, value) => values[person]?.push(value),
    result: (person) => percentileOf(values[person] ?? [], share),
  };
}

function distinct(people: number): Gatherer {
  const keys = Array.from({ length: people }, () => new Set<string>());
  return {
    add: (person, _value, key) => keys[person]?.add(key),
    result: (person) => keys[person]?.size ?? 0,
  };
}

/** Makes the gatherer of a kind; for a share the value of a row is 1 where it meets `where` and 0 where not. */
export function gathererOf(kind: MeasureKind, percentage: number, people: number): Gatherer {
  switch (kind) {
    case "count":
      return count(people);
    case "sum":
      return sum(people);
    case "mean":
    case "share":
      return mean(people);
    case "median":
      return percentile(people, 0.5);
    case "percentile":
      return percentile(people, percentage / 100);
    case "distinct":
      return distinct(people);
  }
}

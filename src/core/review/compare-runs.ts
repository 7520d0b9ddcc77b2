import type { Person } from "../model/person.ts";
import type { Scheme } from "../model/scheme.ts";
import type { PeriodRun } from "../run.ts";
import { bandIndex } from "../scheme/compile-bands.ts";
import {
  countDirections,
  type Direction,
  directionOf,
  flagDirection,
  type MoveCounts,
  overallOf,
} from "./direction.ts";
import { type EligibleChange, eligibleChange } from "./eligible-change.ts";
import { flagsByPerson, type Standing, standingOf } from "./standing.ts";

/** What a person moves in, in the order in which moves are told. */
export const MOVE_ASPECTS = ["total", "band", "tier", "bonus", "flag"] as const;

/** One of the aspects. */
export type MoveAspect = (typeof MOVE_ASPECTS)[number];

/** Where one person stands in two runs. */
export interface PersonMove {
  readonly person: Person;
  /** The person's place in each run. */
  readonly indexBefore: number;
  readonly indexAfter: number;
  readonly before: Standing;
  readonly after: Standing;
  readonly by: Readonly<Record<MoveAspect, Direction>>;
  /** All aspects as one; `changed` where something goes up and something else down. */
  readonly overall: Direction;
}

/** How many people stand in a band, before and after. */
export interface BandChange {
  readonly band: string;
  readonly before: number;
  readonly after: number;
}

/** Two runs on the same people (rule 31). */
export interface RunComparison {
  /** The people whom both runs have, in the order of the later one. */
  readonly moves: readonly PersonMove[];
  readonly onlyBefore: readonly Person[];
  readonly onlyAfter: readonly Person[];
  readonly counts: Readonly<Record<MoveAspect | "overall", MoveCounts>>;
  /** The bands of both schemes, highest first, with the people whom both runs have. */
  readonly bands: readonly BandChange[];
  /** What the bonuses of those people come to, in the currency's smallest unit. */
  readonly bonusMinor: { readonly before: number; readonly after: number };
  /** Who may take a step up. */
  readonly eligible: EligibleChange;
}

/** The rank of each band of both schemes in the later one; none for a band that it does not have. */
type BandRanks = ReadonlyMap<string, number>;

function bandRanks(from: Scheme, to: Scheme): BandRanks {
  const labels = [...to.bands, ...from.bands].map(({ label }) => label);
  const ranks = labels.map((label) => [label, bandIndex(to.bands, label)] as const);
  return new Map(ranks.filter(([, rank]) => rank >= 0));
}

function bandDirection(before: string | null, after: string | null, ranks: BandRanks): Direction {
  if (before === after) return "same";
  if (before === null || after === null) return before === null ? "gained" : "lost";
  const [was, is] = [ranks.get(before), ranks.get(after)];
  // A band that the later scheme does not have is neither above nor below.
  return was === undefined || is === undefined ? "changed" : directionOf(was, is);
}

function tierDirection(before: string | null, after: string | null, from: Scheme, to: Scheme): Direction {
  const coefficientIn = ({ tiers }: Scheme, name: string | null): number | null =>
    tiers.find((tier) => tier.name === name)?.coefficient ?? null;
  return directionOf(coefficientIn(from, before), coefficientIn(to, after));
}

function moveOf(before: Standing, after: Standing, from: Scheme, to: Scheme, ranks: BandRanks): PersonMove["by"] {
  return {
    total: directionOf(before.total, after.total),
    band: bandDirection(before.band, after.band, ranks),
    tier: tierDirection(before.tier, after.tier, from, to),
    bonus: directionOf(before.bonusMinor, after.bonusMinor),
    flag: flagDirection(before.flags, after.flags),
  };
}

function movesOf(before: PeriodRun, after: PeriodRun): readonly PersonMove[] {
  const indexOfId = new Map(before.people.list.map(({ id }, index) => [id, index] as const));
  const ranks = bandRanks(before.scheme, after.scheme);
  const [flagsBefore, flagsAfter] = [flagsByPerson(before), flagsByPerson(after)];
  return after.people.list.flatMap((person, indexAfter) => {
    const indexBefore = indexOfId.get(person.id);
    if (indexBefore === undefined) return [];
    const was = standingOf(before, indexBefore, flagsBefore);
    const is = standingOf(after, indexAfter, flagsAfter);
    const by = moveOf(was, is, before.scheme, after.scheme, ranks);
    return [{ person, indexBefore, indexAfter, before: was, after: is, by, overall: overallOf(Object.values(by)) }];
  });
}

function bandChanges(moves: readonly PersonMove[], from: Scheme, to: Scheme): readonly BandChange[] {
  const labels = [...to.bands, ...from.bands].map(({ label }) => label);
  const highestFirst = [...to.bands].reverse().map(({ label }) => label);
  const count = (side: "before" | "after", band: string) => moves.filter((move) => move[side].band === band).length;
  return [...new Set([...highestFirst, ...labels])].map((band) => ({
    band,
    before: count("before", band),
    after: count("after", band),
  }));
}

function countsOf(moves: readonly PersonMove[]): RunComparison["counts"] {
  const by = (aspect: MoveAspect) => countDirections(moves.map((move) => move.by[aspect]));
  return {
    total: by("total"),
    band: by("band"),
    tier: by("tier"),
    bonus: by("bonus"),
    flag: by("flag"),
    overall: countDirections(moves.map(({ overall }) => overall)),
  };
}

function strangersTo(other: PeriodRun, { people }: PeriodRun): readonly Person[] {
  if (people === other.people) return [];
  const known = new Set(other.people.list.map((person) => person.id));
  return people.list.filter(({ id }) => !known.has(id));
}

/** Two runs on the same people: who moves, by how much, and what it costs. A what-if and a pilot are told this way. */
export function compareRuns(before: PeriodRun, after: PeriodRun): RunComparison {
  const moves = movesOf(before, after);
  const sum = (side: "before" | "after") => moves.reduce((total, move) => total + (move[side].bonusMinor ?? 0), 0);
  return {
    moves,
    onlyBefore: strangersTo(after, before),
    onlyAfter: strangersTo(before, after),
    counts: countsOf(moves),
    bands: bandChanges(moves, before.scheme, after.scheme),
    bonusMinor: { before: sum("before"), after: sum("after") },
    eligible: eligibleChange(moves),
  };
}

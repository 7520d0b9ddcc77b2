import type { Flag } from "../promote/promotion.ts";
import type { StandingFlag } from "./standing.ts";

/** Where something goes: `gained` and `lost` where there was, or is, nothing; `changed` where no order is known. */
export const DIRECTIONS = ["up", "down", "same", "gained", "lost", "changed"] as const;

/** One of the directions. */
export type Direction = (typeof DIRECTIONS)[number];

/** How many people go each way. */
export type MoveCounts = Readonly<Record<Direction, number>>;

/** The way from one number to another; `null` is none. */
export function directionOf(before: number | null, after: number | null): Direction {
  if (before === null) return after === null ? "same" : "gained";
  if (after === null) return "lost";
  if (before === after) return "same";
  return after > before ? "up" : "down";
}

/** Several ways as one: up or down where nothing speaks against it, else `changed`. */
export function overallOf(directions: readonly Direction[]): Direction {
  const moved = directions.filter((direction) => direction !== "same");
  const [first = "same"] = moved;
  return moved.every((direction) => direction === first) ? first : "changed";
}

const FLAG_RANK: Readonly<Record<Flag, number>> = { notYet: 0, cannotTell: 1, eligible: 2 };

/** The way of a person's flags, step by step. */
export function flagDirection(before: readonly StandingFlag[], after: readonly StandingFlag[]): Direction {
  const steps = new Set([...before, ...after].map(({ step }) => step));
  const rankIn = (flags: readonly StandingFlag[], wanted: string): number | null => {
    const found = flags.find(({ step }) => step === wanted);
    return found ? FLAG_RANK[found.flag] : null;
  };
  return overallOf([...steps].map((step) => directionOf(rankIn(before, step), rankIn(after, step))));
}

/** Counts directions. */
export function countDirections(directions: readonly Direction[]): MoveCounts {
  const counts = { up: 0, down: 0, same: 0, gained: 0, lost: 0, changed: 0 };
  for (const direction of directions) counts[direction]++;
  return counts;
}

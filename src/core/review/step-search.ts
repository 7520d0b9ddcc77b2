import type { Way } from "./invert-curve.ts";

/**
 * Looks for the nearest count of units from which on something holds, by asking: first at the far ends, nearest first,
 * then where it is expected, then ever closer by halves. It ends between a count that holds and its neighbour that does not.
 */
export class StepSearch {
  readonly way: Way;
  private readonly ends: number[];
  private readonly guess: number | null;
  private miss: number;
  private hit: number | null = null;
  private guesses = 0;

  /** @param start The last count that is known not to hold; `ends` and `guess` lie beyond it. */
  constructor(way: Way, start: number, ends: readonly number[], guess: number | null) {
    this.way = way;
    this.miss = start;
    this.ends = ends.filter((end) => (end - start) * way > 0).sort((a, b) => (a - b) * way);
    this.guess = guess;
  }

  /** The count that was found; null where nothing holds, or is known to yet. */
  get found(): number | null {
    return this.hit;
  }

  /** The next count to ask about; null when there is nothing more to ask. */
  next(): number | null {
    if (this.hit === null) return this.ends[0] ?? null;
    if (Math.abs(this.hit - this.miss) <= 1) return null;
    const expected = this.expected();
    if (expected !== null && this.isBetween(expected)) return expected;
    return this.miss + this.way * Math.floor(Math.abs(this.hit - this.miss) / 2);
  }

  /** Takes the answer about a count that `next` asked for. */
  learn(count: number, holds: boolean): void {
    if (holds) this.hit = count;
    else this.miss = count;
    if (this.ends[0] === count) this.ends.shift();
    else this.guesses++;
  }

  /** The guess itself, then its neighbour on the side that is still open. */
  private expected(): number | null {
    if (this.guess === null || this.guesses > 1) return null;
    if (this.guesses === 0) return this.guess;
    return this.hit === this.guess ? this.guess - this.way : this.guess + this.way;
  }

  private isBetween(count: number): boolean {
    const [low, high] = [Math.min(this.miss, this.hit ?? 0), Math.max(this.miss, this.hit ?? 0)];
    return count > low && count < high;
  }
}

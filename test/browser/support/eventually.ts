import { expect } from "vitest";

/** How long a page may take on a machine that is busy with other tests: a bound for giving up, not a goal. */
export const PATIENCE_MS = 60_000;

/** What holds within a while, on a machine that does other things too. */
export const eventually = <Value>(value: () => Value) => expect.poll(value, { timeout: PATIENCE_MS });

import { expect } from "vitest";

/** What holds within a while, on a machine that does other things too. */
export const eventually = <Value>(value: () => Value) => expect.poll(value, { timeout: 15_000 });

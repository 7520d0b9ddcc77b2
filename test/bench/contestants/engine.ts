import type { Contestant, Entry } from "../contestant.ts";

/** The product's own engine. */
export const engineEntry: Entry = {
  name: "engine",
  maxPeople: Number.POSITIVE_INFINITY,
  load: async (): Promise<Contestant> => {
    throw new Error("src/core is not wired into the benchmark yet. Fill in test/bench/contestants/engine.ts.");
  },
};

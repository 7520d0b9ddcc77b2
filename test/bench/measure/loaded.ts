import type { Contestant } from "../contestant.ts";
import { entries } from "../contestants/index.ts";
import type { Skipped } from "../figures.ts";
import { scheme } from "../scheme.ts";

/** A contestant that is ready to run. */
export interface Loaded {
  readonly name: string;
  readonly maxPeople: number;
  readonly contestant: Contestant;
}

/** Loads those asked for, and says of each that cannot be loaded why. */
export async function loadContestants(
  names: readonly string[],
): Promise<{ loaded: readonly Loaded[]; skipped: readonly Skipped[] }> {
  const loaded: Loaded[] = [];
  const skipped: Skipped[] = [];
  for (const { name, maxPeople, load } of entries.filter((entry) => names.includes(entry.name))) {
    try {
      loaded.push({ name, maxPeople, contestant: await load(scheme) });
    } catch (error) {
      skipped.push({ name, reason: error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error) });
    }
  }
  return { loaded, skipped };
}

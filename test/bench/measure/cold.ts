import { entries } from "../contestants/index.ts";
import { people } from "../data.ts";
import { scheme } from "../scheme.ts";

export interface ColdSample {
  readonly loadMs: number;
  readonly firstCallMs: number;
}

/** Loads one contestant into this fresh process and makes its very first call. */
export async function measureCold(name: string, count: number): Promise<ColdSample> {
  const entry = entries.find((one) => one.name === name);
  if (entry === undefined)
    throw new Error(`There is no contestant "${name}". Those there are: ${entries.map((one) => one.name).join(", ")}.`);
  const rows = people(count);
  const start = performance.now();
  const contestant = await entry.load(scheme);
  const loaded = performance.now();
  await contestant.totals(rows);
  return { loadMs: loaded - start, firstCallMs: performance.now() - loaded };
}

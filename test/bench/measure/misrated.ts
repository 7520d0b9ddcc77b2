import { boundRows } from "../bounds/rows.ts";
import { type BoundSet, boundSets } from "../bounds/sets.ts";
import type { Rater } from "../contestant.ts";
import type { BoundFigures, MisratedFigure, MisratedRowsFigure } from "../figures.ts";
import type { Loaded } from "./loaded.ts";
import { differences } from "./warm.ts";

/** Counts wrong bands on the sets that lie exactly on bounds: way by way from points and weights, and contestant by contestant from whole rows. */
export async function measureMisrated(loaded: readonly Loaded[]): Promise<BoundFigures> {
  const sets = boundSets();
  const ways: MisratedFigure[] = [];
  for (const { name, contestant } of loaded) {
    for (const rater of contestant.raters)
      ways.push({ name: `${name}: ${rater.name}`, misrated: await countOn(sets, rater) });
  }
  return {
    sets: sets.map((set) => set.name),
    casesPerSet: sets[0]?.cases.length ?? 0,
    ways,
    rows: await countRows(loaded),
  };
}

async function countOn(sets: readonly BoundSet[], rater: Rater): Promise<(number | null)[]> {
  const counts: (number | null)[] = [];
  for (const set of sets) {
    const bands = set.judgesUnrounded || rater.rounds ? await rater.bands(set.cases) : null;
    counts.push(bands === null ? null : set.bands.filter((band, index) => band !== bands[index]).length);
  }
  return counts;
}

async function countRows(loaded: readonly Loaded[]): Promise<MisratedRowsFigure[]> {
  const { rows, truth } = boundRows();
  const figures: MisratedRowsFigure[] = [];
  for (const { name, contestant } of loaded) {
    const answer = await contestant.totals(rows);
    const wrongBands = truth.filter((row, index) => row[2] !== answer[index]?.[2]).length;
    figures.push({ name, wrongBands, wrongRows: differences(answer, truth).different });
  }
  return figures;
}

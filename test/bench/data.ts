import type { Cell, Rows } from "./contestant.ts";
import { randomFrom } from "./random.ts";
import { type BenchKpi, scheme } from "./scheme.ts";

const BLANK_SHARE = 0.03;
const SEED = 20210331;

/** How far around the curve actuals may lie, as shares of the way from the first knot to the last. */
const LOWEST = -0.15;
const SPREAD = 1.3;

/** How much of an actual is the person's own level; the rest is that KPI's chance. */
const PERSONAL_SHARE = 0.6;

/**
 * A header and `count` people as `getValues()` gives them: mixed rows of an id, numbers of 2 to 4 decimals and "" for a blank.
 * The same count gives the same rows on every machine.
 */
export function people(count: number): Rows {
  const random = randomFrom(SEED);
  const rows: Cell[][] = [["personId", ...scheme.kpis.map((kpi) => kpi.id)]];
  for (let person = 1; person <= count; person++) rows.push(personRow(person, random));
  return rows;
}

function personRow(person: number, random: () => number): Cell[] {
  const level = random();
  const row: Cell[] = [`P${String(person).padStart(6, "0")}`];
  scheme.kpis.forEach((kpi, index) => {
    const place = LOWEST + SPREAD * (PERSONAL_SHARE * level + (1 - PERSONAL_SHARE) * random());
    row.push(random() < BLANK_SHARE ? "" : actualAt(kpi, place, 2 + (index % 3)));
  });
  return row;
}

function actualAt(kpi: BenchKpi, place: number, decimals: number): number {
  const first = kpi.knots[0]?.[0] ?? 0;
  const last = kpi.knots[kpi.knots.length - 1]?.[0] ?? 0;
  return Number((first + (last - first) * place).toFixed(decimals));
}

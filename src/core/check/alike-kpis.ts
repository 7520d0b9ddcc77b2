import type { Issue } from "../model/issue.ts";
import { roundDecimal } from "../model/round.ts";
import { advice, type CheckContext } from "./check-context.ts";
import { peopleWith } from "./kpi-data.ts";

/** Where both have a number, else NaN. */
function inBoth(one: Float64Array, other: Float64Array): readonly [Float64Array, Float64Array] {
  const isPair = (_: number, i: number) => !Number.isNaN(one[i]) && !Number.isNaN(other[i]);
  const keep = (value: number, i: number) => (isPair(value, i) ? value : Number.NaN);
  return [one.map(keep), other.map(keep)];
}

function meanOf(values: Float64Array): number {
  let [sum, count] = [0, 0];
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  return sum / count;
}

/** Pearson's r over the entries that both have; NaN where either does not vary. */
function correlation(one: Float64Array, other: Float64Array): number {
  const [a, b] = inBoth(one, other);
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  let [both, squaresA, squaresB] = [0, 0, 0];
  for (const [i, value] of a.entries()) {
    if (Number.isNaN(value)) continue;
    const [dA, dB] = [value - meanA, (b[i] as number) - meanB];
    both += dA * dB;
    squaresA += dA * dA;
    squaresB += dB * dB;
  }
  return both / Math.sqrt(squaresA * squaresB);
}

function alike(context: CheckContext, k: number, earlier: number): readonly Issue[] {
  const { scheme, data, people } = context;
  const [kpi, other] = [scheme.kpis[k], scheme.kpis[earlier]];
  const [one, two] = [data[k]?.actuals, data[earlier]?.actuals];
  if (!kpi || !other || !one || !two) return [];
  const { alikeFrom, findingPeople } = scheme.settings;
  const r = correlation(one, two);
  if (!(Math.abs(r) >= alikeFrom)) return [];
  const count = peopleWith(inBoth(one, two)[0], people.list.length);
  if (count < findingPeople) return [];
  const percent = roundDecimal(Math.abs(r) * 100, 0);
  return [advice("check.kpisAlike", kpi.at, { kpi: kpi.name, other: other.name, percent, people: count })];
}

/** KPIs that rise and fall together over everybody: whoever is good at one is paid for it twice. */
export function alikeKpis(context: CheckContext): readonly Issue[] {
  const weighed = context.data.flatMap(({ people }, k) => (people >= context.scheme.settings.findingPeople ? [k] : []));
  return weighed.flatMap((k) => weighed.filter((earlier) => earlier < k).flatMap((other) => alike(context, k, other)));
}

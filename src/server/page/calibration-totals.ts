import { bandByTotal, type PeriodRun, roundDecimal } from "../../core/index.ts";
import type { ValueOf } from "../api/calls.ts";

type Calibrating = ValueOf<"calibrating">;

/** Nobody's work is measured so finely that less than this tells two people apart. */
const NEAR_POINTS = 1;

/** A value so much of the way through sorted ones, between two neighbours in proportion, as QUARTILE in Sheets. */
function along(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

const hasTotal = ({ scored }: PeriodRun, person: number): boolean =>
  !Number.isNaN(scored.scores.total[person] as number);

/** How the totals of each team are spread, the team with the highest middle first. */
export function spreadOf(run: PeriodRun): Calibrating["spread"] {
  const totals = new Map<string, number[]>();
  run.people.list.forEach(({ team }, person) => {
    if (!hasTotal(run, person)) return;
    const list = totals.get(team) ?? [];
    totals.set(team, [...list, run.scored.scores.total[person] as number]);
  });
  const { decimals } = run.scheme.settings;
  const spread = [...totals].map(([name, list]) => {
    const sorted = list.sort((a, b) => a - b);
    const [least, lower, middle, upper, most] = [0, 0.25, 0.5, 0.75, 1].map((share) =>
      roundDecimal(along(sorted, share), decimals),
    ) as [number, number, number, number, number];
    return { name, least, lower, middle, upper, most };
  });
  return spread.sort((a, b) => b.middle - a.middle);
}

/** Where each band but the lowest begins, the people whose totals lie within a point of it; the highest first. */
export function nearBounds(run: PeriodRun): Calibrating["near"] {
  const { scheme, scored, people } = run;
  const near = scheme.bands.slice(1).map(({ label, from }) => {
    const found = people.list.flatMap(({ id, name }, person) => {
      if (!hasTotal(run, person)) return [];
      const total = scored.scores.total[person] as number;
      const distance = roundDecimal(total - from, scheme.settings.decimals);
      const band = scheme.bands[scored.band[person] as number]?.label ?? null;
      return Math.abs(distance) <= NEAR_POINTS ? [{ id, name, total, distance, band }] : [];
    });
    return { band: label, from, people: found.sort((a, b) => b.total - a.total) };
  });
  return near.filter((bound) => bound.people.length > 0).reverse();
}

/** Everybody with the band that they have and the one that their total reaches. */
export function peopleOf({ people, scheme, scored }: PeriodRun): Calibrating["people"] {
  const labelOf = (band: number): string | null => scheme.bands[band]?.label ?? null;
  return people.list.map(({ id, name, team }, person) => {
    const total = scored.scores.total[person] as number;
    return {
      ...{ id, name, team, total: Number.isNaN(total) ? null : total },
      band: labelOf(scored.band[person] as number),
      byTotal: labelOf(bandByTotal(scored, person)),
    };
  });
}

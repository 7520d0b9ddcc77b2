import type { Figures, WarmFigure } from "../figures.ts";
import { growthExponent } from "./growth.ts";
import { figure } from "./table.ts";

const ENGINE = "engine";
const TRACED = "engine, every KPI's points kept";
const BASE = "row loop";

type Line = readonly [goal: string, wanted: string, measured: string, verdict: string];

/** The engine's goals beside what was measured; empty when the engine did not run. Told, never asserted: the machine may be busy. */
export function goalLines(figures: Figures): readonly Line[] {
  const totals = figures.warm.filter(({ name }) => name === ENGINE);
  if (totals.length === 0) return [];
  const traced = figures.warm.filter(({ name }) => name === TRACED);
  return [
    ...totals.map((one) =>
      atMost(`totals, ratio to the row loop, ${one.people.toLocaleString("en")}`, 1.25, one.ratio),
    ),
    ...traced.map((one) => atMost(`every KPI's points kept, ratio, ${one.people.toLocaleString("en")}`, 3, one.ratio)),
    atMost(`growth exponent (the row loop's own: ${figure(growthOf(BASE, figures))})`, 1.15, growthOf(ENGINE, figures)),
    ...totals.map((one) => aheadOfPeers(one, figures.warm)),
    ...figures.cold
      .filter(({ name }) => name === ENGINE)
      .map((one) => atMost("first call at 1,000, ms", 8, one.firstCallMs)),
    ...figures.edits.flatMap((one) => [
      atMost("one changed cell, µs", 5, one.changedCellUs),
      atMost("one changed weight, share of a full pass", 1, one.changedWeightMs / one.fullPassMs),
    ]),
    atMost("wrong bands on exact bounds", 0, wrongBands(figures)),
  ];
}

function growthOf(name: string, { warm }: Figures): number {
  return growthExponent(warm.filter((one) => one.name === name));
}

function atMost(goal: string, most: number, measured: number): Line {
  return [
    goal,
    most === 0 ? "0" : `≤ ${most}`,
    measured === 0 ? "0" : figure(measured),
    measured <= most ? "met" : "missed",
  ];
}

function aheadOfPeers(engine: WarmFigure, warm: readonly WarmFigure[]): Line {
  const peers = warm.filter(({ name, people }) => people === engine.people && ![ENGINE, TRACED, BASE].includes(name));
  const nearest = peers.reduce<WarmFigure | null>(
    (best, one) => (best === null || one.medianMs < best.medianMs ? one : best),
    null,
  );
  const measured =
    nearest === null ? "no peer ran" : `${figure(nearest.medianMs / engine.medianMs)} × (${nearest.name})`;
  const verdict = nearest === null ? "—" : nearest.medianMs > engine.medianMs ? "met" : "missed";
  return [`ahead of the nearest peer, ${engine.people.toLocaleString("en")}`, "> 1 ×", measured, verdict];
}

function wrongBands({ bounds }: Figures): number {
  const ways = bounds.ways
    .filter(({ name }) => name.startsWith(`${ENGINE}:`))
    .flatMap(({ misrated }) => misrated.map((count) => count ?? 0));
  const rows = bounds.rows.filter(({ name }) => name === ENGINE).map((one) => one.wrongBands);
  return [...ways, ...rows].reduce((sum, count) => sum + count, 0);
}

import type { CellRef } from "../model/cell-ref.ts";
import type { Issue } from "../model/issue.ts";
import type { BoundRule } from "../model/settings.ts";
import type { Words } from "../model/words.ts";
import { reachedIndex } from "../rate/reached.ts";
import { words } from "../read/words/words.ts";
import { advice, type CheckContext, warning } from "./check-context.ts";
import type { TotalRange } from "./range-of-total.ts";
import { firstTotalAt } from "./total-steps.ts";

/** A band or a tier. */
interface Place {
  readonly from: number;
  readonly name: string;
  readonly at: CellRef | null;
}

/** All bands or all tiers, from the lowest. */
interface Places {
  readonly what: Words;
  readonly list: readonly Place[];
  readonly rule: BoundRule;
}

const BAND = words("band", "绩效等级", "績效等級");
const TIER = words("bonus tier", "奖金档位", "獎金級距");

function bandsOf({ scheme }: CheckContext): Places {
  const list = scheme.bands.map(({ from, label, at }) => ({ from, name: label, at: at ?? null }));
  return { what: BAND, list, rule: scheme.settings.bound };
}

function tiersOf({ scheme, book }: CheckContext): Places {
  const rowOf = (from: number) => book.tiers.find((row) => row.from === from);
  const list = scheme.tiers.map(({ from, name }) => ({ from, name, at: rowOf(from)?.at ?? null }));
  return { what: TIER, list, rule: "atLeast" };
}

function tooHigh({ what, list, rule }: Places, { plain, widest }: TotalRange): readonly Issue[] {
  return list.flatMap(({ name, from, at }, i) => {
    if (reachedIndex(list, plain.most, rule) >= i) return [];
    if (reachedIndex(list, widest.most, rule) < i) {
      return [warning("check.unreachable", at, { what, name, from, most: widest.most })];
    }
    return [advice("check.reachedByExtras", at, { what, name, from, most: plain.most })];
  });
}

/** Of those under which nobody can fall, the highest but one is named: nobody is ever in it. */
function neverNeeded({ what, list, rule }: Places, { widest }: TotalRange): readonly Issue[] {
  const lowest = reachedIndex(list, widest.least, rule);
  return list
    .slice(0, Math.max(0, lowest))
    .map(({ name, at }) => advice("check.neverBelow", at, { what, name, least: widest.least }));
}

/** Bounds so close together that no total, in the scheme's decimals, lies between them. */
function tooNarrow({ what, list, rule }: Places, decimals: number): readonly Issue[] {
  return list.flatMap(({ name, from, at }, i) => {
    const first = firstTotalAt(from, decimals, i === 0 ? "atLeast" : rule);
    const next = list[i + 1];
    return next && reachedIndex(list, first, rule) > i
      ? [warning("check.tooNarrow", at, { what, name, from, next: next.from, decimals })]
      : [];
  });
}

function openBelow({ list }: Places, { plain }: TotalRange, { known }: CheckContext): readonly Issue[] {
  const [lowest] = list;
  if (!lowest || plain.least >= lowest.from || known.some(({ code }) => code === "bands.belowLowest")) return [];
  return [warning("check.openBelow", lowest.at, { name: lowest.name, from: lowest.from, least: plain.least })];
}

/** Bands and tiers that no total can lie in, and totals that no band is for (rule 17). */
export function unreachable(context: CheckContext): readonly Issue[] {
  const { range, scheme } = context;
  if (!range) return [];
  const bands = bandsOf(context);
  const all = [bands, tiersOf(context)].filter(({ list }) => list.every(({ from }) => !Number.isNaN(from)));
  return [
    ...all.flatMap((places) => [
      ...tooNarrow(places, scheme.settings.decimals),
      ...tooHigh(places, range),
      ...neverNeeded(places, range),
    ]),
    ...(all.includes(bands) ? openBelow(bands, range, context) : []),
  ];
}

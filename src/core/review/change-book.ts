import type { Issues } from "../model/issue.ts";
import type { Scheme } from "../model/scheme.ts";
import { listedValues } from "../read/conditions.ts";
import { kpiIndex } from "../read/kpi-columns.ts";
import type { KpiRow } from "../read/kpis.ts";
import type { Workbook } from "../read/read-workbook.ts";
import { TAB_WORDS, type TabKey } from "../read/words/tabs.ts";
import { folded } from "../read/words/words.ts";
import { bandIndex } from "../scheme/compile-bands.ts";
import { rescaledWeights } from "./rescale-weights.ts";
import type { SchemeChange } from "./scheme-change.ts";

type ChangeOf<K extends SchemeChange["kind"]> = Extract<SchemeChange, { kind: K }>;

/** A copy of a list with one entry replaced. */
function replaced<T>(list: readonly T[], index: number, entry: T): readonly T[] {
  return list.map((old, i) => (i === index ? entry : old));
}

function noRow(book: Workbook, tab: TabKey, found: string | number, issues: Issues): Workbook {
  issues.error("change.noRow", null, { tab: TAB_WORDS[tab], found });
  return book;
}

/** The weights of a row in percent: as compiled, where the row is still as it was read. */
function weightsOf(book: Workbook, { weightRows }: Scheme, original: Workbook, row: number): readonly number[] {
  const entry = book.weights[row];
  return (entry === original.weights[row] ? weightRows[row]?.weights : entry?.weights) ?? [];
}

function changeWeight(
  book: Workbook,
  change: ChangeOf<"weight">,
  original: Workbook,
  scheme: Scheme,
  issues: Issues,
): Workbook {
  const entry = book.weights[change.row];
  if (!entry) return noRow(book, "weights", change.row + 1, issues);
  const k = kpiIndex(book.kpis, change.kpi);
  if (k < 0) issues.error("kpi.unknown", null, { kpi: change.kpi });
  if (change.weight < 0) issues.error("weights.negative", entry.at, { found: change.weight });
  if (k < 0 || change.weight < 0) return book;
  const now = weightsOf(book, scheme, original, change.row);
  const weights =
    change.others === "rescale" ? rescaledWeights(now, k, change.weight) : replaced(now, k, change.weight);
  return { ...book, weights: replaced(book.weights, change.row, { ...entry, weights }) };
}

function changeKpi(book: Workbook, kpi: string, change: (row: KpiRow) => KpiRow, issues: Issues): Workbook {
  const k = kpiIndex(book.kpis, kpi);
  const row = book.kpis[k];
  if (row) return { ...book, kpis: replaced(book.kpis, k, change(row)) };
  issues.error("kpi.unknown", null, { kpi });
  return book;
}

function retarget(row: KpiRow, change: ChangeOf<"target">, issues: Issues): KpiRow {
  if (row.knots) issues.error("change.hasKnots", row.at, { kpi: row.name });
  const { threshold = row.threshold, target = row.target, stretch = row.stretch } = change;
  return { ...row, threshold, target, stretch };
}

function changeBand(book: Workbook, { band, from }: ChangeOf<"band">, issues: Issues): Workbook {
  const index = bandIndex(book.ratings, band);
  const row = book.ratings[index];
  if (row) return { ...book, ratings: replaced(book.ratings, index, { ...row, from }) };
  issues.error("bands.unknown", null, { band });
  return book;
}

function changeTier(book: Workbook, change: ChangeOf<"tier">, issues: Issues): Workbook {
  const index = book.tiers.findIndex(({ name }) => folded(name) === folded(change.tier));
  const row = book.tiers[index];
  if (!row) return noRow(book, "bonus", change.tier, issues);
  const { from = row.from, coefficient = row.coefficient } = change;
  return { ...book, tiers: replaced(book.tiers, index, { ...row, from, coefficient }) };
}

function changeRule(book: Workbook, { rule, bound }: ChangeOf<"rule">, issues: Issues): Workbook {
  const row = book.rules[rule];
  if (!row) return noRow(book, "rules", rule + 1, issues);
  const bounds = row.operator === "in" ? listedValues(bound) : [bound];
  return { ...book, rules: replaced(book.rules, rule, { ...row, bounds }) };
}

function changePool(book: Workbook, { pool, amount }: ChangeOf<"pool">, issues: Issues): Workbook {
  const row = book.pools[pool];
  if (!row) return noRow(book, "pools", pool + 1, issues);
  if (amount >= 0) return { ...book, pools: replaced(book.pools, pool, { ...row, amount }) };
  issues.error("cell.negative", row.at, { found: amount });
  return book;
}

/** What a workbook says after one more change; `original` is what it said at first, `scheme` what was made of that. */
export function changeBook(
  book: Workbook,
  change: SchemeChange,
  original: Workbook,
  scheme: Scheme,
  issues: Issues,
): Workbook {
  switch (change.kind) {
    case "weight":
      return changeWeight(book, change, original, scheme, issues);
    case "knots":
      return changeKpi(book, change.kpi, (row) => ({ ...row, knots: change.knots, points: change.points }), issues);
    case "target":
      return changeKpi(book, change.kpi, (row) => retarget(row, change, issues), issues);
    case "band":
      return changeBand(book, change, issues);
    case "tier":
      return changeTier(book, change, issues);
    case "pool":
      return changePool(book, change, issues);
    case "rule":
      return changeRule(book, change, issues);
    case "setting":
      return { ...book, settings: { ...book.settings, ...change.settings } };
  }
}

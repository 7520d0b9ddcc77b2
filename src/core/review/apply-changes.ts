import type { Issues } from "../model/issue.ts";
import type { Scheme } from "../model/scheme.ts";
import type { Workbook } from "../read/read-workbook.ts";
import type { Prepared } from "../run.ts";
import { compilePools } from "../scheme/compile-awards.ts";
import { compileBands, compileTiers } from "../scheme/compile-bands.ts";
import { compileKpis } from "../scheme/compile-kpis.ts";
import { compileRules } from "../scheme/compile-rules.ts";
import { compileWeights } from "../scheme/compile-weights.ts";
import { changeBook } from "./change-book.ts";
import type { SchemeChange } from "./scheme-change.ts";

/** Compiles the rows that are others than before, and takes over what was made of those that are not. */
function compileChanged<R, T>(
  rows: readonly R[],
  before: readonly R[],
  compiled: readonly T[],
  compile: (row: R) => readonly T[],
): readonly T[] {
  if (rows === before) return compiled;
  return rows.flatMap((row, i) => (row === before[i] ? (compiled[i] as T) : compile(row)));
}

/** The scheme of a changed workbook; whatever was not touched is the very same object as before. */
function recompiled({ book: before, scheme }: Prepared, book: Workbook, issues: Issues): Scheme {
  const bands = book.ratings === before.ratings ? scheme.bands : compileBands(book.ratings, issues);
  const tiers = book.tiers === before.tiers ? scheme.tiers : compileTiers(book.tiers, issues);
  const pools = book.pools === before.pools ? scheme.pools : compilePools(book.pools, issues);
  const { kpis, weightRows, rules } = scheme;
  const around = { kpis: book.kpis, bands, people: book.people, grades: book.grades };
  return {
    ...scheme,
    bands,
    tiers,
    pools,
    kpis: compileChanged(book.kpis, before.kpis, kpis, (row) => compileKpis([row], issues)),
    weightRows: compileChanged(book.weights, before.weights, weightRows, (row) => compileWeights([row], issues)),
    rules: compileChanged(book.rules, before.rules, rules, (row) => compileRules([row], around, issues)),
    settings: book.settings,
  };
}

/**
 * A workbook with changes of its scheme, one after the other; the one that was given stays as it was. Only what the
 * changes touch is compiled anew, once all are made. Problems that they bring (weights that no longer add up to 100, a
 * curve that no longer rises) are noted, and hold whom they concern.
 */
export function applyChanges(prepared: Prepared, changes: readonly SchemeChange[], issues: Issues): Prepared {
  const change = (book: Workbook, one: SchemeChange) => changeBook(book, one, prepared.book, prepared.scheme, issues);
  const book = changes.reduce(change, prepared.book);
  if (book === prepared.book) return prepared;
  const scheme = recompiled(prepared, book, issues);
  return { ...prepared, book, scheme, sources: { ...prepared.sources, kpis: scheme.kpis } };
}

/**
 * The same workbook for trying schemes on it: the actuals of each period are collected once and serve all of them. Good
 * for as long as the data are the same.
 */
export function forWhatIf(prepared: Prepared): Prepared {
  return { ...prepared, sources: { ...prepared.sources, kept: new Map() } };
}

import type { Row } from "../../model/cell.ts";
import type { Words } from "../../model/words.ts";
import { textOf } from "../fields.ts";
import { contentFit, headingFit, kpiFit } from "./column-fit.ts";
import { type ColumnProfile, type KnownThings, profileOf } from "./column-profile.ts";
import { MAPPED_COLUMNS, type MappedTab } from "./mapped-tabs.ts";

/** A column of the company's own tab, and what it is proposed to count as: a key or a KPI's id, empty for nothing. */
export interface ProposedColumn {
  readonly index: number;
  readonly heading: string;
  readonly samples: readonly string[];
  readonly to: string;
  /** How well it fits; 0 for nothing. */
  readonly fit: number;
}

/** A column must fit at least so well to be proposed: by part of its heading, or by all of what it holds. */
const ENOUGH = 3;

/** Headings are looked for in the first rows only. */
const ROWS_BEFORE_DATA = 12;

const isHeading = (text: string): boolean => text !== "" && Number.isNaN(Number(text));

/** In which row the headings stand, counted from 1: the first that has nearly as many texts as any. */
export function guessHeadingRow(rows: readonly Row[]): number {
  const counts = rows.slice(0, ROWS_BEFORE_DATA).map((row) => row.filter((cell) => isHeading(textOf(cell))).length);
  const most = Math.max(0, ...counts);
  return (
    Math.max(
      0,
      counts.findIndex((count) => count > 0 && count * 2 > most),
    ) + 1
  );
}

interface OwnColumn {
  readonly index: number;
  readonly heading: string;
  readonly profile: ColumnProfile;
}

interface Candidate {
  readonly index: number;
  readonly to: string;
  readonly fit: number;
}

function fitsOf(tab: MappedTab, own: OwnColumn, { kpis }: KnownThings): readonly Candidate[] {
  const { index, heading, profile } = own;
  const known = Object.entries(MAPPED_COLUMNS[tab]).map(([to, words]) => {
    return { index, to, fit: headingFit(heading, words) + contentFit(to, profile) };
  });
  const asWords = (text: string): Words => ({ en: [text], "zh-Hans": [text], "zh-Hant": [text] });
  const measured = (tab === "metrics" ? kpis : []).map(({ id, name }) => {
    const named = Math.max(headingFit(heading, asWords(id)), headingFit(heading, asWords(name)));
    return { index, to: id, fit: named === 0 ? 0 : named + kpiFit(profile) };
  });
  return [...known, ...measured].filter(({ fit }) => fit >= ENOUGH);
}

/** The best pairs first; each column and each thing once. */
function bestPairs(candidates: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  const byColumn = new Map<number, Candidate>();
  const taken = new Set<string>();
  for (const candidate of [...candidates].sort((a, b) => b.fit - a.fit || a.index - b.index)) {
    if (byColumn.has(candidate.index) || taken.has(candidate.to)) continue;
    byColumn.set(candidate.index, candidate);
    taken.add(candidate.to);
  }
  return byColumn;
}

/** What each headed column of a tab may count as, by the words of its heading and by what it holds. */
export function proposeColumns(
  rows: readonly Row[],
  headingRow: number,
  tab: MappedTab,
  known: KnownThings,
): readonly ProposedColumn[] {
  const data = rows.slice(headingRow);
  const columns = (rows[headingRow - 1] ?? []).flatMap((cell, index): readonly OwnColumn[] => {
    const heading = textOf(cell);
    return heading === "" ? [] : [{ index, heading, profile: profileOf(data, index, known) }];
  });
  const best = bestPairs(columns.flatMap((column) => fitsOf(tab, column, known)));
  return columns.map(({ index, heading, profile }) => {
    const { to = "", fit = 0 } = best.get(index) ?? {};
    return { index, heading, samples: profile.samples, to, fit };
  });
}

import {
  type CollectedTab,
  type Issues,
  isPercent,
  type Kpi,
  RATER_GROUPS,
  type RaterGroupKey,
  readCollected,
  scaleOf,
  TALK_TABS,
  type Table,
  talkColumns,
} from "../../../core/index.ts";
import type { CallContext } from "../call-context.ts";
import { type KeptTab, keptTable } from "./kept-tab.ts";

const { COLLECTING_COLUMNS } = talkColumns;

/** A column of a collecting tab. */
export type CollectingColumn = keyof typeof COLLECTING_COLUMNS;

/** All groups, in the order in which they are shown. */
export const GROUPS = Object.keys(RATER_GROUPS) as readonly RaterGroupKey[];

const WORDS = {
  self: TALK_TABS.collectSelf,
  superior: TALK_TABS.collectSuperior,
  colleague: TALK_TABS.collectColleague,
  customer: TALK_TABS.collectCustomer,
};

const TEXT = { format: "text" } as const;
const WIDE = { widthPx: 260 };
/** A scale of more than this many whole numbers is typed, not chosen. */
const MOST_CHOICES = 11;

/** What can be chosen as a score: the whole numbers of the scale, where all questions have the same. */
function choicesOf(kpis: readonly Kpi[]): readonly string[] {
  const scales = kpis.map((kpi) => (isPercent(kpi.unit) ? null : scaleOf(kpi)));
  const [scale] = scales;
  if (new Set(scales.map((one) => JSON.stringify(one))).size > 1) return [];
  if (!scale || scale.most - scale.least + 1 > MOST_CHOICES) return [];
  const from = Math.ceil(scale.least);
  return Array.from({ length: Math.floor(scale.most) - from + 1 }, (_, i) => String(from + i));
}

/** The tab in which a group's ratings are collected. */
export function collectingTab(group: RaterGroupKey, kpis: readonly Kpi[]): KeptTab<CollectingColumn> {
  return {
    words: WORDS[group],
    columns: COLLECTING_COLUMNS,
    needed: ["person", "period", "score"],
    looks: () => ({
      period: TEXT,
      person: TEXT,
      kpi: WIDE,
      rater: TEXT,
      score: { choices: choicesOf(kpis) },
      comment: WIDE,
    }),
  };
}

/** A collecting tab as it stands. */
export interface StandingTab extends CollectedTab {
  readonly table: Table;
}

/** The collecting tabs that there are, read. */
export function collectedTabs({ book }: Pick<CallContext, "book">, issues: Issues): readonly StandingTab[] {
  return GROUPS.flatMap((group) => {
    const table = keptTable(book, WORDS[group], issues);
    return table ? [{ group, table, rows: readCollected(table, issues) }] : [];
  });
}

import { type Band, Issues, prepareScores, SCORE_COLUMNS, type TabKey, tabOf, textOf } from "../core/index.ts";
import type { Book } from "../sheets/book.ts";
import type { Area } from "../sheets/highlight.ts";
import type { Change } from "./all-or-nothing.ts";
import { bandHighlights, colouredArea, isBandHighlight } from "./band-colours.ts";
import type { Plan } from "./plan-results.ts";
import { findTabs, readTables, type TabNames } from "./read-tables.ts";
import { columnOf, gridsOf } from "./result-grids.ts";

const COLOURED: ReadonlySet<TabKey | null> = new Set<TabKey>(["scores", "bonuses"]);

/** Colours the bands of a column; nothing happens where it turns out that there is none to colour. */
export function colouring(book: Book, tab: string, bands: () => readonly Band[], areaNow: () => Area | null): Change {
  let back: () => void = () => undefined;
  return {
    tab,
    make: () => {
      const area = areaNow();
      if (area) back = book.highlight(tab, isBandHighlight, bandHighlights(bands(), area));
    },
    takeBack: () => back(),
  };
}

/** Where we colour already; down to the end, since the tab may have grown since. Who took our rules away keeps it so. */
function sameAgain(book: Book, tab: string): Area | null {
  const area = colouredArea(book, tab);
  return area && { ...area, rows: null };
}

/** How a tab changes: it is new, or has rows or bands that our rules may not know; null for neither. */
function changeOf(plan: Plan): "new" | "grown" | null {
  const grids = gridsOf(plan);
  const column = columnOf(grids, SCORE_COLUMNS.band);
  if (!COLOURED.has(tabOf(plan.tab)) || column < 0) return null;
  const { before, after } = grids;
  if (before.every((row) => row.every((cell) => cell === ""))) return "new";
  const known = new Set(before.map((row) => textOf(row[column] ?? "")));
  const isKnown = after.every((row) => known.has(textOf(row[column] ?? "")));
  return after.length > before.length || !isKnown ? "grown" : null;
}

/**
 * Colours the bands in result tabs: once, when a tab is made, and anew where rows or bands were added. A run that adds
 * neither asks the workbook nothing. With them goes the live scorecard, whose bands are the same.
 */
export function bandColouring(
  book: Book,
  plans: readonly Plan[],
  bands: readonly Band[],
  tabs: TabNames,
): readonly Change[] {
  const found = plans.map((plan) => ({ plan, change: changeOf(plan) })).filter(({ change }) => change !== null);
  const written = found.map(({ plan, change }) => {
    const column = columnOf(gridsOf(plan), SCORE_COLUMNS.band) + 1;
    const whole = { row: 2, column, rows: null, columns: 1 };
    return colouring(
      book,
      plan.tab,
      () => bands,
      () => (change === "new" ? whole : sameAgain(book, plan.tab)),
    );
  });
  const live = found.length > 0 ? (tabs.get("live") ?? []) : [];
  return [
    ...written,
    ...live.map((tab) =>
      colouring(
        book,
        tab,
        () => bands,
        () => sameAgain(book, tab),
      ),
    ),
  ];
}

/** The bands of a workbook as its tabs are now, lowest first. */
export function bandsOf(book: Book): readonly Band[] {
  const tabs = findTabs(book);
  const ratings = new Map([...tabs].filter(([key]) => key === "ratings"));
  const asMapped: TabNames = tabs.mapping ? Object.assign(ratings, { mapping: tabs.mapping }) : ratings;
  return prepareScores(readTables(book, asMapped), new Issues()).scheme.bands;
}

import type { Row } from "../../model/cell.ts";
import { parsePeriod } from "../../model/period.ts";
import { textOf } from "../fields.ts";
import { folded } from "../words/words.ts";
import type { KnownThings } from "./column-profile.ts";
import { MAPPED_TAB_KEYS, MAPPED_TAB_WORDS, type MappedTab, NEEDED_COLUMNS, TELLING_COLUMNS } from "./mapped-tabs.ts";
import { type ProposedColumn, proposeColumns } from "./propose-columns.ts";

/** What a tab's name is worth beside its columns. */
const NAMED_SO = 6;
/** What each column is worth that a tab needs, where the other tab has none like it. */
const NEEDED = 4;

function nameFit(name: string, tab: MappedTab): number {
  const own = folded(name);
  const words = Object.values(MAPPED_TAB_WORDS[tab]).flat().map(folded);
  return words.some((word) => word.length > 1 && own.includes(word)) ? NAMED_SO : 0;
}

function fitOf(name: string, tab: MappedTab, columns: readonly ProposedColumn[]): number {
  const said = new Set(columns.map(({ to }) => to));
  // A period may be the same for the whole tab.
  const missing = TELLING_COLUMNS[tab].filter((to) => to !== "period" && !said.has(to)).length;
  return nameFit(name, tab) + columns.reduce((sum, { fit }) => sum + fit, 0) - missing * 2 * NEEDED;
}

/** The columns that a tab needs and that nothing has been said of. */
export function lackingColumns(tab: MappedTab, said: readonly string[], period: string): readonly string[] {
  return NEEDED_COLUMNS[tab].filter((key) => !said.includes(key) && !(key === "period" && period !== ""));
}

/** Which of our tabs one of the company's own is most like, by its name and its columns. */
export function guessTab(name: string, rows: readonly Row[], headingRow: number, known: KnownThings): MappedTab {
  const fits = MAPPED_TAB_KEYS.map((tab) => ({
    tab,
    fit: fitOf(name, tab, proposeColumns(rows, headingRow, tab, known)),
  }));
  const best = Math.max(...fits.map(({ fit }) => fit));
  return fits.find(({ fit }) => fit === best)?.tab ?? "people";
}

/** The period that a tab's name or its title speaks of; empty for none. */
export function guessPeriod(name: string, rows: readonly Row[], headingRow: number): string {
  const titles = rows.slice(0, headingRow - 1).flatMap((row) => row.map(textOf));
  const words = [name, ...titles].flatMap((text) => [text, ...text.split(/[\s,，()（）]+/)]);
  for (const word of words) {
    const period = parsePeriod(word);
    if (period) return period.id;
  }
  return "";
}

import type { Cell, Row } from "../../model/cell.ts";
import { Issues } from "../../model/issue.ts";
import type { Language } from "../../model/language.ts";
import type { Table } from "../../model/table.ts";
import { textOf } from "../fields.ts";
import { openTab } from "../tab.ts";
import { MAPPING_CHOICES, MAPPING_COLUMNS } from "../words/mapping-words.ts";
import { TAB_WORDS } from "../words/tabs.ts";
import { type WordList, wordFor } from "../words/words.ts";
import { MAPPED_COLUMNS, type MappedTab, mappedTabOf } from "./mapped-tabs.ts";

/** What somebody has chosen for a tab of the company's own. */
export interface ChosenMapping {
  readonly tab: MappedTab;
  readonly sheet: string;
  /** Counted from 1. */
  readonly headingRow: number;
  /** What each headed column counts as: a key, a KPI's id, or nothing. */
  readonly columns: readonly { readonly heading: string; readonly to: string }[];
  /** The period of the whole tab; empty where a column says it. */
  readonly period: string;
}

type Key = keyof typeof MAPPING_COLUMNS;
type Said = Readonly<Partial<Record<Key, Cell>>>;

/** The headings of a new Mapping tab. */
export function mappingHeadings(language: Language): Row {
  return (Object.keys(MAPPING_COLUMNS) as Key[]).map((key) => wordFor(MAPPING_COLUMNS, key, language));
}

/** A column that counts as nothing must be said only where its heading would be taken for one of ours. */
function isFoundAnyway({ tab, sheet, columns }: ChosenMapping, index: number): boolean {
  const headings = columns.map(({ heading }) => heading);
  const { index: found } = openTab({ sheet, rows: [], headings }, MAPPED_COLUMNS[tab], new Issues());
  return Object.values(found).includes(index);
}

function saidOf(chosen: ChosenMapping, language: Language): readonly Said[] {
  const list: WordList<string> = MAPPED_COLUMNS[chosen.tab];
  const called = (to: string): string => (list[to] ? wordFor(list, to, language) : to);
  const choice = (key: keyof typeof MAPPING_CHOICES): string => wordFor(MAPPING_CHOICES, key, language);
  const { headingRow, period } = chosen;
  const columns = chosen.columns.flatMap(({ heading, to }, index): readonly Said[] => {
    if (to !== "") return [{ column: called(to), heading }];
    return isFoundAnyway(chosen, index) ? [{ column: choice("notUsed"), heading }] : [];
  });
  return [
    ...(headingRow > 1 ? [{ column: choice("headingRow"), always: String(headingRow) }] : []),
    ...columns,
    ...(period === "" ? [] : [{ column: called("period"), always: period }]),
  ];
}

/**
 * The rows of the Mapping tab under its headings once a choice is kept: those about the same two tabs are replaced, all
 * others stay as they are. With nothing chosen, the rows are taken out.
 */
export function mappingRows(
  mapping: Table,
  about: { readonly tab: MappedTab; readonly sheet: string },
  chosen: ChosenMapping | null,
  language: Language,
): readonly Row[] {
  const tab = openTab(mapping, MAPPING_COLUMNS, new Issues());
  const isAbout = (row: Row): boolean =>
    mappedTabOf(textOf(row[tab.index.tab] ?? "")) === about.tab && textOf(row[tab.index.name] ?? "") === about.sheet;
  const [header = [], ...rows] = mapping.rows;
  const kept = rows.filter((row) => row.some((cell) => cell !== "") && !isAbout(row));
  const said = chosen ? saidOf(chosen, language) : [];
  const lines = chosen && said.length === 0 ? [{}] : said;
  const first = { tab: wordFor(TAB_WORDS, about.tab, language), name: about.sheet };
  const made = lines.map((line): Row => {
    const cells: Cell[] = new Array<Cell>(header.length).fill("");
    for (const [key, value] of Object.entries({ ...first, ...line })) {
      const at = tab.index[key as Key];
      if (at >= 0) cells[at] = value;
    }
    return cells;
  });
  return [...kept, ...made];
}

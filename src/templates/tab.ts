import type { TabKey, WordList } from "../core/index.ts";
import { type TemplateCell, type TemplateLook, type TemplateTab, type Text, textOf } from "./template.ts";

/** Rows of a template. */
export type Rows = readonly (readonly TemplateCell[])[];

/** A column of a tab: what it is headed by, and how it looks. */
export interface Column {
  readonly heading: Text;
  readonly look: TemplateLook;
}

/** Kept as it is typed: ids, periods, lists. */
export const TEXT: TemplateLook = { format: "text" };
/** A calendar day. */
export const DATE: TemplateLook = { format: "date" };
/** For sentences. */
export const WIDE: TemplateLook = { widthPx: 220 };

/** A drop-down of choice words. */
export function choicesFrom(list: WordList<string>): TemplateLook {
  return { choices: Object.keys(list).map((key) => textOf(list, key)) };
}

/** The columns that a tab has by its format, each with its note; all of them, or those of `keys`. */
export function columnsOf<K extends string>(
  list: WordList<K>,
  notes: Readonly<Record<K, Text>>,
  looks: Readonly<Partial<Record<K, TemplateLook>>>,
  keys: readonly K[] = Object.keys(list) as K[],
): readonly Column[] {
  return keys.map((key) => ({ heading: textOf(list, key), look: { ...looks[key], note: notes[key] } }));
}

/** One tab of a template. */
export function tab(key: TabKey, columns: readonly Column[], rows: Rows, sample: Rows = []): TemplateTab {
  return {
    tab: key,
    headings: columns.map(({ heading }) => heading),
    looks: columns.map(({ look }) => look),
    percentCells: [],
    rows,
    sample,
  };
}

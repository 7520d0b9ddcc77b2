import { type Cell, type TabKey, type WordList, wordFor } from "../core/index.ts";
import type { ColumnLook } from "../sheets/book.ts";

/** A text in English, Simplified and Traditional Chinese. */
export type Text = readonly [en: string, zhHans: string, zhHant: string];

/** A cell of a template: a value that is the same everywhere, or a text in each language. */
export type TemplateCell = Cell | Text;

/** How a column of a template looks; what is left out is as usual. */
export interface TemplateLook extends Partial<Pick<ColumnLook, "format" | "widthPx">> {
  readonly note?: Text;
  readonly choices?: readonly Text[];
}

/** One tab of a template, written once for all languages. */
export interface TemplateTab {
  readonly tab: TabKey;
  readonly headings: readonly Text[];
  readonly looks: readonly TemplateLook[];
  /** Ranges whose numbers are shown as percentages, where their column is not. */
  readonly percentCells: readonly string[];
  readonly rows: readonly (readonly TemplateCell[])[];
  /** Sample rows, which an empty set-up leaves out. */
  readonly sample: readonly (readonly TemplateCell[])[];
}

/** A scheme ready to use, with a sample to see it work. */
export interface Template {
  readonly id: string;
  readonly name: Text;
  /** Whom it is for and what it measures, in a sentence. */
  readonly about: Text;
  readonly tabs: readonly TemplateTab[];
  /** The period that the sample's live scorecard shows. */
  readonly samplePeriod: string;
}

/** The words we write for some columns, or choices, in each language. */
export function textOf<K extends string>(list: WordList<K>, key: K): Text {
  return [wordFor(list, key, "en"), wordFor(list, key, "zh-Hans"), wordFor(list, key, "zh-Hant")];
}

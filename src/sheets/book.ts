import type { Block, Row } from "../core/index.ts";
import type { ChartEdit, FoundChart } from "./chart.ts";
import type { Highlight } from "./highlight.ts";

/** How a column of a new tab is kept and shown. */
export interface ColumnLook {
  /** `text` keeps ids and periods as they are typed; the others are what they say. */
  readonly format: "text" | "percent" | "date" | "duration" | "plain";
  readonly widthPx: number;
  /** What the column means, as a note on its heading; empty for none. */
  readonly note: string;
  /** The choices of a drop-down; empty for none. Other values stay possible, so that nothing typed is refused. */
  readonly choices: readonly string[];
}

/** A column without anything special. */
export const PLAIN_LOOK: ColumnLook = { format: "plain", widthPx: 110, note: "", choices: [] };

/** A tab to be made: its rows from the header on, and how its columns look. */
export interface NewTab {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly columns: readonly ColumnLook[];
  /** Where this is given, Sheets warns with it whoever is about to type into the tab. It keeps nobody from it. */
  readonly warning?: string;
  /** The range of which it does not warn; without it there is none. */
  readonly freeRange?: string;
  /** Ranges that are kept and shown otherwise than their column. */
  readonly exceptions?: readonly { readonly range: string; readonly format: "text" | "percent" }[];
}

/**
 * A workbook, as far as the add-on needs one. The one port between the product and Google Sheets: the calls that cost
 * time are exactly these, so how many a run makes can be read off the server's code.
 */
export interface Book {
  tabNames(): readonly string[];
  /** All cells of a tab from A1, in one call; dates as days in the workbook's own time zone. */
  read(tab: string): readonly Row[];
  /** Writes blocks of values, one call each; text is kept as text whatever it begins with. */
  write(tab: string, blocks: readonly Block[]): void;
  /** The blocks of which some cell holds a formula; the tab is looked at once for all of them. */
  withFormulas<B extends Block>(tab: string, blocks: readonly B[]): readonly B[];
  /** Makes a tab with its look; it must not exist yet. Where that fails, there is none afterwards. */
  create(tab: NewTab): void;
  /** Takes away a tab that was made in vain; nothing happens where there is none. */
  remove(tab: string): void;
  /** Puts a formula into one cell. The formula is ours, never a user's text. */
  writeFormula(tab: string, cell: string, formula: string): void;
  /** The rules by which cells of a tab are coloured, as far as they are of our kinds. */
  highlights(tab: string): readonly Highlight[];
  /** Puts rules in the place of those that are ours, after all others, so that people's own go first; gives the way back. */
  highlight(tab: string, isOurs: (one: Highlight) => boolean, highlights: readonly Highlight[]): () => void;
  /** The charts of a tab, whoever made them. */
  charts(tab: string): readonly FoundChart[];
  /** Adds, changes and removes charts of a tab: all or none. Gives the way back. */
  draw(tab: string, edits: readonly ChartEdit[]): () => void;
  /** Sends what was written; the one flush of a run. */
  flush(): void;
  /** Does a piece of work while nobody else does any in this workbook; null when somebody does. */
  alone<T>(work: () => T): T | null;
}

import type { Area } from "./highlight.ts";

/** A chart to be drawn: names in the first column of its data, values in the second, headings in the first row. */
export interface NewChart {
  readonly kind: "column" | "line";
  readonly title: string;
  /** What the values are. */
  readonly valueTitle: string;
  readonly data: Area & { readonly rows: number };
  /** The cell at its upper left corner. */
  readonly at: { readonly row: number; readonly column: number };
  readonly widthPx: number;
  readonly heightPx: number;
  /** `#rrggbb`. */
  readonly color: string;
}

/** A chart that a tab has, and the corner of the cells that it draws from. */
export interface FoundChart {
  readonly id: number;
  readonly title: string;
  /** Counted from 1; null where it draws from another tab. */
  readonly from: { readonly row: number; readonly column: number } | null;
}

/** What happens to a chart. Whatever is not named stays, above all where it is and how big. */
export type ChartEdit =
  | { readonly kind: "add"; readonly chart: NewChart }
  | {
      readonly kind: "follow";
      readonly id: number;
      /** The row of the headings of what it draws, now. */
      readonly row: number;
      readonly rows: number;
      /** What the chart and its values are called; null to leave that. */
      readonly titles: Pick<NewChart, "title" | "valueTitle"> | null;
    }
  | { readonly kind: "remove"; readonly id: number };

/** Where a rule colours cells; rows and columns are counted from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  /** Null for all rows down to the end of the tab. */
  readonly rows: number | null;
  readonly columns: number;
}

/** A rule that colours the cells which hold a text. Colours are written as `#rrggbb`. */
export interface TextHighlight {
  readonly kind: "text";
  readonly area: Area;
  readonly text: string;
  readonly fill: string;
  readonly ink: string;
  readonly isBold?: true;
}

/** A value at which a heat map has a colour. */
export interface HeatPoint {
  readonly at: number;
  readonly fill: string;
}

/** A rule that colours each cell by its number, between three points. */
export interface HeatHighlight {
  readonly kind: "heat";
  readonly area: Area;
  readonly points: readonly [HeatPoint, HeatPoint, HeatPoint];
}

/** A rule by which cells are coloured, of the kinds that the add-on makes. */
export type Highlight = TextHighlight | HeatHighlight;

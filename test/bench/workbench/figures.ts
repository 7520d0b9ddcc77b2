/** One workbook, without a browser: to open it, and from an edit of one metric to its total. */
export interface GridFigure {
  readonly name: string;
  readonly openMs: number;
  readonly editMs: number;
  /** People whose total or band is not the live scorecard's. */
  readonly different: number;
}

/** The same in the browser. */
export interface PageFigure {
  readonly name: string;
  /** From the address to the drawn grid. */
  readonly readyMs: number;
  /** From the typed value to the new total on the screen. */
  readonly editMs: number;
}

/** The Person view over everybody, in the real sidebar. */
export interface PersonFigure {
  /** From the moment the page begins to load to its first paint, and to the frame that has everybody in the list. */
  readonly paintMs: number;
  readonly listMs: number;
  /** From choosing somebody to the frame that has their result. */
  readonly resultMs: number;
}

export interface WorkbenchFigures {
  readonly grid: readonly GridFigure[];
  /** A full run of Score a period over everybody: all of it, and what of it is not the workbook's own opening. */
  readonly score: { readonly ms: number; readonly calls: number };
  readonly pages: readonly PageFigure[];
  readonly person: PersonFigure;
}

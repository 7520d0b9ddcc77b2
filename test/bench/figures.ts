/** One way of running, measured on one size of the set. */
export interface WarmFigure {
  readonly name: string;
  readonly people: number;
  readonly medianMs: number;
  readonly samples: number;
  /** The median over the row loop's median of the same alternating rounds. */
  readonly ratio: number;
}

/** How a contestant's first answer compares with the reference of that size. */
export interface AgreementFigure {
  readonly name: string;
  readonly people: number;
  readonly reference: "exact arithmetic" | "row loop";
  readonly different: number;
  readonly example: string | null;
}

/** A fresh process: loading the code and the packages, then the very first call. */
export interface ColdFigure {
  readonly name: string;
  readonly people: number;
  readonly loadMs: number;
  readonly firstCallMs: number;
  readonly samples: number;
}

/** Wrong bands among the cases of one set; null where the set does not judge this way of rating. */
export interface MisratedFigure {
  readonly name: string;
  readonly misrated: readonly (number | null)[];
}

/** Results of whole rows whose total lies half a step under a bound. */
export interface MisratedRowsFigure {
  readonly name: string;
  readonly wrongBands: number;
  readonly wrongRows: number;
}

/** What a small change costs an engine that keeps its state. */
export interface EditFigure {
  readonly name: string;
  readonly people: number;
  readonly fullPassMs: number;
  readonly changedCellUs: number;
  readonly changedWeightMs: number;
  /** Results after a change, and kept points, that differ from exact arithmetic. */
  readonly differentCells: number;
  readonly differentWeights: number;
  readonly differentPoints: number;
}

/** What one stage of a run costs with no further rule in the scheme, and with every rule in it that few have use for. */
export interface RuleFigure {
  readonly stage: string;
  readonly people: number;
  readonly plainMs: number;
  readonly onePersonMs: number;
  readonly aHundredthMs: number;
  /** People to whom no further rule applies, and whose result differs all the same: there must be none. */
  readonly different: number;
}

export interface BoundFigures {
  readonly sets: readonly string[];
  readonly casesPerSet: number;
  readonly ways: readonly MisratedFigure[];
  readonly rows: readonly MisratedRowsFigure[];
}

/** A contestant that could not run, and why. */
export interface Skipped {
  readonly name: string;
  readonly reason: string;
}

/** Everything that one run of the benchmark found. */
export interface Figures {
  readonly node: string;
  readonly cpu: string;
  /** Processes that wanted a core when the run began, over the last minute: far from 0, the machine was busy with other things. */
  readonly load: number;
  readonly warm: readonly WarmFigure[];
  readonly agreement: readonly AgreementFigure[];
  readonly cold: readonly ColdFigure[];
  readonly bounds: BoundFigures;
  readonly edits: readonly EditFigure[];
  readonly skipped: readonly Skipped[];
}

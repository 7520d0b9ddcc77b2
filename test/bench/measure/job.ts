import type { BoundFigures, EditFigure, RuleFigure, Skipped } from "../figures.ts";
import type { ColdSample } from "./cold.ts";
import type { WarmFigures } from "./warm.ts";

/** What a measuring process can be asked for. */
export type Job =
  | { readonly kind: "warm"; readonly names: readonly string[]; readonly people: number }
  | { readonly kind: "edits"; readonly names: readonly string[]; readonly people: number }
  | { readonly kind: "rules"; readonly people: number }
  | { readonly kind: "misrated"; readonly names: readonly string[] }
  | { readonly kind: "cold"; readonly name: string; readonly people: number };

/** What each kind of job brings back. */
export interface Results {
  readonly warm: WarmFigures;
  readonly edits: readonly EditFigure[];
  readonly misrated: BoundFigures;
  readonly rules: readonly RuleFigure[];
  readonly cold: ColdSample;
}

export type Answer =
  | { readonly kind: "done"; readonly result: Results[keyof Results]; readonly skipped: readonly Skipped[] }
  | { readonly kind: "failed"; readonly reason: string };

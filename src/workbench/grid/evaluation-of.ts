import type { Model } from "@odoo/o-spreadsheet";

/** The part of a Model that evaluates formulas, as far as it is used from outside. */
export interface Evaluation {
  readonly evaluator: object;
  finalize(): void;
}

/** The library does not export it; this is where it is in the pinned version. */
export function evaluationOf(model: Model): Evaluation {
  const { handlers } = model as unknown as { handlers: readonly Evaluation[] };
  const found = handlers.find((handler) => "evaluateFormula" in handler && "evaluator" in handler);
  if (!found) throw new Error("This version of the spreadsheet library evaluates formulas elsewhere.");
  return found;
}

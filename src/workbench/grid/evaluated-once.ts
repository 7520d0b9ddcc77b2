import type { Model } from "@odoo/o-spreadsheet";

interface Evaluation {
  finalize(): void;
}

/**
 * Lets a Model take many changes of others with one evaluation afterwards, instead of one after each: a run of
 * the script makes a hundred changes, and undoing it a hundred more. All else that follows a change follows at once.
 */
export function evaluatedOnce(model: Model, takeChanges: () => void): void {
  const evaluation = evaluationOf(model);
  evaluation.finalize = () => undefined;
  try {
    takeChanges();
  } finally {
    Reflect.deleteProperty(evaluation, "finalize"); // the class's own shows again
    (model as unknown as Evaluation).finalize();
  }
}

/** The part of the Model that evaluates formulas. */
function evaluationOf(model: Model): Evaluation {
  const { handlers } = model as unknown as { handlers: readonly Evaluation[] };
  const found = handlers.find((handler) => "evaluateFormula" in handler);
  if (!found) throw new Error("This version of the spreadsheet library evaluates formulas elsewhere.");
  return found;
}

import type { Model } from "@odoo/o-spreadsheet";
import { type Evaluation, evaluationOf } from "./evaluation-of.ts";

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
    (model as unknown as Pick<Evaluation, "finalize">).finalize();
  }
}

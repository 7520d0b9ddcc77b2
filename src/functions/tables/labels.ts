import { type Band, textOf } from "../../core/index.ts";
import { ArgumentError } from "../arguments/argument-error.ts";
import { boundsOf } from "./bounds.ts";

/** Rows of a lower bound and what is called so from there on, from the lowest: bands, or the names of tiers (rule 17). */
export function labelsOf(name: string, argument: unknown, labelColumn: string): readonly Band[] {
  return boundsOf(name, argument, ["lower bound", labelColumn], (from, { cells, row }) => {
    const label = textOf(cells[1] ?? "");
    if (label === "")
      throw new ArgumentError(`row ${row + 1} of ${name} has no ${labelColumn}. Fill in its second column.`);
    return { from, label };
  });
}

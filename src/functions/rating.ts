import { type Band, reachedIndex } from "../core/index.ts";
import { answering } from "./arguments/argument-error.ts";
import { gridOf } from "./arguments/grid.ts";
import type { Answer, Output } from "./results/answer.ts";
import { eachCell } from "./results/each-cell.ts";
import { withNumber } from "./results/with-numbers.ts";
import { labelsOf } from "./tables/labels.ts";

/** The band that a score reaches (rule 17). */
export function bandFor(score: number, bands: readonly Band[]): Answer {
  const band = bands[reachedIndex(bands, score)];
  if (band) return band.label;
  const short = `${score} lies below the lowest band, which begins at ${bands[0]?.from}`;
  return { kind: "fault", short, sentence: `${short}. Let the lowest band begin at 0 or lower.` };
}

/**
 * Band that a score reaches. Bands state lower bounds only: the bound itself belongs to the higher band, and the top is
 * open. Give scores that are rounded as they are shown, since they are rated as they are.
 *
 * @param score One score or a range, on the scale of the bounds. A blank gives a blank and N/A gives N/A. A score below the
 *   lowest band, or a cell that is no number, is an error; within a range it is a text that begins with # in its own cell.
 * @param bands Rows of two columns, lower bound and label, in any order. Blank rows and a row of headings are left out; the
 *   same bound twice is an error.
 * @return Labels, in the shape of score.
 * @example =RATING(85, {0,"C";70,"B";85,"A"}) → "A"
 * @customfunction
 */
export function RATING(score: unknown, bands: unknown): Output {
  return answering("RATING", () => {
    const labels = labelsOf("bands", bands, "label");
    return eachCell(gridOf("score", score), (cell) => withNumber(cell, (value) => bandFor(value, labels)));
  });
}

import { ArgumentError } from "../arguments/argument-error.ts";
import { type Answer, inCell, isFault, type Output } from "./answer.ts";

/** Answers as a column; a single answer stands alone, and its fault is the formula's error. */
export function column(answers: readonly Answer[]): Output {
  const [first = ""] = answers;
  if (answers.length > 1) return answers.map((answer) => [inCell(answer)]);
  if (isFault(first)) throw new ArgumentError(first.sentence);
  return first;
}

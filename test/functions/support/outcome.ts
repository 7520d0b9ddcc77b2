/** What a formula comes to: its result, or the sentence of its error. */
export function outcome(formula: () => unknown): unknown {
  try {
    return formula();
  } catch (error) {
    return `ERROR ${(error as Error).message}`;
  }
}

/** A column of cells. */
export const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

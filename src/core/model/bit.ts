/**
 * 1 for true, 0 for false, written so that the compiler makes it a number without a branch. In the loops over people a
 * branch on their data is guessed wrong half of the time, which costs more than the arithmetic.
 */
export function bit(condition: boolean): number {
  return (condition as unknown as number) | 0;
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Is a mutant one of the share that is tried? Steps of the golden ratio spread a share evenly over every file. */
export function isDrawn(id: string, share: number): boolean {
  return (Number(id) * GOLDEN) % 1 < share;
}

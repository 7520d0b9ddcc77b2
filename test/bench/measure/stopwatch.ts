/** Something that can be timed again and again. */
export type Run = () => unknown;

/** Short calls are timed several at once, so that the clock's own grain does not show. */
const SHORTEST_SAMPLE_MS = 4;

/** Milliseconds of one call, as the mean of so many in a row. */
export async function timeOf(run: Run, calls = 1): Promise<number> {
  const start = performance.now();
  for (let call = 0; call < calls; call++) {
    const result = run();
    if (result instanceof Promise) await result;
  }
  return (performance.now() - start) / calls;
}

/** Runs until the compiler has had its chance, and says what a call takes then. */
export async function warmUp(run: Run, atLeastMs: number): Promise<number> {
  const start = performance.now();
  let latest = await timeOf(run);
  while (performance.now() - start < atLeastMs) latest = await timeOf(run);
  return latest;
}

/** How many calls make one sample. */
export function callsPerSample(estimateMs: number): number {
  return Math.max(1, Math.ceil(SHORTEST_SAMPLE_MS / estimateMs));
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/**
 * Collects the young garbage of the sample before, so that nobody pays for another's. Not the old: a full collection also shrinks
 * the heap's young part, and the next sample would pay for its growing again.
 */
export function sweep(): void {
  if (globalThis.gc === undefined) {
    throw new Error("The measuring process needs node --expose-gc. Start it through harness/child.ts.");
  }
  globalThis.gc({ type: "minor" });
}

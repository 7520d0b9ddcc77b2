/** What stands above something, the nearest first, each once; the thing itself is among it where the way leads in a circle. */
function allAbove<T>(one: T, above: (one: T) => T | null): ReadonlySet<T> {
  const met = new Set<T>();
  for (let next = above(one); next !== null && !met.has(next); next = above(next)) met.add(next);
  return met;
}

/** Where the way upwards leads back to where it began: of each circle the first of the list. */
export function circles<T>(list: readonly T[], above: (one: T) => T | null): readonly T[] {
  const told = new Set<T>();
  return list.filter((one) => {
    if (told.has(one)) return false;
    const met = allAbove(one, above);
    if (!met.has(one)) return false;
    for (const other of met) told.add(other);
    return true;
  });
}

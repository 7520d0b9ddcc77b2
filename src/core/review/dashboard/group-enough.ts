/** People who are shown together; `name` is null for groups that are too small and have been put together. */
export interface ShownGroup {
  readonly name: string | null;
  readonly members: readonly number[];
}

const sizeOf = ({ members }: ShownGroup): number => members.length;

/**
 * Groups of at least so many people each, nobody left out: those that are smaller are put together, and where even they
 * are too few, with the smallest of the others, since whoever knows the sum and all others would know theirs. Null where
 * everybody together is too few.
 */
export function groupsOfAtLeast(
  least: number,
  groups: ReadonlyMap<string, readonly number[]>,
): readonly ShownGroup[] | null {
  const all = [...groups].map(([name, members]): ShownGroup => ({ name, members })).filter((one) => sizeOf(one) > 0);
  const bySize = [...all].sort((a, b) => sizeOf(a) - sizeOf(b));
  const small: ShownGroup[] = [];
  let together = 0;
  for (const group of bySize) {
    const isDone = sizeOf(group) >= least && (together === 0 || together >= least);
    if (isDone) break;
    small.push(group);
    together += sizeOf(group);
  }
  if (together > 0 && together < least) return null;
  const apart = all.filter((group) => !small.includes(group));
  return together === 0 ? apart : [...apart, { name: null, members: small.flatMap(({ members }) => members) }];
}

/** Neighbours of an order that are shown together. */
export interface ShownSteps {
  readonly names: readonly string[];
  readonly members: readonly number[];
}

/** The same for steps of an order, such as tiers: a step with too few people goes with its neighbour. */
export function stepsOfAtLeast(
  least: number,
  steps: ReadonlyMap<string, readonly number[]>,
): readonly ShownSteps[] | null {
  const shown: ShownSteps[] = [];
  let open: ShownSteps = { names: [], members: [] };
  for (const [name, members] of steps) {
    if (members.length === 0) continue;
    open = { names: [...open.names, name], members: [...open.members, ...members] };
    if (open.members.length < least) continue;
    shown.push(open);
    open = { names: [], members: [] };
  }
  if (open.members.length === 0) return shown;
  const last = shown.pop();
  if (!last) return null;
  return [...shown, { names: [...last.names, ...open.names], members: [...last.members, ...open.members] }];
}

/**
 * The spreadsheet library asks for Node 22, of which it needs this one function when a command consists of
 * several. Node 20 gets it here; browsers and newer Nodes have it.
 */
export function provideObjectGroupBy(): void {
  if ("groupBy" in Object) return;
  Object.defineProperty(Object, "groupBy", { value: groupBy, writable: true, configurable: true });
}

function groupBy<Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => string): Record<string, Item[]> {
  const groups: Record<string, Item[]> = Object.create(null);
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups[key] ??= [];
    groups[key].push(item);
  }
  return groups;
}

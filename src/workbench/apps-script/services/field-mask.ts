type Tree = Map<string, Tree>;

/** The part of an API's answer that `fields` asks for, such as `id,permissions(id,role)` or `properties.title`. */
export function maskedBy(fields: string | undefined, value: unknown): unknown {
  if (fields === undefined || fields === "*") return value;
  return pick(value, treeOf(fields));
}

function pick(value: unknown, tree: Tree): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, tree));
  if (tree.size === 0 || tree.has("*") || typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => tree.has(key));
  return Object.fromEntries(entries.map(([key, item]) => [key, pick(item, tree.get(key) ?? new Map())]));
}

/** The paths of a mask, dotted: `a(b,c/d)` → `a.b`, `a.c.d`. */
export function pathsOf(fields: string): string[] {
  const walk = (tree: Tree, above: string): string[] =>
    [...tree].flatMap(([name, below]) => {
      const path = above === "" ? name : `${above}.${name}`;
      return below.size === 0 ? [path] : walk(below, path);
    });
  return walk(treeOf(fields), "");
}

function treeOf(fields: string): Tree {
  const root: Tree = new Map();
  const open: Tree[] = [root];
  let at = root;
  const on: Readonly<Record<string, () => void>> = {
    "(": () => open.push(at),
    ")": () => {
      at = open.pop() ?? root;
    },
    ",": () => {
      at = open.at(-1) ?? root;
    },
  };
  for (const [token] of fields.matchAll(/[^\s,()./]+|[,()]/g)) {
    const act = on[token];
    if (act) act();
    else at = below(at, token);
  }
  return root;
}

function below(tree: Tree, name: string): Tree {
  const known = tree.get(name) ?? new Map();
  tree.set(name, known);
  return known;
}

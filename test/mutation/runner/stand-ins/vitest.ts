import { format } from "node:util";

export { expect } from "vitest";

/** A test that was listed, and how to run it. */
export interface Listed {
  readonly id: string;
  readonly run: () => unknown;
}

type Body = (...given: readonly unknown[]) => unknown;

/** All tests of the bundle, in the order of its files. */
export const listed: Listed[] = [];
const names: string[] = [];

/** Each test file says its name before it lists its tests. */
export function file(name: string): void {
  names.splice(0, names.length, name);
}

const asArguments = (row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]);

function titled(name: string, given: readonly unknown[]): string {
  const [first] = given;
  const filled = name.replace(/\$(\w+)/g, (whole, key: string) =>
    first instanceof Object && key in first ? String(Reflect.get(first, key)) : whole,
  );
  return format(filled, ...given.slice(0, filled.split("%").length - 1));
}

/** The number makes a test of an id of its own, whatever its title. */
function list(name: string, body: Body): void {
  listed.push({ id: [...names, `${name} (${listed.length})`].join(" > "), run: body });
}

function group(name: string, body: Body): void {
  names.push(name);
  body();
  names.pop();
}

/** Vitest's `each` for whatever takes a name and a body. */
const each =
  (take: (name: string, body: Body) => void) =>
  (rows: readonly unknown[]) =>
  (name: string, body: Body): void => {
    for (const row of rows) take(titled(name, asArguments(row)), () => body(...asArguments(row)));
  };

const lister = () => Object.assign((name: string, body: Body) => list(name, body), { each: each(list) });

export const test = lister();
export const it = lister();
export const describe = Object.assign(group, { each: each(group) });

import { format } from "node:util";
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";
import * as chai from "chai";

/** A test that was listed, and how to run it. */
export interface Listed {
  readonly id: string;
  readonly run: () => unknown;
}

type Body = (...given: unknown[]) => unknown;

/** All tests of the bundle, in the order of its files. */
export const listed: Listed[] = [];
const names: string[] = [];

/** Each test file says its name before it lists its tests. */
export function file(name: string): void {
  names.splice(0, names.length, name);
}

function titled(name: string, given: readonly unknown[], index: number): string {
  const [first] = given;
  const fields = name.replace(/\$(\w+)/g, (whole, key: string) => {
    return first instanceof Object && key in first ? String(Reflect.get(first, key)) : whole;
  });
  return `${format(fields, ...given.slice(0, fields.split("%").length - 1))} #${index}`;
}

const given = (row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]);

function list(name: string, ...rest: readonly unknown[]): void {
  const run = rest.find((part): part is Body => typeof part === "function");
  if (run) listed.push({ id: [...names, `${name} (${listed.length})`].join(" > "), run });
}

function each(rows: readonly unknown[]): (name: string, ...rest: readonly unknown[]) => void {
  return (name, ...rest) => {
    const body = rest.find((part): part is Body => typeof part === "function");
    for (const [index, row] of rows.entries())
      list(titled(name, given(row), index), () => body?.(...given(row)));
  };
}

function group(name: string, body: Body): void {
  names.push(name);
  body();
  names.pop();
}

const groups =
  (rows: readonly unknown[]) =>
  (name: string, body: Body): void => {
    for (const [index, row] of rows.entries()) group(titled(name, given(row), index), () => body(...given(row)));
  };

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** What tests import from Vitest, without its runner: listed once, then run for mutant after mutant in one process. */
export const test = Object.assign(list, { each });
export const it = test;
export const describe = Object.assign(group, { each: groups });
export const { expect } = chai;

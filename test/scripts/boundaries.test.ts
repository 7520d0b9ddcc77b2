import { beforeAll, describe, expect, test } from "vitest";
import { type Import, rulesBrokenBy } from "./support/rules-broken-by.ts";

const forbidden: Import[] = [
  ["src/core/read/a.ts", "src/core/score/b.ts", "core-read-knows-no-later-stage"],
  ["src/core/measure/a.ts", "src/core/scheme/b.ts", "core-measure-knows-no-later-stage"],
  ["src/core/model/a.ts", "src/core/write/b.ts", "core-model-knows-no-later-stage"],
  ["src/core/explain/a.ts", "src/core/write/b.ts", "core-explain-knows-no-later-stage", "type"],
  ["src/core/rate/a.ts", "src/i18n/en.ts", "core-imports-only-core"],
  ["src/core/rate/b.ts", "node_modules/papaparse/index.js", "core-imports-only-core"],
  ["src/core/rate/c.ts", "src/core/run.ts", "core-stage-knows-no-front-door"],
  ["src/core/helpers/a.ts", "src/core/model/b.ts", "core-holds-only-stages"],
  ["src/functions/a.ts", "src/sheets/google-book.ts", "functions-imports-only-its-own"],
  ["src/functions/b.ts", "src/server/menu.ts", "functions-imports-only-its-own"],
  ["src/functions/c.ts", "src/core/score/b.ts", "core-is-entered-by-its-front-door"],
  ["src/functions/d.ts", "node_modules/papaparse/index.js", "shipped-code-has-no-packages"],
  ["src/i18n/a.ts", "src/functions/b.ts", "i18n-imports-only-its-own"],
  ["src/sheets/a.ts", "src/core/index.ts", "sheets-takes-only-types-of-core"],
  ["src/sheets/b.ts", "src/i18n/en.ts", "sheets-imports-only-its-own"],
  ["src/server/a.ts", "src/sidebar/main.ts", "server-imports-only-its-own"],
  ["src/server/b.ts", "src/workbench/book.ts", "nothing-imports-the-workbench"],
  ["src/server/api/a.ts", "src/core/index.ts", "api-is-pure"],
  ["src/server/api/b.ts", "src/server/menu.ts", "api-is-pure"],
  ["src/sidebar/a.ts", "node_modules/papaparse/index.js", "the-page-has-one-package"],
  ["src/sidebar/b.ts", "src/server/menu.ts", "sidebar-knows-only-the-api", "type"],
  ["src/sidebar/c.ts", "src/sheets/book.ts", "sidebar-imports-only-its-own"],
  ["src/core/score/a.ts", "test/support/rows.ts", "src-never-imports-test"],
  ["src/server/c.ts", "node:fs", "shipped-code-has-no-packages"],
  ["src/server/d.ts", "src/server/nowhere.ts", "no-unresolved-imports"],
];

const circle: Import[] = [
  ["src/i18n/x.ts", "src/i18n/y.ts", "no-cycles"],
  ["src/i18n/y.ts", "src/i18n/x.ts", "no-cycles"],
];

const allowed: Import[] = [
  ["src/core/score/z.ts", "src/core/model/z2.ts", ""],
  ["src/core/scheme/z.ts", "src/core/measure/z2.ts", ""],
  ["src/core/run.ts", "src/core/write/z2.ts", ""],
  ["src/core/index.ts", "src/core/run.ts", ""],
  ["src/functions/z.ts", "src/core/index.ts", ""],
  ["src/functions/z3.ts", "src/i18n/say.ts", ""],
  ["src/sheets/z.ts", "src/core/index.ts", "", "type"],
  ["src/server/z.ts", "src/sheets/z4.ts", ""],
  ["src/sidebar/z.ts", "src/server/api/calls.ts", ""],
  ["test/core/z.ts", "src/core/score/z5.ts", ""],
];

let broken: Map<string, string[]>;

beforeAll(() => {
  broken = rulesBrokenBy([...forbidden, ...circle, ...allowed]);
});

describe("An import is refused", () => {
  test.each(forbidden.map(named))("from $from to $to by $rule", ({ from, rule }) => {
    expect(broken.get(from)).toContain(rule);
  });

  test("in a circle, by no-cycles", () => {
    expect(circle.flatMap(([from]) => broken.get(from) ?? [])).toContain("no-cycles");
  });
});

describe("An import is allowed", () => {
  test.each(allowed.map(named))("from $from to $to", ({ from }) => {
    expect(broken.get(from)).toBeUndefined();
  });
});

function named([from, to, rule]: Import): { from: string; to: string; rule: string } {
  return { from, to, rule };
}

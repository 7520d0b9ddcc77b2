import { describe, expect, test } from "vitest";
import { repairsOf } from "../../../src/core/index.ts";
import { book, type SmallBook } from "../../support/book.ts";
import { checked } from "../../support/findings.ts";
import { CLEAN, codes, told } from "./support.ts";

/** The ten people, the first of whom have these managers. */
function managed(...names: readonly (string | number)[]): SmallBook {
  const people = (CLEAN.people ?? []).map((one, i) => ({ ...one, Name: `Name ${i % 9}`, Manager: names[i] ?? "" }));
  return { people: people as readonly Readonly<Record<string, string | number>>[] };
}

describe("the managers of people 直接上级", () => {
  test.each([
    ["a chain upwards", ["P1", "P2", ""], []],
    ["nobody", ["P99"], ["check.managerUnknown"]],
    ["a name in place of an id", ["Name 1"], ["check.managerUnknown"]],
    ["oneself", ["P0"], ["check.managerSelf"]],
    ["a circle of two", ["P1", "P0"], ["check.managerCircle"]],
    ["a circle of three, and who reports into it", ["P1", "P2", "P0", "P0"], ["check.managerCircle"]],
  ])("%s", (_, names, wanted) => {
    expect(codes(managed(...names))).toEqual(wanted);
  });

  test("in a circle are named at the first of it", () => {
    expect(told("check.managerCircle", managed("P1", "P2", "P1"))).toEqual([
      "People!E3 From P1 the managers lead back to P1. Correct the column Manager so that it leads upwards only.",
    ]);
  });

  test("are not asked for without the column", () => {
    expect(codes({})).toEqual([]);
  });
});

describe("a manager who is nobody", () => {
  function repaired(name: string) {
    const tables = book({ ...CLEAN, ...managed(name) });
    return repairsOf(checked(tables).findings, tables).map(({ kind, block }) => [kind, block.cells[0]?.[0]]);
  }

  test.each([
    ["p3 ", [["id", "P3"]]],
    ["Name 4", [["id", "P4"]]],
    // Two people are called so.
    ["Name 0", []],
    ["P99", []],
  ])("“%s” has the repair %o", (name, wanted) => {
    expect(repaired(name)).toEqual(wanted);
  });
});

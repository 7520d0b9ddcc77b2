import { describe, expect, test } from "vitest";
import type { NamedCells } from "../../support/book.ts";
import { weighed } from "./weighed.ts";

describe("rule 12: the row that applies is the most specific match", () => {
  const share = (a: number, more: NamedCells) => ({
    Post: "",
    Grade: "",
    Region: "",
    Track: "",
    ...more,
    a,
    b: 100 - a,
    c: 0,
  });

  test.each<[string, readonly NamedCells[], number]>([
    ["one for everybody", [share(10, {})], 10],
    ["* matches any", [share(10, { Post: "*", Region: "*" })], 10],
    ["one field", [share(10, {}), share(20, { Region: "North" })], 20],
    ["another region's row is not meant", [share(10, {}), share(20, { Region: "South" })], 10],
    ["two fields beat one", [share(20, { Region: "North" }), share(30, { Post: "Support", Grade: "Junior" })], 30],
    [
      "all four fields",
      [
        share(30, { Post: "Support", Grade: "Junior" }),
        share(40, { Post: "Support", Grade: "Junior", Region: "North", Track: "Service" }),
      ],
      40,
    ],
    ["capitals and spaces aside", [share(10, {}), share(20, { Region: " NORTH " })], 20],
    ["order aside", [share(20, { Region: "North" }), share(10, {})], 20],
  ])("%s", (_name, rows, total) => {
    const { errors, of } = weighed(rows);
    expect([errors, of("P1").total]).toEqual([[], total]);
  });

  test("two equally specific rows are a problem that names both", () => {
    const { errors, issues, of } = weighed([
      share(10, {}),
      share(20, { Region: "North" }),
      share(30, { Post: "Support" }),
    ]);
    expect(errors).toEqual(["weights.ambiguous at Weights!A3"]);
    expect(JSON.stringify(issues[0]?.args.rows)).toContain("Weights!A4");
    expect(of("P1").status).toBe("held");
  });

  test("nobody's row is a problem of that person", () => {
    const { errors, of } = weighed([share(10, { Region: "South" })]);
    expect(errors).toEqual(["weights.none at People!A2"]);
    expect(of("P1").status).toBe("noWeights");
  });
});

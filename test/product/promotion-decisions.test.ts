import { describe, expect, it } from "vitest";
import { isOneShort } from "../../src/server/page/promotions.ts";
import { callFromPage } from "../../src/workbench/apps-script/page-call.ts";
import { open, project, recordsOf, score } from "./support/product.ts";
import { TEAM } from "./support/team.ts";

const asked = (workbench: ReturnType<typeof open>, name: string, args: object) =>
  callFromPage(workbench, project, "callServer", [name, args]).value as {
    ok: boolean;
    code?: string;
    value: Record<string, never>;
  };

const period = "2026-Q3";
const about = { period, id: "A1", track: "", next: "Senior" };

describe("Promotions, asked by the page", () => {
  it("lists people by how near they are: one rule is all that B2 and C3 lack", () => {
    const { value } = asked(open(TEAM), "promotions", { period });
    expect(value).toMatchObject({
      isWritten: false,
      steps: [
        {
          from: "Junior",
          next: "Senior",
          people: [
            { id: "A1", state: "eligible", decision: "none" },
            { id: "B2", state: "oneShort", rules: [{ kind: "fail" }] },
            { id: "C3", state: "oneShort" },
          ],
        },
      ],
    });
  });

  it("decides nothing where there is no row to keep it beside", () => {
    const workbench = open(TEAM);
    const before = workbench.exportBook();
    expect(asked(workbench, "decide", { ...about, decision: "promoted", note: "" })).toMatchObject({ code: "refused" });
    expect(workbench.exportBook()).toEqual(before);
  });

  it("keeps a decision with its note, through later runs, until it is taken back", () => {
    const workbench = open(TEAM);
    score(workbench, period);
    asked(workbench, "decide", { ...about, decision: "promoted", note: "=from October" });
    score(workbench, period);
    expect(recordsOf(workbench, "Promotion")[0]).toMatchObject({
      Decision: "Promoted",
      "Decision note": "=from October",
    });
    const { value } = asked(workbench, "promotions", { period });
    expect(value).toMatchObject({
      isWritten: true,
      steps: [
        { people: [{ id: "A1", decision: "promoted", note: "=from October" }, { id: "B2", decision: "none" }, {}] },
      ],
    });
    asked(workbench, "decide", { ...about, decision: "none", note: "" });
    expect(recordsOf(workbench, "Promotion")[0]).toMatchObject({ Decision: "", "Decision note": "" });
  });

  it("fairness of a column that is not there has no groups", () => {
    expect(asked(open(TEAM), "fairness", { period, column: "Shoe size" })).toMatchObject({ value: { groups: [] } });
  });
});

describe("one rule short", () => {
  const rule = (kind: "pass" | "fail" | "unknown", group = "") => ({ kind, group });
  it.each([
    ["one fails", [rule("pass"), rule("fail")], true],
    ["two fail", [rule("fail"), rule("fail")], false],
    ["one fails and one nobody can tell", [rule("fail"), rule("unknown")], false],
    ["a whole group fails", [rule("pass"), rule("fail", "g"), rule("fail", "g")], true],
    ["a group has a pass, so it lacks nothing", [rule("fail"), rule("pass", "g"), rule("fail", "g")], true],
    ["nothing fails", [rule("pass")], false],
  ])("%s", (_, answers, expected) => {
    expect(isOneShort(answers)).toBe(expected);
  });
});

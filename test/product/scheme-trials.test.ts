import { describe, expect, it } from "vitest";
import { callFromPage } from "../../src/workbench/apps-script/page-call.ts";
import { type } from "./support/closing.ts";
import { open, project, recordsOf, rowsOf, score } from "./support/product.ts";
import { TEAM, teamWith } from "./support/team.ts";

const asked = (workbench: ReturnType<typeof open>, name: string, args: object) =>
  callFromPage(workbench, project, "callServer", [name, args]).value as {
    ok: boolean;
    code?: string;
    message?: string;
    value: Record<string, never>;
  };

const edits = [
  { kind: "weight", row: 0, of: "CSAT", value: 70 },
  { kind: "weight", row: 0, of: "CALLS", value: 30 },
  { kind: "setting", row: 0, of: "decimals", value: 2 },
];

describe("What-if, asked by the page", () => {
  it("gets the engine as code that runs, and all tabs with cells that JSON carries", () => {
    const workbench = open(TEAM);
    const { value: engine } = asked(workbench, "engine", {});
    const { value: book } = asked(workbench, "whatIf", {});
    const { openTrial } = new Function(`${String(engine.code)}\nreturn Engine_;`)();
    const trial = openTrial(JSON.parse(JSON.stringify(book.tables)), engine.texts, "en");
    const outcome = trial.try("2026-Q3", [edits[0], edits[1]]);
    expect(outcome.moves.length).toBe(3 - outcome.counts.same);
    expect(book.periods).toEqual(["2026-Q3"]);
  });

  it("applies all of it, and takes it back cell by cell", () => {
    const workbench = open(TEAM);
    const before = workbench.exportBook();
    const { fingerprint } = asked(workbench, "whatIf", {}).value;
    expect(asked(workbench, "applyScheme", { edits, fingerprint })).toMatchObject({ ok: true, value: { left: 0 } });
    expect(rowsOf(workbench, "Weights")[1]).toEqual(["", 70, 30]);
    expect(rowsOf(workbench, "Settings")[2]).toEqual(["Decimals of totals", 2]);
    expect(asked(workbench, "undoScheme", {})).toMatchObject({ ok: true, value: { left: 0 } });
    expect(rowsOf(workbench, "Weights")).toEqual(rowsOf(open(TEAM), "Weights"));
    expect(before.tabs.length).toBe(workbench.exportBook().tabs.length);
  });

  it("applies the amount of a pool and the bound of a rule, scores by them, and takes them back", () => {
    const pools = [
      ["Period", "Team", "Amount"],
      ["2026-Q3", "", 1100],
    ];
    const workbench = open(teamWith({ Pools: pools }));
    const { fingerprint } = asked(workbench, "whatIf", {}).value;
    const tried = [
      { kind: "pool", row: 0, of: "* · 2026-Q3", value: 3300 },
      { kind: "rule", row: 0, of: "Junior → Senior: CSAT >=", value: 95 },
    ];
    expect(asked(workbench, "applyScheme", { edits: tried, fingerprint })).toMatchObject({ value: { done: 2 } });
    expect(rowsOf(workbench, "Pools")[1]).toEqual(["2026-Q3", "", 3300]);
    expect(rowsOf(workbench, "Promotion rules")[1]?.[5]).toBe(95);
    score(workbench, "2026-Q3");
    const paid = recordsOf(workbench, "Bonus").map(({ Bonus }) => Number(Bonus));
    expect(paid.reduce((sum, bonus) => sum + bonus, 0)).toBe(3300);
    expect(recordsOf(workbench, "Promotion").map(({ Flag }) => Flag)).toEqual(["Not yet", "Not yet", "Not yet"]);
    expect(asked(workbench, "undoScheme", {})).toMatchObject({ ok: true, value: { done: 2, left: 0 } });
    expect(rowsOf(workbench, "Pools")).toEqual(pools);
    expect(rowsOf(workbench, "Promotion rules")).toEqual(rowsOf(open(TEAM), "Promotion rules"));
  });

  it("writes nothing over a scheme to which a pool was added meanwhile", () => {
    const workbench = open(teamWith({ Pools: [["Amount"], [1100]] }));
    const { fingerprint } = asked(workbench, "whatIf", {}).value;
    type(workbench, "Pools", { A2: "900" });
    expect(asked(workbench, "applyScheme", { edits, fingerprint })).toMatchObject({ ok: false, code: "changed" });
  });

  it("writes nothing over a scheme that was changed meanwhile", () => {
    const workbench = open(TEAM);
    const before = workbench.exportBook();
    expect(asked(workbench, "applyScheme", { edits, fingerprint: "0" })).toMatchObject({ ok: false, code: "changed" });
    expect(workbench.exportBook()).toEqual(before);
  });

  it("writes nothing at all where one of the cells is a formula", () => {
    const workbench = open(
      teamWith({
        Weights: [
          ["Post", "CSAT", "CALLS"],
          ["", 60, "=100-B2"],
        ],
      }),
    );
    const { fingerprint } = asked(workbench, "whatIf", {}).value;
    const before = workbench.exportBook();
    expect(asked(workbench, "applyScheme", { edits, fingerprint }).message).toContain("Weights!C2");
    expect(workbench.exportBook()).toEqual(before);
  });

  it("keeps variants by name, the latest first, also long ones; a deleted one is gone", () => {
    const workbench = open(TEAM);
    const long = Array.from({ length: 300 }, (_, row) => ({ kind: "weight", row, of: "CSAT", value: row }));
    asked(workbench, "keepVariant", { name: "Softer", edits });
    asked(workbench, "keepVariant", { name: "长方案", edits: long });
    expect(asked(workbench, "whatIf", {}).value.variants).toMatchObject([
      { name: "长方案", edits: long },
      { name: "Softer", edits },
    ]);
    asked(workbench, "dropVariant", { name: "Softer" });
    expect(asked(workbench, "whatIf", {}).value.variants).toMatchObject([{ name: "长方案" }]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CALLS, isCallName } from "../../src/server/api/calls.ts";
import { replyFault } from "../../src/server/api/reply.ts";
import { number } from "../../src/server/api/shape.ts";
import { callFromPage } from "../../src/workbench/apps-script/page-call.ts";
import { open, project, rowsOf, score } from "./support/product.ts";
import { TEAM, teamWith } from "./support/team.ts";

const garbage = fc.oneof(fc.jsonValue(), fc.record({ period: fc.jsonValue(), at: fc.jsonValue() }));

/** Names that an object has by birth, and the real ones. */
const names = fc.oneof(
  fc.constantFrom("toString", "__proto__", "constructor", "hasOwnProperty", ...Object.keys(CALLS)),
  fc.jsonValue(),
);

const asked = (workbench: ReturnType<typeof open>, name: string, args: object) =>
  callFromPage(workbench, project, "callServer", [name, args]).value as {
    ok: boolean;
    code?: string;
    value: Record<string, never>;
  };

describe("callServer, asked by a stranger", () => {
  it("law: answers whatever it is asked, and writes nothing that was not asked for rightly", () => {
    const workbench = open(TEAM);
    const before = workbench.exportBook();
    fc.assert(
      fc.property(names, garbage, (name, args) => {
        const { value } = callFromPage(workbench, project, "callServer", [name, args]);
        const shape = isCallName(name) ? CALLS[name].value : number;
        expect(replyFault(value, shape)).toBeNull();
        expect(workbench.exportBook()).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["nothing", [], "name"],
    ["no arguments", ["preview"], "preview: args must be an object"],
    ["a number as period", ["preview", { period: 2026 }], "preview: args.period must be a text, not number"],
    ["too much", ["start", { language: "en" }], "start: args has a field that is not expected"],
    ["a text as long as a book", ["preview", { period: "x".repeat(1000) }], "longer than 100 characters"],
    ["a language that nobody speaks", ["speak", { language: "tlh" }], "must be one of en, zh-Hans, zh-Hant"],
  ])("given %s says what is wrong before it touches the workbook", (_, args, what) => {
    const workbench = open(TEAM);
    const { value, calls } = workbench.run("callServer", args);
    expect(value).toMatchObject({ ok: false, code: "badCall", message: expect.stringContaining(what) });
    expect(calls.all.filter(({ method }) => /^(Spreadsheet|Sheet|Range|Properties)\b/.test(method))).toEqual([]);
  });
});

describe("Score, asked by the page", () => {
  it("previews without writing; writes what was previewed; then finds everybody unchanged", () => {
    const workbench = open(TEAM);
    const before = workbench.exportBook();
    const { value: shown } = asked(workbench, "preview", { period: "2026-Q3" });
    expect(shown).toMatchObject({
      people: 3,
      added: 3,
      changed: 0,
      same: 0,
      held: [],
      tabs: ["Scores", "Bonus", "Promotion"],
    });
    expect(workbench.exportBook()).toEqual(before);
    const args = { period: "2026-Q3", fingerprint: String(shown.fingerprint), signedAs: "Ann" };
    expect(asked(workbench, "score", args)).toMatchObject({ ok: true, value: { people: 3, scored: 3 } });
    expect(asked(workbench, "preview", { period: "2026-Q3" }).value).toMatchObject({ added: 0, changed: 0, same: 3 });
    expect(asked(workbench, "scoring", {}).value).toMatchObject({
      periods: ["2026-Q3"],
      signedAs: "Ann",
      runs: [{ who: "Ann", period: "2026-Q3", people: 3, scored: 3 }],
    });
  });

  it("writes nothing where the workbook is not as it was previewed", () => {
    const workbench = open(TEAM);
    const before = workbench.exportBook();
    const answer = asked(workbench, "score", { period: "2026-Q3", fingerprint: "0", signedAs: "" });
    expect(answer).toMatchObject({ ok: false, code: "changed" });
    expect(workbench.exportBook()).toEqual(before);
  });

  it("says so while somebody else is at it, and writes nothing", () => {
    const workbench = open(TEAM);
    const { value: shown } = asked(workbench, "preview", { period: "2026-Q3" });
    workbench.state.locks.tryTake("document", "another execution");
    const args = { period: "2026-Q3", fingerprint: String(shown.fingerprint), signedAs: "" };
    expect(asked(workbench, "score", args)).toMatchObject({ ok: false, code: "busy" });
  });
});

describe("Check, asked by the page", () => {
  const withText = teamWith({
    Metrics: [
      ["Person ID", "Period", "CSAT", "CALLS"],
      ["A1", "2026-Q3", "９０", 180],
      ["B2", "2026-Q3", "x", 140],
    ],
  });
  const problemsOf = (value: unknown) =>
    (value as { problems: { where: string; repair: { id: string } | null }[] }).problems;

  it("lists problems with their cells, the worst first, and the repair where there is one right answer", () => {
    const { value } = asked(open(withText), "check", {});
    const data = problemsOf(value).filter(({ where }) => where.startsWith("Metrics!C"));
    expect(data).toMatchObject([
      { where: "Metrics!C3", severity: "error", about: "data", tab: "Metrics", repair: null },
      { where: "Metrics!C2", severity: "warning", repair: { kind: "number", from: "９０", to: "90" } },
    ]);
  });

  it("repairs at a press, and takes it back; a cell that was changed since stays as it is", () => {
    const workbench = open(withText);
    const before = rowsOf(workbench, "Metrics");
    const ids = problemsOf(asked(workbench, "check", {}).value).flatMap(({ repair }) => repair?.id ?? []);
    expect(asked(workbench, "repair", { ids })).toMatchObject({ ok: true, value: { done: 1, left: 0 } });
    expect(rowsOf(workbench, "Metrics")[1]?.[2]).toBe(90);
    expect(asked(workbench, "undoRepair", {})).toMatchObject({ ok: true, value: { done: 1, left: 0 } });
    expect(rowsOf(workbench, "Metrics")).toEqual(before);
    asked(workbench, "repair", { ids });
    workbench.grid.write(workbench.grid.findTab("Metrics") ?? "", [{ col: 2, row: 1, content: "77" }]);
    expect(asked(workbench, "undoRepair", {})).toMatchObject({ value: { done: 0, left: 1 } });
    expect(rowsOf(workbench, "Metrics")[1]?.[2]).toBe(77);
  });
});

describe("Person, asked by the page", () => {
  it("gives the numbers that Score writes, with target, weight and reasons", () => {
    const workbench = open(TEAM);
    const [scored] = score(workbench, "2026-Q3").people;
    const { value } = asked(workbench, "person", { id: scored?.id ?? "", period: "2026-Q3" });
    expect(value).toMatchObject({ id: scored?.id, total: scored?.total, band: scored?.band, isScored: true });
    expect(
      (value as unknown as { kpis: readonly { weightPct: number }[] }).kpis.reduce(
        (sum, kpi) => sum + kpi.weightPct,
        0,
      ),
    ).toBeCloseTo(100, 1);
  });

  it("of a stranger, or of no period, says so", () => {
    const workbench = open(TEAM);
    expect(asked(workbench, "person", { id: "nobody", period: "2026-Q3" })).toMatchObject({
      ok: false,
      code: "refused",
    });
    expect(asked(workbench, "person", { id: "A1", period: "soon" })).toMatchObject({ ok: false, code: "refused" });
  });
});

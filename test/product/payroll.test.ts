import { describe, expect, it } from "vitest";
import { csvOf } from "../../src/server/page/csv.ts";
import { callFromPage } from "../../src/workbench/apps-script/page-call.ts";
import { open, project, rowsOf, score } from "./support/product.ts";
import { teamWith } from "./support/team.ts";

const asked = (workbench: ReturnType<typeof open>, name: string, args: object) =>
  callFromPage(workbench, project, "callServer", [name, args]).value as {
    ok: boolean;
    code?: string;
    message?: string;
    value: Record<string, never>;
  };

const people = (...rows: readonly (readonly (string | number)[])[]) => ({
  People: [["Person ID", "Name", "Grade", "Team", "Bonus base"], ...rows],
});

describe("Bonus, asked by the page", () => {
  const split = teamWith(
    people(
      ["A1", "Ann", "Junior", "North", 1000],
      ["B2", "=2", "Junior", "North", 1000],
      ["C3", "Cem", "", "South", ""],
    ),
  );

  it("gives what Score gives: by team, by tier, and who has none and why", () => {
    const workbench = open(split);
    const scored = score(open(split), "2026-Q3").people;
    const { value } = asked(workbench, "bonus", { period: "2026-Q3" });
    const total = scored.reduce((sum, { bonus }) => sum + (bonus ?? 0), 0);
    expect(value).toMatchObject({
      total,
      people: 2,
      teams: [{ name: "North", people: 2, amount: total, pool: null }],
      tiers: [
        { name: "Gold", people: 1 },
        { name: "Silver", people: 1 },
      ],
      held: [{ id: "C3", why: "No bonus base in the People tab." }],
      pools: null,
      corrections: null,
    });
  });

  it("writes the Payroll tab as it was shown, and again without a second row", () => {
    const workbench = open(split);
    const { fingerprint } = asked(workbench, "bonus", { period: "2026-Q3" }).value;
    expect(asked(workbench, "payroll", { period: "2026-Q3", fingerprint })).toMatchObject({ value: { rows: 2 } });
    const written = rowsOf(workbench, "Payroll");
    expect(written[1]?.slice(0, 4)).toEqual(["2026-Q3", "A1", "Ann", 1200]);
    asked(workbench, "payroll", { period: "2026-Q3", fingerprint });
    expect(rowsOf(workbench, "Payroll")).toEqual(written);
  });

  it("writes nothing that was not shown, and says where a scheme pays nothing", () => {
    const workbench = open(split);
    expect(asked(workbench, "payroll", { period: "2026-Q3", fingerprint: "0" })).toMatchObject({ code: "changed" });
    const without = open(teamWith({ "Bonus tiers": null }));
    expect(asked(without, "bonus", { period: "2026-Q3" })).toMatchObject({ ok: false, code: "refused" });
  });
});

describe("a CSV file", () => {
  it.each([
    ["a comma", ["a,b"], '"a,b"'],
    ["quotes", ['a"b'], '"a""b"'],
    ["what a spreadsheet would compute", ["=1+1", "@x", "-Ann"], "'=1+1,'@x,'-Ann"],
    ["amounts as they are, also a recovery", [-12.5, 1200], "-12.5,1200"],
  ])("writes %s so that it is read back", (_, row, line) => {
    expect(csvOf([row])).toBe(`${line}\r\n`);
  });
});

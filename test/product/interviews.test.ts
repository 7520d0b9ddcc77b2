import { describe, expect, it } from "vitest";
import { type Asked, asker } from "./support/page.ts";
import { ask, open, recordsOf } from "./support/product.ts";
import { TEAM, teamWith } from "./support/team.ts";

const period = "2026-Q3";
const NOTHING = {
  date: "",
  interviewer: "",
  ownWords: "",
  superiorsWords: "",
  nextSteps: "",
  acknowledgedOn: "",
  note: "",
};
const SAID = {
  ...NOTHING,
  date: "2026-10-05",
  interviewer: "Ann",
  ownWords: "=I learned a lot",
  nextSteps: "Shadow two calls a week",
  note: "asks for a raise",
};

interface Notes {
  readonly notes: readonly { readonly row: number; readonly id: string }[];
}

const keep = (page: Asked, change: object = {}) =>
  page<Notes>("keepInterview", { period, id: "B2", name: "Bob", row: null, before: NOTHING, after: SAID, ...change });

const letter = (workbench: ReturnType<typeof open>, id: string, language = "en") => {
  const { answer } = ask<{ text: string }>(workbench, "explainPerson", period, id, language);
  return answer.ok ? answer.value.text : answer.message;
};

describe("interview notes", () => {
  it("stand in a row of their own, and are told in the person's letter but for the note", () => {
    const workbench = open(TEAM);
    const { value } = keep(asker(workbench));
    expect(value.notes).toMatchObject([{ row: 2, id: "B2", ...SAID }]);
    expect(recordsOf(workbench, "Interviews")).toMatchObject([
      { "Person ID": "B2", Name: "Bob", Period: period, "Self-review": "=I learned a lot", "Acknowledged on": "" },
    ]);
    const text = letter(workbench, "B2");
    expect(text).toContain("The interview\nHeld on 2026-10-05 by Ann.");
    expect(text).toContain("Your self-review: “=I learned a lot”");
    expect(text).toContain("Agreed next steps: Shadow two calls a week");
    expect(text).not.toContain("raise");
    expect(letter(workbench, "A1")).not.toContain("The interview");
    expect(letter(workbench, "B2", "zh-Hant")).toContain("約定的後續行動：Shadow two calls a week");
  });

  it("are changed in the row that was shown, and nowhere else", () => {
    const workbench = open(TEAM);
    const page = asker(workbench);
    keep(page);
    keep(page, { id: "C3", name: "Cem", after: { ...SAID, nextSteps: "Rest" } });
    const after = { ...SAID, acknowledgedOn: "2026-10-09" };
    const { value } = keep(page, { row: 2, before: SAID, after });
    expect(value.notes).toMatchObject([after, { nextSteps: "Rest", acknowledgedOn: "" }]);
    expect(letter(workbench, "B2")).toContain("Acknowledged by you on 2026-10-09.");
  });

  it("that somebody else changed meanwhile are not written over", () => {
    const workbench = open(TEAM);
    const page = asker(workbench);
    keep(page);
    keep(page, { row: 2, before: SAID, after: { ...SAID, superiorsWords: "Well done" } });
    expect(keep(page, { row: 2, before: SAID, after: NOTHING })).toMatchObject({ ok: false, code: "changed" });
    expect(recordsOf(workbench, "Interviews")[0]).toMatchObject({ "Superior's comment": "Well done" });
  });

  it("are not begun of somebody whom neither People nor the period knows", () => {
    const workbench = open(TEAM);
    expect(keep(asker(workbench), { id: "X9" })).toMatchObject({
      ok: false,
      message: "The person X9 is not in the People tab. Add them there, or correct the id.",
    });
    expect(workbench.exportBook().tabs.map(({ name }) => name)).not.toContain("Interviews");
  });

  it("can be begun of somebody of a closed period who is no longer in People", () => {
    const workbench = open(TEAM);
    ask(workbench, "closePeriod", period, "en", "", []);
    const people = workbench.grid.findTab("People") ?? "";
    workbench.grid.write(people, [{ col: 0, row: 2, content: "" }]);
    expect(keep(asker(workbench)).ok).toBe(true);
  });

  it("of somebody who has some already are not begun a second time", () => {
    const workbench = open(TEAM);
    const page = asker(workbench);
    keep(page);
    expect(keep(page, { after: { ...SAID, nextSteps: "Rest" } })).toMatchObject({ ok: false, code: "changed" });
    expect(recordsOf(workbench, "Interviews")).toMatchObject([{ "Agreed next steps": SAID.nextSteps }]);
  });

  it("keep a date that cannot be read, where something else is changed", () => {
    const typed = [
      ["Person ID", "Period", "Interview date", "Agreed next steps"],
      ["B2", period, "after the holidays", "Rest"],
    ];
    const workbench = open(teamWith({ Interviews: typed }));
    const before = { ...NOTHING, nextSteps: "Rest" };
    keep(asker(workbench), { row: 2, before, after: { ...before, nextSteps: "Call less" } });
    expect(recordsOf(workbench, "Interviews")).toMatchObject([
      { "Interview date": "after the holidays", "Agreed next steps": "Call less" },
    ]);
  });

  it("an open plan of the period is in the letter and beside the person's result; a settled one is not", () => {
    const workbench = open(TEAM);
    const page = asker(workbench);
    const plan = { id: "B2", name: "Bob", period, kpi: "Calls", finding: "", goal: "150 calls", due: "2026-12-31" };
    page("addPlan", { ...plan, followUp: "", coach: "Ann", note: "private" });
    const told = "Calls: 150 calls (by 2026-12-31) (with Ann)";
    expect(letter(workbench, "B2")).toContain(`What you are working on\n- ${told}`);
    expect(page("person", { id: "B2", period }).value).toMatchObject({ plans: [told] });
    page("settlePlan", { row: 2, id: "B2", goal: "150 calls", status: "done" });
    expect(letter(workbench, "B2")).not.toContain("150 calls");
    expect(page("person", { id: "B2", period }).value).toMatchObject({ plans: [] });
  });
});

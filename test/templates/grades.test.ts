import { describe, expect, it } from "vitest";
import { recordsOf, score } from "../product/support/product.ts";
import { setUp, tabNamed, type } from "./support.ts";

type Edit = readonly [tab: string, row: Readonly<Record<string, string>>, heading: string, content: string];

const metric = (id: string, period: string, kpi: string, content: string): Edit => [
  "Metrics",
  { "Person ID": id, Period: period },
  kpi,
  content,
];

const workbench = setUp("customer-success");
// The live tab would be computed at every change.
const live = { sheetId: tabNamed(workbench, "Scorecard"), sheetName: "Scorecard" };
workbench.grid.dispatch({ type: "DELETE_SHEET", ...live });

/** Whom the template flags, and why, with some cells changed. */
function flagAfter(id: string, ...edits: readonly Edit[]): { readonly flag: string; readonly why: string } {
  const undo = edits.map((edit) => type(workbench, ...edit));
  score(workbench, "2026-Q3");
  for (const takeBack of undo.reverse()) takeBack();
  const row = recordsOf(workbench, "Promotion").find((one) => one["Person ID"] === id);
  return { flag: String(row?.Flag), why: String(row?.Why) };
}

describe("junior representative: satisfaction of at least 85 % and no major complaint", () => {
  it.each([
    ["85%", "Eligible"],
    ["84.9%", "Not yet"],
    ["", "Cannot tell"],
    ["100%", "Eligible"],
  ])("with a satisfaction of “%s”: %s", (csat, flag) => {
    expect(flagAfter("P001", metric("P001", "2026-Q3", "Satisfaction", csat)).flag).toBe(flag);
  });

  it.each([
    ["in this quarter", "2026-09-30", "Not yet"],
    ["in the quarter before", "2026-04-01", "Not yet"],
    ["longer ago", "2026-03-31", "Eligible"],
  ])("with a major complaint %s: %s", (_, date, flag) => {
    const moved: readonly Edit[] = [
      ["Events", { "Person ID": "P004" }, "Date", date],
      ["Events", { "Person ID": "P004" }, "Effect", ""],
    ];
    expect(flagAfter("P004", ...moved).flag).toBe(flag);
  });

  it("with a complaint that was not major: eligible", () => {
    const minor: Edit = ["Events", { "Person ID": "P004" }, "Type", "Complaint"];
    expect(flagAfter("P004", minor).flag).toBe("Eligible");
  });
});

describe("intermediate representative: performance of at least 90 % and a better professional skill", () => {
  it.each([
    ["90%", "Eligible"],
    ["89.9%", "Not yet"],
    ["", "Cannot tell"],
  ])("with a performance attainment of “%s”: %s", (attainment, flag) => {
    expect(flagAfter("P007", metric("P007", "2026-Q3", "Performance attainment", attainment)).flag).toBe(flag);
  });

  it.each([
    ["82.1", "Eligible"],
    ["82", "Not yet"],
    ["81", "Not yet"],
    ["", "Cannot tell"],
  ])("with a skill of “%s” after 82: %s", (skill, flag) => {
    expect(flagAfter("P007", metric("P007", "2026-Q3", "Professional skill", skill)).flag).toBe(flag);
  });
});

describe("senior manager: a team that rose by at least 15 % and leadership", () => {
  it.each([
    ["105.8", "Eligible"],
    ["105.79", "Not yet"],
    ["", "Cannot tell"],
  ])("with a team performance of “%s” after 92: %s", (performance, flag) => {
    expect(flagAfter("P009", metric("P009", "2026-Q3", "Team performance", performance)).flag).toBe(flag);
  });

  it.each([
    ["3.8", "Eligible"],
    ["3.7", "Not yet"],
  ])("with a superior who gives %s: %s", (rating, flag) => {
    const superior: Edit = ["Feedback", { "Person ID": "P009", "Rater group": "Superior" }, "Score", rating];
    expect(flagAfter("P009", superior).flag).toBe(flag);
  });
});

describe("every step asks for experience as well", () => {
  it.each([
    ["P001", "2026-03-31", "Eligible"],
    ["P001", "2026-04-02", "Not yet"],
    ["P007", "2025-09-30", "Eligible"],
    ["P007", "2025-10-02", "Not yet"],
  ])("%s in the grade since %s: %s", (id, since, flag) => {
    expect(flagAfter(id, ["People", { "Person ID": id }, "Grade since", since]).flag).toBe(flag);
  });

  it("last year's rating of an intermediate representative must be excellent", () => {
    const good: Edit = ["People", { "Person ID": "P007" }, "Last year rating", "Good"];
    expect(flagAfter("P007", good)).toMatchObject({ flag: "Not yet", why: expect.stringContaining("found Good") });
    const better: Edit = ["People", { "Person ID": "P007" }, "Last year rating", "Outstanding"];
    expect(flagAfter("P007", better).flag).toBe("Eligible");
  });
});

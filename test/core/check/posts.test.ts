import { describe, expect, test } from "vitest";
import type { SmallBook } from "../../support/book.ts";
import { CLEAN, codes, told } from "./support.ts";

type Cells = Readonly<Record<string, string | number>>;

const post = (Post: string, more: Cells = {}): Cells => ({ Post, ...more });
const posts = (...list: readonly Cells[]): SmallBook => ({ posts: list });

/** The posts of domain.md's CRM department, with the ways between them. */
const HEAD = post("Head", { "Comes from": "Manager" });
const MANAGER = post("Manager", { "Direct superior": "Head", "Comes from": "Support", "Leads to": "Head" });
const SUPPORT = post("Support", { "Direct superior": "Manager", "Leads to": "Manager" });

describe("job descriptions that agree with the workbook", () => {
  test("have no findings", () => {
    const full = { Headcount: 10, Duties: "Calls 70%; Letters 30%", "KPIs of the post": "CSAT; SPEED" };
    expect(codes(posts(HEAD, MANAGER, { ...SUPPORT, ...full }))).toEqual([]);
  });

  test("are not asked for without the tab", () => {
    expect(codes({})).toEqual([]);
  });
});

describe("a post", () => {
  test("described twice is named at the second row", () => {
    expect(told("check.postTwice", posts(SUPPORT, HEAD, MANAGER, post("support")))).toEqual([
      "Posts!A5 The post “support” is described twice, first in row 2. Keep one of the two rows; until then the first counts.",
    ]);
  });

  test("whose superiors lead in a circle is named once", () => {
    const circle = posts(
      post("Support", { "Direct superior": "Lead" }),
      post("Lead", { "Direct superior": "Support" }),
    );
    expect(told("check.postCircle", circle).map((one) => one.split(" ")[0])).toEqual(["Posts!B2"]);
    expect(told("check.postCircle", posts(post("Support", { "Direct superior": "support" })))).toHaveLength(1);
    expect(told("check.postCircle", posts(HEAD, MANAGER, SUPPORT))).toEqual([]);
  });

  test.each([
    ["as its superior", { "Direct superior": "Boss" }],
    ["as where it leads to", { "Leads to": "Boss" }],
    ["as where it comes from", { "Comes from": "Boss" }],
  ])("that names one that is not described %s is named there", (_, cells) => {
    expect(told("check.postUnknown", posts(post("Support", cells)))[0]).toMatch(
      /^Posts!B2 “Support” names the post “Boss”/,
    );
  });

  test("may be named by its full title", () => {
    const titled = post("Manager", { "Post title": "Customer-relationship manager" });
    const named = post("Support", { "Direct superior": "Customer-relationship manager" });
    expect(told("check.postUnknown", posts(titled, named))).toEqual([]);
  });

  test("whose row cannot be read is told", () => {
    expect(codes(posts(post("Support", { Headcount: "many" })))).toContain("cell.notNumber");
  });
});

describe("the ways between posts", () => {
  test("that one end names and the other end leaves out are named at the other end", () => {
    const other = posts(HEAD, MANAGER, post("Support", { "Leads to": "Head" }));
    expect(told("check.postOneSided", other).map((one) => one.split(". ")[0])).toEqual([
      "Posts!B2 The way from “Support” to “Head” stands in one of their two rows only, and the other names other posts",
      "Posts!D4 The way from “Support” to “Manager” stands in one of their two rows only, and the other names other posts",
    ]);
  });

  test("are none of a row that names no posts", () => {
    expect(told("check.postOneSided", posts(post("Manager"), SUPPORT))).toEqual([]);
  });
});

describe("shares of time", () => {
  test.each([
    ["Calls 70%; Letters 30%", []],
    ["Calls 33.3%; Letters 33.3%; Visits 33.4%", []],
    ["Calls; Letters", []],
    ["Calls 70%; Letters 25%", ["95%"]],
    ["Calls 70%; Letters 30%; Visits 10%", ["110%"]],
    ["Calls 70%; Letters", ["70%"]],
  ])("%s", (Duties, wanted) => {
    const found = told("check.postShares", posts(post("Support", { Duties })));
    expect(found.map((one) => / to (\S+)\. Change/.exec(one)?.[1])).toEqual(wanted);
  });
});

describe("headcount 定员 against people", () => {
  const seats = (Headcount: number | string, more: SmallBook = {}) => ({
    ...posts(post("Support", { Headcount })),
    ...more,
  });

  test.each([
    [9, ["check.postOver"]],
    [10, []],
    [11, ["check.postVacant"]],
    ["", []],
  ])("%s seats for the ten", (headcount, wanted) => {
    expect(codes(seats(headcount))).toEqual(wanted);
  });

  test.each([
    ["who has left by the end of the period", { "Left on": "2026-09-29" }, 9],
    ["who leaves on its last day", { "Left on": "2026-09-30" }, 10],
    ["who is hired later", { "Hired on": "2026-10-01" }, 9],
  ])("somebody %s", (_, days, people) => {
    const list = CLEAN.people?.map((one, i) => ({ "Hired on": "", "Left on": "", ...one, ...(i === 0 ? days : {}) }));
    expect(codes(seats(people, { people: list as readonly Cells[] }))).toEqual([]);
  });

  test("counts the post that an assignment gives for the day", () => {
    const assignments = [{ "Person ID": "P0", "From date": "2026-09-01", "To date": "", Post: "Lead" }];
    expect(codes(seats(9, { assignments }))).toEqual([]);
  });

  test("calls nothing vacant where nobody's post is known", () => {
    expect(codes(seats(3, { people: [] }))).toEqual([]);
  });
});

describe("the KPIs of a post 岗位指标", () => {
  const listed = (kpis: string, more: SmallBook = {}) => ({
    ...posts(post("Support", { "KPIs of the post": kpis })),
    ...more,
  });

  test.each([
    ["CSAT; SPEED", []],
    ["", []],
    ["CSAT", ["check.postKpiUnlisted"]],
    ["CSAT; SPEED; Renewal rate", ["check.postKpiUnknown"]],
  ])("%s", (kpis, wanted) => {
    expect(codes(listed(kpis))).toEqual(wanted);
  });

  test("are those of its own weights, where it has some", () => {
    const weights = [
      { Post: "", CSAT: 50, SPEED: 50 },
      { Post: "Support", CSAT: 100, SPEED: "" },
    ];
    expect(codes(listed("CSAT; SPEED", { weights }))).toContain("check.postKpiIdle");
    expect(codes(listed("CSAT", { weights })).filter((code) => code.startsWith("check.post"))).toEqual([]);
  });
});

describe("posts and the ladder", () => {
  const ladder = [
    { Grade: "Junior", "Next grade": "Senior" },
    { Grade: "Senior", "Next grade": "Lead" },
    { Grade: "Lead", "Next grade": "" },
  ];
  const way = (from: string, to: string) => ({
    ladder,
    ...posts(post("A", { "Post level": from, "Leads to": "B" }), post("B", { "Post level": to, "Leads to": "" })),
  });

  test.each([
    ["Junior", "Senior", []],
    ["Senior", "Senior", []],
    ["Junior", "Lead", ["check.postNoStep"]],
    ["Lead", "Junior", ["check.postDownLadder"]],
    ["Trainee", "Lead", []],
  ])("a post of level %s that leads to one of level %s", (from, to, wanted) => {
    expect(codes(way(from, to)).filter((code) => /Ladder|NoStep/.test(code) && code.includes("post"))).toEqual(wanted);
  });

  test("know each other by name where a grade is called as the post", () => {
    const named = { ladder, ...posts(post("Lead", { "Leads to": "Junior" }), post("Junior", { "Leads to": "" })) };
    expect(told("check.postDownLadder", named)).toEqual([
      "Posts!B2 “Lead” leads to “Junior”, but the ladder leads upwards from “Junior” to “Lead”. Correct the Posts tab or the Ladder tab.",
    ]);
  });
});

describe("the posts of people", () => {
  test("that no row describes are named once, with how many hold them", () => {
    expect(told("check.personPost", posts(HEAD))).toEqual([
      "People!B2 The Posts tab does not describe the post “Support” (people who hold it: 10). Write it as the Posts tab does, or add a row for it there.",
    ]);
  });

  test("are not asked for without the tab, nor where it is empty", () => {
    expect(told("check.personPost", { posts: [["Post"]] })).toEqual([]);
  });
});

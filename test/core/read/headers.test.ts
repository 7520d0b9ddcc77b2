import { describe, expect, test } from "vitest";
import { Issues, type Row } from "../../../src/core/index.ts";
import { hasColumns, openTab } from "../../../src/core/read/tab.ts";
import { METRIC_COLUMNS, PEOPLE_COLUMNS } from "../../../src/core/read/words/columns.ts";
import { placed } from "../../support/outcome.ts";

function people(header: Row) {
  const issues = new Issues();
  const tab = openTab({ sheet: "People", rows: [header] }, PEOPLE_COLUMNS, issues);
  return { tab, problems: issues.list.map(placed) };
}

describe("rule 4: columns are found by header", () => {
  test.each<[string, Row]>([
    ["English", ["Person ID", "Name", "Post", "Grade", "Region"]],
    ["Simplified Chinese", ["工号", "姓名", "岗位", "职级", "地区"]],
    ["Traditional Chinese", ["工號", "姓名", "崗位", "職級", "地區"]],
    ["other words for them", ["Employee No", "Full name", "Role", "Level", "Site"]],
    ["capitals, spaces and stops", [" PERSON  id ", "name:", "post", "GRADE", "region."]],
    ["languages mixed", ["工号", "Name", "崗位", "Grade", "地区"]],
  ])("in %s", (_name, header) => {
    const { tab, problems } = people(header);
    const { person, name, post, grade, region } = tab.index;
    expect([person, name, post, grade, region]).toEqual([0, 1, 2, 3, 4]);
    expect(problems).toEqual([]);
  });

  test("in any order", () => {
    const { tab } = people(["Region", "Grade", "Person ID", "Name"]);
    expect([tab.index.person, tab.index.name, tab.index.grade, tab.index.region]).toEqual([2, 3, 1, 0]);
  });

  test("and extra columns are kept out of the way, but known by name", () => {
    const { tab, problems } = people(["Person ID", "Shoe size", "", "Name"]);
    expect(tab.others).toEqual([{ header: "Shoe size", index: 1, isTwice: false }]);
    expect(tab.index.name).toBe(3);
    expect(problems).toEqual([]);
  });

  test("a column that is not there is −1", () => {
    expect(people(["Person ID"]).tab.index.grade).toBe(-1);
  });
});

describe("rule 4: a header that occurs twice is a problem", () => {
  test.each<[string, Row]>([
    ["the same word", ["Person ID", "Name", "Name"]],
    ["written differently", ["Person ID", "Name", " name "]],
    ["an extra column", ["Person ID", "Shoe size", "shoe-size"]],
  ])("%s, at the second one", (_name, header) => {
    expect(people(header).problems).toEqual(["tab.headerTwice at People!C1"]);
  });

  test("but several headers may be blank", () => {
    expect(people(["Person ID", "", "", " "]).problems).toEqual([]);
  });

  test("two dates as headers are two headers", () => {
    expect(people(["Person ID", { serial: 46266 }, { serial: 46296 }]).problems).toEqual([]);
  });
});

test("rule 4: each column that is needed and missing is a problem of its own", () => {
  const issues = new Issues();
  const tab = openTab({ sheet: "Metrics", rows: [["Name"]] }, METRIC_COLUMNS, issues);
  expect(hasColumns(tab, METRIC_COLUMNS, ["person", "period"], issues)).toBe(false);
  expect(issues.list.map(({ code, args }) => [code, args.header])).toEqual([
    ["tab.headerMissing", METRIC_COLUMNS.person],
    ["tab.headerMissing", METRIC_COLUMNS.period],
  ]);
});

import { describe, expect, it } from "vitest";
import type { Row } from "../../../../src/core/index.ts";
import { guessHeadingRow, proposeColumns } from "../../../../src/core/read/mapping/propose-columns.ts";
import { guessPeriod, guessTab, lackingColumns } from "../../../../src/core/read/mapping/propose-tab.ts";

const KNOWN = {
  ids: new Set(["E07", "E08", "1042"]),
  kpis: [
    { id: "CSAT", name: "客户满意度" },
    { id: "AHT", name: "Handling time" },
  ],
};
const day = (serial: number) => ({ serial });

const proposed = (name: string, rows: readonly Row[]) => {
  const headingRow = guessHeadingRow(rows);
  const tab = guessTab(name, rows, headingRow, KNOWN);
  const columns = proposeColumns(rows, headingRow, tab, KNOWN).map(({ heading, to }) => [heading, to]);
  return { headingRow, tab, columns: Object.fromEntries(columns) };
};

describe("what a tab of the company's own is taken for", () => {
  it.each([
    [
      "a Chinese list of staff below a title",
      "员工名单",
      [
        ["客服中心员工名单（2026年9月）"],
        ["序号", "员工号", "员工姓名", "岗位名称", "所在部门", "入职时间", "奖金基数（元）"],
        [1, "E07", "李娜", "客服专员", "一部", day(45000), 3000],
        [2, "E08", "王芳", "客服专员", "二部", day(45100), 3200],
      ],
      {
        headingRow: 2,
        tab: "people",
        columns: {
          序号: "",
          员工号: "person",
          员工姓名: "name",
          岗位名称: "post",
          所在部门: "team",
          入职时间: "hiredOn",
          "奖金基数（元）": "bonusBase",
        },
      },
    ],
    [
      "figures by KPI, the id known by what the column holds",
      "Agents Q3",
      [
        ["Code", "Full name", "客户满意度", "Handling time (s)", "Remarks"],
        ["E07", "Li Na", 0.9, 180, ""],
        ["E08", "Wang Fang", 0.8, 190, "new"],
      ],
      {
        headingRow: 1,
        tab: "metrics",
        columns: {
          Code: "person",
          "Full name": "name",
          客户满意度: "CSAT",
          "Handling time (s)": "AHT",
          Remarks: "note",
        },
      },
    ],
    [
      "a row for each KPI",
      "Monthly figures",
      [
        ["Employee", "Month", "KPI name", "Value"],
        [1042, "2026-07", "CSAT", 0.9],
        [1042, "2026-07", "AHT", 200],
      ],
      {
        headingRow: 1,
        tab: "metrics",
        columns: { Employee: "person", Month: "period", "KPI name": "kpi", Value: "value" },
      },
    ],
    [
      "visits in traditional Chinese",
      "七月拜訪明細",
      [
        ["業務員", "拜訪日期", "客戶", "拜訪目的", "滿意度評分"],
        ["E07", day(46204), "甲公司", "回訪", 5],
      ],
      {
        headingRow: 1,
        tab: "visits",
        columns: {
          業務員: "person",
          拜訪日期: "date",
          客戶: "customer",
          拜訪目的: "purpose",
          滿意度評分: "satisfaction",
        },
      },
    ],
  ] as const)("%s", (_, name, rows, expected) => {
    expect(proposed(name, rows as readonly Row[])).toEqual(expected);
  });

  it("a column that does not hold what its heading says is not proposed", () => {
    const rows = [
      ["ID", "Hire date"],
      ["E07", "unknown"],
    ];
    expect(proposeColumns(rows, 1, "people", KNOWN).map(({ to }) => to)).toEqual(["person", ""]);
  });

  it.each([
    ["in its name", "Agents 2026-Q3", [["ID"]], "2026-Q3"],
    ["in its title", "名单", [["考核数据（2026年9月）"], ["工号"]], "2026-09"],
    ["nowhere", "Agents Q3", [["ID"]], ""],
  ] as const)("the period is read %s", (_, name, rows, expected) => {
    expect(guessPeriod(name, rows, rows.length)).toBe(expected);
  });

  it("says what is lacking; a fixed period is enough", () => {
    expect(lackingColumns("metrics", ["CSAT"], "")).toEqual(["person", "period"]);
    expect(lackingColumns("metrics", ["person"], "2026-Q3")).toEqual([]);
  });

  it.each([
    ["assignments", ["person"]],
    ["feedback", ["person", "period", "group", "score"]],
    ["goals", ["person", "goal", "actual"]],
    ["events", ["person"]],
    ["targets", ["kpi"]],
  ] as const)("of %s asks for what reading needs, and for no more", (tab, needed) => {
    expect(lackingColumns(tab, [], "")).toEqual(needed);
    expect(lackingColumns(tab, needed, "")).toEqual([]);
  });
});

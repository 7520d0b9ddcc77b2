import { describe, expect, it } from "vitest";
import { outcomeOf } from "../support/outcome.ts";
import { day, rowsOf } from "../support/product.ts";
import { teamWith } from "../support/team.ts";

const HEADER = ["Person ID", "Period", "CSAT", "CALLS"] as const;

const metrics = (...rows: readonly (readonly (string | number)[])[]) => teamWith({ Metrics: [HEADER, ...rows] });

describe("text where a number belongs", () => {
  it("holds that person; the others are scored", () => {
    const { told, totals, people } = outcomeOf(
      metrics(["A1", "2026-Q3", "about 90", 180], ["B2", "2026-Q3", 70, 140], ["C3", "2026-Q3", 50, 100]),
    );
    expect(told).toEqual([
      "error Metrics!C2: “about 90” is not a number. Type a number such as 92, 92% or 1,234.5; leave the cell blank if there is none.",
    ]);
    expect(totals).toEqual({ A1: null, B2: 70, C3: 50 });
    expect(people.A1?.status).toBe("held");
  });

  it("that is a number is read, with a warning at its cell", () => {
    const { told, totals } = outcomeOf(
      metrics(["A1", "2026-Q3", "９０", 180], ["B2", "2026-Q3", " 70 ", 140], ["C3", "2026-Q3", 50, "1,00"]),
    );
    expect(told).toEqual([
      "error Metrics!D4: “1,00” is not a number. Type a number such as 92, 92% or 1,234.5; leave the cell blank if there is none.",
      "warning Metrics!C2: “９０” is text; it was read as 90. Type it as a number to be sure.",
      "warning Metrics!C3: “ 70 ” is text; it was read as 70. Type it as a number to be sure.",
    ]);
    expect(totals).toEqual({ A1: 90, B2: 70, C3: null });
  });

  it("in a bonus base: no amount for that person, everything else stands", () => {
    const { told, people } = outcomeOf(
      teamWith({
        People: [
          ["Person ID", "Name", "Grade", "Bonus base"],
          ["A1", "Ann", "Junior", "¥1,000"],
          ["B2", "Bob", "Junior", 1000],
          ["C3", "Cem", "Junior", 1000],
        ],
      }),
    );
    expect(told).toEqual([
      "error People!D2: “¥1,000” is not a number. Type a number such as 92, 92% or 1,234.5; leave the cell blank if there is none.",
    ]);
    expect(people.A1).toMatchObject({ total: 90, tier: "Gold", bonus: null });
    expect(people.B2).toMatchObject({ total: 70, tier: "Silver", bonus: 1000 });
  });
});

describe("an error in a cell", () => {
  it("holds whom it concerns; its formula stays", () => {
    const { told, totals, workbench } = outcomeOf(
      metrics(["A1", "2026-Q3", "=NA()", 180], ["B2", "2026-Q3", "=1/0", 140], ["C3", "2026-Q3", "=40+10", 100]),
    );
    expect(told).toEqual([
      "error Metrics!C2: This cell shows the error #N/A. Mend its formula; until then what depends on it is held.",
      "error Metrics!C3: This cell shows the error #DIV/0!. Mend its formula; until then what depends on it is held.",
    ]);
    expect(totals).toEqual({ A1: null, B2: null, C3: 50 });
    const tab = workbench.exportBook().tabs.find(({ name }) => name === "Metrics");
    expect(tab?.rows.slice(1).map((row) => row[2]?.formula)).toEqual(["=NA()", "=1/0", "=40+10"]);
  });

  it("where a choice belongs is told as what it is", () => {
    const { told, totals } = outcomeOf(
      teamWith({
        KPIs: [
          ["KPI", "Curve", "Threshold", "Target"],
          ["CSAT", "=NA()", 0, 100],
          ["CALLS", "", 0, 200],
        ],
      }),
    );
    expect(told).toEqual([
      "error KPIs!B2: This cell shows the error #N/A. Mend its formula; until then what depends on it is held.",
    ]);
    expect(totals).toEqual({ A1: null, B2: null, C3: null });
  });

  it("in a column that nobody asks for concerns nobody", () => {
    const { told, totals } = outcomeOf(
      teamWith({
        Metrics: [
          [...HEADER, "Remark"],
          ["A1", "2026-Q3", 90, 180, "=NA()"],
        ],
      }),
    );
    expect(told).toEqual([]);
    expect(totals.A1).toBe(90);
  });
});

describe("a pasted column", () => {
  it("with Chinese headings and full-width digits is read, with a warning at each cell", () => {
    const { told, totals } = outcomeOf(
      {
        指标: [
          ["指标", "门槛值", "目标值"],
          ["满意度", "０", "１００"],
        ],
        权重: [
          ["岗位", "满意度"],
          ["", "１００％"],
        ],
        人员: [
          ["工号", "姓名"],
          ["007", "李娜"],
          [42, "陈伟"],
        ],
        绩效数据: [
          ["姓名", "满意度", "考核周期", "工号"],
          ["李娜", "９２．５", "2026年第3季度", "007"],
          ["陈伟", 80, "２０２６－Ｑ３", "42"],
        ],
      },
      "2026-Q3",
      "zh-Hans",
    );
    expect(told).toEqual([
      "warning '指标'!B2: “０”是文本，已按 0 读取。请改为数字格式以免出错。",
      "warning '指标'!C2: “１００”是文本，已按 100 读取。请改为数字格式以免出错。",
      "warning '权重'!B2: “１００％”是文本，已按 1 读取。请改为数字格式以免出错。",
      "warning '绩效数据'!B2: “９２．５”是文本，已按 92.5 读取。请改为数字格式以免出错。",
    ]);
    expect(totals).toEqual({ "007": 92.5, "42": 80 });
  });

  it("with merged and blank rows: each row without its person is told, blank rows are skipped", () => {
    const { told, totals } = outcomeOf(
      metrics(["A1", "2026-Q3", 90, 180], ["", "2026-Q2", 80, 100], ["", "", "", ""], ["B2", "2026-Q3", 70, 140]),
    );
    expect(told).toEqual(["error Metrics!A3: “Person ID” is blank. Fill it in, or clear the whole row."]);
    expect(totals).toEqual({ A1: 90, B2: 70, C3: null });
  });
});

describe("a huge total", () => {
  it("is exact, rated in the top band and paid", () => {
    const { told, people, workbench } = outcomeOf(
      teamWith({
        KPIs: [
          ["KPI", "Knots", "Points"],
          ["CSAT", "0; 1", "0; 1000000000000"],
          ["CALLS", "0; 1", "0; 999999999999999"],
        ],
      }),
    );
    expect(told).toEqual([]);
    expect(people.A1).toMatchObject({ total: 400599999999999.6, band: "A", bonus: 1200 });
    expect(rowsOf(workbench, "Scores")[1]).toContain(400599999999999.6);
  });
});

describe("29 February", () => {
  const records = (...dates: readonly (string | ReturnType<typeof day>)[]) => ({
    KPIs: [
      ["KPI", "Threshold", "Target", "Measure"],
      ["N", 0, 2, "count"],
    ],
    Weights: [
      ["Post", "N"],
      ["", 100],
    ],
    Records: [["Person ID", "Date"], ...dates.map((date, index) => [index === 0 ? "A1" : "B2", date])],
  });

  it("of 2021 is no date: told at its cell, its person is held", () => {
    const { told, totals } = outcomeOf(records("2021-02-29", day(45_351), day(45_351)), "2024-02");
    expect(told).toEqual(["error Records!B2: “2021-02-29” is not a date. Type it year first, such as 2026-01-31."]);
    expect(totals).toEqual({ A1: null, B2: 100 });
  });

  it.each(["2024-02-29", "2024/2/29", "2024年2月29日"])("of 2024 is one, written %s", (date) => {
    const { told, totals } = outcomeOf(records(date, day(45_351), day(45_351)), "2024-02");
    expect(told).toEqual([]);
    expect(totals).toEqual({ A1: 50, B2: 100 });
  });

  it("with the day first is told, for it could be another", () => {
    const { told } = outcomeOf(records("29/02/2024", day(45_351)), "2024-02");
    expect(told).toEqual(["error Records!B2: “29/02/2024” is not a date. Type it year first, such as 2026-01-31."]);
  });
});

import { describe, expect, test } from "vitest";
import type { RecordTab } from "../../../src/core/model/kpi.ts";
import { book, type NamedCells } from "../../support/book.ts";
import { outcome } from "../../support/outcome.ts";

const KPI = { KPI: "k", Knots: "0,1000", Points: "0,1000", Measure: "count" };

function counted(tab: RecordTab, source: string, rows: readonly NamedCells[], kpi: NamedCells = {}) {
  const tables = book({ kpis: [{ ...KPI, Source: source, ...kpi }], weights: [{ k: 100 }], [tab]: rows });
  return outcome(tables, "2026-09");
}

const VISIT = { 工号: "P1", 访问日期: "2026-09-01", 客户名称: "Acme", 访问类型: "上门", 时长: "1:30:00" };

describe("the forms are tabs of records like any other", () => {
  test.each([
    ["followUps", "Follow-ups"],
    ["followUps", "客户跟进表"],
    ["visits", "Visits"],
    ["visits", "客戶拜訪表"],
    ["surveys", "Surveys"],
    ["surveys", "满意度调查"],
    ["needs", "Needs analysis"],
    ["needs", "需求分析报告"],
    ["needs", "需求分析報告"],
  ] as const)("%s, as the source %s", (tab, source) => {
    const row = { "Person ID": "P1", Date: "2026-09-01" };
    const { of, errors } = counted(tab, source, [row, row, { ...row, Date: "2026-10-01" }]);
    expect([of("P1").total, errors]).toEqual([2, []]);
  });

  test("a standard column may be named by any of its words in any language", () => {
    const rows = [VISIT, { ...VISIT, 访问类型: "线上" }];
    const kpi = { Measure: "sum", Unit: "min", "Of column": "Duration", Where: "Visit type = 上门" };
    const { of, errors } = counted("visits", "Visits", rows, kpi);
    expect([of("P1").total, errors]).toEqual([90, []]);
  });

  test("each KPI is measured from its own tab", () => {
    const row = { "Person ID": "P1", Date: "2026-09-01" };
    const tables = book({
      kpis: [
        { ...KPI, KPI: "calls", Source: "Records" },
        { ...KPI, KPI: "visits", Source: "Visits" },
      ],
      weights: [{ calls: 50, visits: 50 }],
      records: [row, row, row],
      visits: [row],
    });
    expect(outcome(tables, "2026-09").of("P1").points).toEqual([3, 1]);
  });

  test("a form without a column that is measured is a problem at the KPI, which names the tab", () => {
    const { issues } = counted("visits", "Visits", [VISIT], { Measure: "mean", "Of column": "Satisfaction" });
    expect(issues.map(({ code, args }) => [code, args.tab])).toEqual([["kpi.noRecordColumn", "Visits"]]);
  });

  test("a form without a person's column is a problem at its header", () => {
    expect(counted("visits", "Visits", [{ Date: "2026-09-01" }]).errors).toContain("tab.headerMissing at Visits!A1");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addressOf,
  folded,
  Issues,
  inOwnWords,
  mapTables,
  type Row,
  run,
  type TabKey,
  type Tables,
} from "../../../../src/core/index.ts";
import { mapTable } from "../../../../src/core/read/mapping/map-table.ts";
import { MAPPED_COLUMNS, MAPPED_TAB_KEYS } from "../../../../src/core/read/mapping/mapped-tabs.ts";
import { openTab } from "../../../../src/core/read/tab.ts";
import { book, type SmallBook } from "../../../support/book.ts";

const HEADER = ["Counts as tab", "Name of the tab", "Counts as column", "Heading in the tab", "Fixed value"];
const mappingOf = (rows: readonly Row[]) => ({ sheet: "Mapping", rows: [HEADER, ...rows] });

const SCHEME: SmallBook = {
  kpis: [
    ["KPI", "Name", "Threshold", "Target"],
    ["CSAT", "客户满意度", 0, 1],
    ["CALLS", "通话量", 0, 200],
  ],
  weights: [
    ["CSAT", "CALLS"],
    [60, 40],
  ],
};

/** A workbook of which some tabs are the company's own, read through a mapping. */
function mapped(own: Partial<Record<TabKey, { sheet: string; rows: readonly Row[] }>>, rows: readonly Row[]) {
  const issues = new Issues();
  const tables: Tables = mapTables({ ...book(SCHEME), ...own }, mappingOf(rows), issues);
  const done = run(tables, "2026-Q3");
  const told = [...issues.list, ...inOwnWords(done.issues, tables)].map(
    ({ code, at, args }) =>
      `${at ? addressOf(at) : "workbook"} ${code} ${String(args.header ?? args.heading ?? args.found ?? "")}`,
  );
  const totals =
    done.kind === "done" ? done.result.people.list.map(({ id }, i) => [id, done.result.scored.scores.total[i]]) : [];
  return { tables, told: told.map((line) => line.trim()), totals };
}

const STAFF = {
  sheet: "员工名单",
  rows: [
    ["序号", "员工号", "中文名", "所属班组"],
    [1, "E07", "李娜", "一班"],
    [2, "E08", "王芳", "一班"],
  ],
};
const STAFF_ROWS: readonly Row[] = [
  ["人员", "员工名单", "工号", "员工号", ""],
  ["人员", "员工名单", "姓名", "中文名", ""],
  ["人员", "员工名单", "团队", "所属班组", ""],
];
const FIGURES = {
  sheet: "Agents Q3",
  rows: [
    ["Agent code", "满意率", "Answered"],
    ["E07", 0.9, 180],
    ["E08", 0.5, 100],
  ],
};
const FIGURES_ROWS: readonly Row[] = [
  ["Metrics", "Agents Q3", "Person ID", "Agent code", ""],
  ["Metrics", "Agents Q3", "客户满意度", "满意率", ""],
  ["Metrics", "Agents Q3", "CALLS", "Answered", ""],
  ["Metrics", "Agents Q3", "Period", "", "2026-Q3"],
];
const TOTALS = [
  ["E07", 90],
  ["E08", 50],
];

describe("tabs of the company's own", () => {
  it("are read as the mapping says, Chinese headings, a fixed period and KPIs by id or name", () => {
    const { told, totals, tables } = mapped({ people: STAFF, metrics: FIGURES }, [...STAFF_ROWS, ...FIGURES_ROWS]);
    expect([told, totals]).toEqual([[], TOTALS]);
    expect(tables.people?.rows).toBe(STAFF.rows);
  });

  it("may have titles above their headings, and a tab may be two of ours", () => {
    const sheet = "Agents Q3";
    const rows = [["Agents, third quarter"], [], ...FIGURES.rows];
    const own = { sheet, rows };
    const row: readonly Row[] = ["Metrics", "People"].map((tab) => [tab, sheet, "Row of headings", "", 3]);
    const person = ["People", sheet, "Person ID", "Agent code"];
    const { told, totals } = mapped({ people: own, metrics: own }, [...FIGURES_ROWS, ...row, person]);
    expect([told, totals]).toEqual([[], TOTALS]);
  });

  it("may have a row for each person, period and KPI", () => {
    const rows = [
      ["人", "月份", "项目", "完成"],
      ["E07", "2026-Q3", "客户满意度", 0.9],
      ["E08", "2026-Q3", "CALLS", 100],
      ["E07", "2026-Q3", "通话量", 180],
      ["E08", "2026-Q3", "CSAT", 0.5],
    ];
    const mapping = [
      ["绩效数据", "明细", "工号", "人"],
      ["绩效数据", "明细", "考核周期", "月份"],
      ["绩效数据", "明细", "指标", "项目"],
      ["绩效数据", "明细", "实际值", "完成"],
    ];
    const { told, totals } = mapped({ metrics: { sheet: "明细", rows } }, mapping);
    expect([told, totals]).toEqual([[], TOTALS]);
    const twice = [...rows, ["E07", "2026-Q3", "CSAT", 0.4], ["E08", "2026-Q3", "AHT", 3], ["E08", "soon", "CSAT", 3]];
    const again = mapped({ metrics: { sheet: "明细", rows: twice } }, mapping);
    expect(again.told).toEqual([
      "'明细'!D6 mapping.kpiTwice",
      "'明细'!C7 kpi.unknown",
      "'明细'!B8 cell.badPeriod soon",
    ]);
    expect(again.totals[0]).toEqual(["E07", Number.NaN]);
  });

  it("a column that has our heading but means something else is not used", () => {
    const rows = [
      ["Level", "ID", "Person ID"],
      ["gold", "E07", 1],
      ["", "E08", 2],
    ];
    const { tables } = mapped({ people: { sheet: "List", rows }, metrics: FIGURES }, [
      ...FIGURES_ROWS,
      ["People", "List", "Person ID", "ID"],
      ["People", "List", "Not used", "Level"],
    ]);
    expect(tables.people?.headings).toEqual(["", "Person ID", ""]);
  });

  it("an address that counts as the account stays the address that files are sent to", () => {
    const rows = [
      ["No", "Email"],
      ["E07", "a@example.com"],
    ];
    const mapping = [
      ["People", "List", "Person ID", "No"],
      ["People", "List", "Account", "Email"],
    ];
    expect(mapped({ people: { sheet: "List", rows } }, mapping).tables.people?.headings).toEqual([
      "Person ID",
      "Email",
    ]);
  });
});

describe("problems of mapped tabs are told where they stand, under their own headings", () => {
  const spoiled = { ...STAFF, rows: [...STAFF.rows, [3, "", "张敏", "二班"]] };
  const mapping = [...STAFF_ROWS, ...FIGURES_ROWS];
  const with_ = (changed: readonly Row[]) => mapped({ people: STAFF, metrics: FIGURES }, changed).told;

  it.each<[string, readonly string[], readonly string[]]>([
    [
      "a blank id",
      mapped({ people: spoiled, metrics: FIGURES }, mapping).told,
      ["'员工名单'!B4 cell.blankRequired 员工号"],
    ],
    [
      "a heading that is gone",
      with_([...mapping, ["People", "员工名单", "Grade", "级别"]]),
      ["Mapping!D9 mapping.noColumn 级别"],
    ],
    [
      "a needed column that no row names",
      with_([...mapping.slice(1)]),
      ["'员工名单'!A1 mapping.lacks [object Object]"],
    ],
    ["a tab that is gone", with_([...mapping, ["Goals", "目标表", "Goal", "x"]]), ["Mapping!B9 mapping.noTab"]],
    [
      "a word that is no column",
      with_([...mapping, ["People", "员工名单", "Shoe size", "序号"]]),
      ["Mapping!C9 mapping.badColumn Shoe size"],
    ],
    [
      "a word that is no tab",
      with_([...mapping, ["Scores", "员工名单", "Total", "序号"]]),
      ["Mapping!A9 cell.notChoice Scores"],
    ],
    ["one thing twice", with_([...mapping, ["People", "员工名单", "Name", "序号"]]), ["Mapping!C9 mapping.twice"]],
    [
      "one column for two things",
      with_([...mapping, ["People", "员工名单", "Post", "中文名"]]),
      ["Mapping!D9 mapping.columnTwice 中文名"],
    ],
    [
      "neither heading nor value",
      with_([...mapping, ["People", "员工名单", "Post", "", ""]]),
      ["Mapping!D9 mapping.noHeading"],
    ],
    [
      "a row of headings that is none",
      with_([...mapping, ["People", "员工名单", "标题所在行", "", "top"]]),
      ["Mapping!E9 mapping.badRow top"],
    ],
    [
      "a fixed value that is no period",
      with_([...mapping.slice(0, 6), ["Metrics", "Agents Q3", "Period", "", "Q3"]]),
      ["Mapping!E8 cell.badPeriod Q3"],
    ],
  ])("%s", (_, told, expected) => {
    expect(told.filter((line) => !line.startsWith("workbook"))).toEqual(expect.arrayContaining([...expected]));
  });

  it("a heading that stands twice cannot be told apart", () => {
    const twice = { ...FIGURES, rows: [["Agent code", "满意率", "满意率"]] };
    expect(mapped({ people: STAFF, metrics: twice }, mapping).told).toContain("Mapping!D6 mapping.headingTwice 满意率");
  });
});

describe("whatever columns a mapping names, those are read", () => {
  const cases = fc.constantFrom(...MAPPED_TAB_KEYS).chain((tab) => {
    // The address of a person is looked for by sharing alone, and may be the account too; a value makes rows of KPIs of it.
    const keys = Object.keys(MAPPED_COLUMNS[tab]).filter((key) => key !== "email" && key !== "value");
    const words = Object.values(MAPPED_COLUMNS[tab]).flatMap(({ en, "zh-Hans": hans }) => [...en, ...hans]);
    return fc.record({
      tab: fc.constant(tab),
      keys: fc.shuffledSubarray(keys, { minLength: 1 }),
      headings: fc.shuffledSubarray([...new Set(words.map(folded))], { minLength: keys.length }),
    });
  });

  it("also where their own headings are words for other columns", () => {
    fc.assert(
      fc.property(cases, ({ tab, keys, headings }) => {
        const at = { sheet: "Mapping", row: 2, column: 1 };
        const { email: _, ...list } = MAPPED_COLUMNS[tab];
        const columns = keys.map((key, index) => ({
          column: list[key]?.en[0] ?? "",
          heading: headings[index] ?? "",
          always: "",
          at: { column: at, heading: at, always: at },
        }));
        const issues = new Issues();
        const table = mapTable({ sheet: "Own", rows: [headings] }, { tab, sheet: "Own", at, columns }, [], issues);
        const { index } = openTab(table, list, new Issues());
        expect(keys.map((key) => index[key])).toEqual(keys.map((_, place) => place));
      }),
    );
  });
});

import { TEAM } from "./team.ts";

const { People: _, Metrics: __, ...SCHEME } = TEAM;

/** The team of the other tests, in the company's own tabs with its own headings, titles above them. */
export const OWN_TEAM = {
  ...SCHEME,
  员工名单: [
    ["客服部员工名单"],
    [],
    ["序号", "员工号", "中文名", "级别", "奖金标准"],
    [1, "A1", "安", "Junior", 1000],
    [2, "B2", "博", "Junior", 1000],
    [3, "C3", "岑", "Junior", 1000],
  ],
  "Agents Q3": [
    ["Agent code", "Happy customers", "Answered"],
    ["A1", 90, 180],
    ["B2", 70, 140],
    ["C3", 50, 100],
  ],
} as const;

/** What its columns are. */
export const OWN_MAPPING = [
  ["Counts as tab", "Name of the tab", "Counts as column", "Heading in the tab", "Fixed value"],
  ["People", "员工名单", "Row of headings", "", 3],
  ["People", "员工名单", "Person ID", "员工号"],
  ["People", "员工名单", "Name", "中文名"],
  ["People", "员工名单", "Grade", "级别"],
  ["People", "员工名单", "Bonus base", "奖金标准"],
  ["Metrics", "Agents Q3", "Person ID", "Agent code"],
  ["Metrics", "Agents Q3", "CSAT", "Happy customers"],
  ["Metrics", "Agents Q3", "CALLS", "Answered"],
  ["Metrics", "Agents Q3", "Period", "", "2026-Q3"],
] as const;

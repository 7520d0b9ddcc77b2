import type { columns } from "../../core/index.ts";
import type { Text } from "../template.ts";

/** What each column of the KPIs tab means, as a note on its heading. */
export const KPI_NOTES: Readonly<Record<keyof typeof columns.KPI_COLUMNS, Text>> = {
  kpi: [
    "A short id, once only. Weights and Metrics are headed by it or by the name.",
    "简短编号，不可重复。“权重”和“绩效数据”的列标题用编号或名称均可。",
    "簡短編號，不可重複。「權重」和「績效資料」的欄標題用編號或名稱皆可。",
  ],
  name: [
    "What results call it. Blank: the id.",
    "结果中显示的名称。留空则用编号。",
    "結果中顯示的名稱。留白則用編號。",
  ],
  dimension: [
    "The group whose sub-total it belongs to. Blank: none.",
    "所属维度，结果中按维度小计。可留空。",
    "所屬構面，結果中按構面小計。可留白。",
  ],
  unit: [
    "% for percentages, h, min or s for times; any other word is only shown.",
    "百分比填 %，时长填 h、min、s；其他单位仅用于显示。",
    "百分比填 %，時間填 h、min、s；其他單位僅供顯示。",
  ],
  curve: [
    "How an actual turns into points. Blank: linear, straight lines between the knots.",
    "实际值如何换算成分数。留空为线性：节点之间按直线计算。",
    "實際值如何換算成分數。留白為線性：節點之間按直線計算。",
  ],
  threshold: [
    "The actual that earns 0 points, in the KPI's unit.",
    "得 0 分的实际值，按指标单位填写。",
    "得 0 分的實際值，按指標單位填寫。",
  ],
  target: [
    "The actual that earns 100 points, in the KPI's unit.",
    "得 100 分的实际值，按指标单位填写。",
    "得 100 分的實際值，按指標單位填寫。",
  ],
  stretch: [
    "The actual that earns 120 points, in the KPI's unit. Blank: no more than 100.",
    "得 120 分的实际值，按指标单位填写。留空则最高 100 分。",
    "得 120 分的實際值，按指標單位填寫。留白則最高 100 分。",
  ],
  knots: [
    "Instead of the three before: actuals, rising or falling, such as 48; 24; 8.",
    "可代替前三列：依次上升或下降的实际值，如 48; 24; 8。",
    "可代替前三欄：依序遞增或遞減的實際值，如 48; 24; 8。",
  ],
  points: [
    "The points of each knot, such as 0; 100; 120.",
    "与节点一一对应的分数，如 0; 100; 120。",
    "與節點一一對應的分數，如 0; 100; 120。",
  ],
  floor: [
    "Ratio: the least points. Steps: the points below the first step. Blank: 0.",
    "达成率：最低得分；阶梯：未达第一档时的得分。留空为 0。",
    "達成率：最低得分；階梯：未達第一級時的得分。留白為 0。",
  ],
  cap: [
    "Ratio: the most points. Blank: no limit.",
    "达成率：最高得分。留空则不封顶。",
    "達成率：最高得分。留白則不設上限。",
  ],
  missing: [
    "What a blank does: skip (left out, the default), zero, or hold (no total until filled in).",
    "没有数据时：不计入（默认）、计零分，或待补（补齐前不出总分）。",
    "沒有資料時：不列入（預設）、以零分計，或待補（補齊前不算總分）。",
  ],
  source: [
    "Where actuals come from. Blank: Records if there is a measure, else Metrics.",
    "实际值的来源。留空：有统计方式的取自“业务记录”，否则取自“绩效数据”。",
    "實際值的來源。留白：有統計方式的取自「業務紀錄」，否則取自「績效資料」。",
  ],
  measure: [
    "How records become the actual: count, sum, mean, p90, share … Only for Records.",
    "如何由业务记录算出实际值：计数、求和、平均值、p90、占比等。",
    "如何由業務紀錄算出實際值：計數、加總、平均值、p90、佔比等。",
  ],
  rollUp: [
    "How months make up a quarter that has no row of its own. Blank: they do not.",
    "季度等没有单独填写时，如何由各月汇总。留空则不汇总。",
    "季度等沒有單獨填寫時，如何由各月彙總。留白則不彙總。",
  ],
  column: [
    "The column of Records that is measured, by its heading.",
    "要统计的“业务记录”列，填列标题。",
    "要統計的「業務紀錄」欄位，填欄標題。",
  ],
  where: [
    "Which records count, such as Resolved = Y and Topic in Billing|Contract. Blank: all.",
    "哪些记录计入，如：是否解决 = 是 且 主题 属于 账单|合同。留空为全部。",
    "哪些紀錄列入，如：是否解決 = 是 且 主題 屬於 帳單|合約。留白為全部。",
  ],
  outOf: [
    "Only these records are looked at; for a share they are what it is a share of.",
    "只看符合条件的记录；占比以这些记录为分母。",
    "只看符合條件的紀錄；佔比以這些紀錄為分母。",
  ],
  note: ["For the reader only.", "仅供阅读。", "僅供閱讀。"],
};

import { words } from "../../read/words/words.ts";
import type { ImportPreset } from "../import-mapping.ts";

/**
 * Exports of Fxiaoke (纷享销客) carry the labels of an object's fields as they are set up in the company. The objects are
 * those of its open platform (https://apifox.com/apidoc/docs-site/528859): sales records (api-12775806), field work
 * (api-13049399), service work orders. Its pages give no list of exported headings, so several usual labels are known for each.
 */
const WORK_ORDERS: ImportPreset = {
  id: "fxiaoke-cases",
  name: words("Fxiaoke: work orders", "纷享销客：工单", "紛享銷客：工單"),
  tab: "records",
  columns: [
    { to: "person", from: ["负责人", "处理人", "当前处理人"] },
    { to: "date", from: ["创建时间", "受理时间"] },
    { to: "工单编号", from: ["工单编号", "编号"] },
    { to: "状态", from: ["工单状态", "状态", "业务状态"] },
    { to: "完成时间", from: ["完成时间", "关闭时间", "解决时间"] },
  ],
  dates: ["完成时间"],
  spans: [{ to: "处理时长", begin: "date", end: "完成时间" }],
  recordId: "工单编号",
  kpis: [
    {
      id: "WORKORDERS",
      name: words("Work orders", "工单量", "工單量"),
      unit: "",
      measure: "count",
      column: "",
      where: "",
      threshold: 50,
      target: 100,
    },
    {
      id: "WODONE",
      name: words("Work orders done", "工单完成率", "工單完成率"),
      unit: "%",
      measure: "share",
      column: "",
      where: "状态 in 已完成|已关闭",
      threshold: 0.7,
      target: 0.9,
    },
    {
      id: "WOTIME",
      name: words("Time to finish", "处理时长", "處理時間"),
      unit: "h",
      measure: "mean",
      column: "处理时长",
      where: "",
      threshold: 72,
      target: 24,
    },
  ],
};

const SALES_RECORDS: ImportPreset = {
  id: "fxiaoke-sales-records",
  name: words("Fxiaoke: sales records", "纷享销客：销售记录", "紛享銷客：銷售紀錄"),
  tab: "followUps",
  columns: [
    { to: "person", from: ["负责人", "创建人", "发布人"] },
    { to: "date", from: ["跟进时间", "发布时间", "创建时间"] },
    { to: "record", from: ["销售记录编号", "编号"] },
    { to: "customer", from: ["客户名称", "关联客户", "关联对象"] },
    { to: "contact", from: ["联系人"] },
    { to: "channel", from: ["销售记录类型", "跟进类型", "跟进方式"] },
    { to: "content", from: ["销售记录内容", "跟进内容", "内容"] },
  ],
  dates: [],
  spans: [],
  recordId: "record",
  kpis: [
    {
      id: "FOLLOWUPS",
      name: words("Follow-ups", "跟进次数", "追蹤次數"),
      unit: "",
      measure: "count",
      column: "",
      where: "",
      threshold: 20,
      target: 40,
    },
    {
      id: "FOLLOWED",
      name: words("Customers followed up", "跟进客户数", "追蹤客戶數"),
      unit: "",
      measure: "distinct",
      column: "Customer",
      where: "",
      threshold: 10,
      target: 20,
    },
  ],
};

const FIELD_WORK: ImportPreset = {
  id: "fxiaoke-visits",
  name: words("Fxiaoke: field visits", "纷享销客：外勤拜访", "紛享銷客：外勤拜訪"),
  tab: "visits",
  columns: [
    { to: "person", from: ["执行人", "签到人", "外勤人员", "负责人"] },
    { to: "date", from: ["签到时间", "实际访问时间", "外勤时间"] },
    { to: "record", from: ["外勤编号", "拜访编号", "编号"] },
    { to: "customer", from: ["客户名称", "拜访客户", "客户"] },
    { to: "kind", from: ["外勤类型", "拜访类型"] },
    { to: "签退时间", from: ["签退时间"] },
    { to: "result", from: ["外勤状态", "拜访结果", "状态"] },
  ],
  dates: ["签退时间"],
  spans: [{ to: "duration", begin: "date", end: "签退时间" }],
  recordId: "record",
  kpis: [
    {
      id: "VISITS",
      name: words("Visits", "拜访次数", "拜訪次數"),
      unit: "",
      measure: "count",
      column: "",
      where: "",
      threshold: 8,
      target: 16,
    },
    {
      id: "VISITTIME",
      name: words("Time with customers", "拜访时长", "拜訪時間"),
      unit: "min",
      measure: "mean",
      column: "Duration",
      where: "",
      threshold: 15,
      target: 40,
    },
  ],
};

const RATINGS: ImportPreset = {
  id: "fxiaoke-ratings",
  name: words("Fxiaoke: service ratings", "纷享销客：服务评价", "紛享銷客：服務評價"),
  tab: "surveys",
  columns: [
    { to: "person", from: ["被评价人", "服务人员", "负责人"] },
    { to: "date", from: ["评价时间", "提交时间"] },
    { to: "record", from: ["评价编号", "编号"] },
    { to: "customer", from: ["客户名称", "客户"] },
    { to: "score", from: ["满意度", "满意度评分", "评分"] },
    { to: "comment", from: ["评价内容", "客户意见"] },
  ],
  dates: [],
  spans: [],
  recordId: "record",
  kpis: [
    {
      id: "SATISFACTION",
      name: words("Satisfaction", "客户满意度", "客戶滿意度"),
      unit: "",
      measure: "mean",
      column: "Score",
      where: "",
      threshold: 3,
      target: 4.5,
    },
  ],
};

/** The exports of Fxiaoke. */
export const FXIAOKE_PRESETS: readonly ImportPreset[] = [WORK_ORDERS, SALES_RECORDS, FIELD_WORK, RATINGS];

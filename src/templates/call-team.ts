import { choices } from "../core/index.ts";
import { peopleTab, recordsTab } from "./data-tabs.ts";
import { type KpiCells, kpisTab, weightsTab } from "./kpi-tabs.ts";
import { OF_THE_WORKBOOK, ratingsTab, rulesTab, settingsTab, tiersTab } from "./scheme-tabs.ts";
import { type Template, type Text, textOf } from "./template.ts";

const measure = (key: keyof typeof choices.MEASURE_CHOICES): Text => textOf(choices.MEASURE_CHOICES, key);
const rule = (key: keyof typeof choices.RULE_CHOICES): Text => textOf(choices.RULE_CHOICES, key);
const is = (key: keyof typeof choices.OPERATOR_CHOICES): Text => textOf(choices.OPERATOR_CHOICES, key);
const RECORDS = textOf(choices.SOURCE_CHOICES, "records");

const EFFICIENCY: Text = ["Service efficiency", "服务效率", "服務效率"];
const QUALITY: Text = ["Service quality", "服务质量", "服務品質"];
const FEEDBACK: Text = ["Customer feedback", "客户反馈", "客戶回饋"];

const SATISFACTION: Text = ["Satisfaction", "满意度", "滿意度"];

const ANSWERED = "Answered (Y/N) = Y";

const MEASURED: readonly KpiCells[] = [
  {
    kpi: "ANSWER",
    name: ["Answer rate", "接通率", "接通率"],
    dimension: EFFICIENCY,
    unit: "%",
    threshold: 0.7,
    target: 0.8,
    stretch: 0.85,
    measure: measure("share"),
    where: ANSWERED,
  },
  {
    kpi: "RESOLVE",
    name: ["Resolution rate", "解决率", "解決率"],
    dimension: QUALITY,
    unit: "%",
    threshold: 0.8,
    target: 0.9,
    stretch: 0.95,
    measure: measure("share"),
    where: "Resolved = Y",
    outOf: ANSWERED,
  },
  {
    kpi: "SPEED",
    name: ["Speed of answer", "平均应答速度", "平均應答速度"],
    dimension: EFFICIENCY,
    unit: "s",
    threshold: 80,
    target: 65,
    stretch: 50,
    measure: measure("mean"),
    column: "Speed of answer in seconds",
  },
  {
    kpi: "TALK",
    name: ["Talk time", "平均通话时长", "平均通話時長"],
    dimension: EFFICIENCY,
    unit: "s",
    knots: "120; 180; 240; 300",
    points: "0; 100; 100; 0",
    measure: measure("mean"),
    column: "AvgTalkDuration",
  },
  {
    kpi: "CSAT",
    name: SATISFACTION,
    dimension: FEEDBACK,
    threshold: 3,
    target: 3.4,
    stretch: 3.8,
    measure: measure("mean"),
    column: "Satisfaction rating",
  },
  {
    kpi: "CALLS",
    name: ["Calls", "通话量", "通話量"],
    dimension: EFFICIENCY,
    threshold: 150,
    target: 200,
    stretch: 240,
    measure: measure("count"),
  },
];

const KPIS: readonly KpiCells[] = MEASURED.map((kpi) => ({ ...kpi, source: RECORDS }));

const HEADINGS = [
  "Call Id",
  "Agent",
  "Date",
  "Time",
  "Topic",
  "Answered (Y/N)",
  "Resolved",
  "Speed of answer in seconds",
  "AvgTalkDuration",
  "Satisfaction rating",
].map((heading): Text => [heading, heading, heading]);

/** A call team whose KPIs are measured from the call log: answer and resolution rate, speed, talk time, satisfaction, volume. */
export const CALL_TEAM: Template = {
  id: "call-team",
  name: ["Call team", "呼叫中心团队", "電話客服團隊"],
  about: [
    "A team on the phone, measured from its call log: answer and resolution rate, speed, talk time, satisfaction, volume.",
    "按通话记录考核的热线团队：接通率、解决率、应答速度、通话时长、满意度和通话量。",
    "以通話紀錄考核的電話團隊：接通率、解決率、應答速度、通話時長、滿意度和通話量。",
  ],
  samplePeriod: "",
  tabs: [
    kpisTab(KPIS),
    weightsTab(KPIS, [["", "", "", "", "", "", 20, 25, 15, 10, 20, 10]]),
    ratingsTab([
      [100, "S"],
      [85, "A"],
      [70, "B"],
      [60, "C"],
      [0, "D"],
    ]),
    tiersTab([
      [100, ["Gold", "金牌", "金牌"], 1.5],
      [85, ["Silver", "银牌", "銀牌"], 1.2],
      [70, ["Bronze", "铜牌", "銅牌"], 1],
    ]),
    rulesTab([
      ["", "", "", rule("total"), "", is(">="), "70", 1, "", ""],
      ["", "", "", rule("kpi"), SATISFACTION, is(">="), "3.3", 1, "", ""],
    ]),
    settingsTab({ bonusMode: textOf(choices.TIER_MODE_CHOICES, "whole"), language: OF_THE_WORKBOOK }),
    peopleTab([]),
    recordsTab(HEADINGS),
  ],
};

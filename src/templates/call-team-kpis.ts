import { choices } from "../core/index.ts";
import { C } from "./call-team-words.ts";
import type { KpiCells } from "./kpi-tabs.ts";
import { type Text, textOf } from "./template.ts";

const measure = (key: keyof typeof choices.MEASURE_CHOICES): Text => textOf(choices.MEASURE_CHOICES, key);
const RECORDS = textOf(choices.SOURCE_CHOICES, "records");
const ANSWERED = "Answered (Y/N) = Y";

const STEP_TABLE: Text = [
  "Steps of a target of 200: 110% and more 110 points, 100% 100, 90% 85, 80% 70, 70% 60.",
  "以 200 通为目标：完成 110% 得 110 分，100% 得 100 分，90% 得 85 分，80% 得 70 分，70% 得 60 分。",
  "以 200 通為目標：達 110% 得 110 分，100% 得 100 分，90% 得 85 分，80% 得 70 分，70% 得 60 分。",
];

const MEASURED: readonly KpiCells[] = [
  {
    ...{ kpi: "ANSWER", name: C.answerRate, dimension: C.efficiency, unit: "%" },
    ...{ threshold: 0.7, target: 0.8, stretch: 0.85 },
    measure: measure("share"),
    where: ANSWERED,
  },
  {
    ...{ kpi: "RESOLVE", name: C.resolution, dimension: C.quality, unit: "%" },
    ...{ threshold: 0.8, target: 0.9, stretch: 0.95 },
    measure: measure("share"),
    where: "Resolved = Y",
    outOf: ANSWERED,
  },
  {
    ...{ kpi: "SPEED", name: C.speed, dimension: C.efficiency, unit: "s" },
    ...{ threshold: 80, target: 65, stretch: 50 },
    measure: measure("mean"),
    column: "Speed of answer in seconds",
  },
  {
    ...{ kpi: "TALK", name: ["Talk time", "平均通话时长", "平均通話時長"], dimension: C.efficiency, unit: "s" },
    ...{ knots: "120; 180; 240; 300", points: "0; 100; 100; 0" },
    measure: measure("mean"),
    column: "AvgTalkDuration",
  },
  {
    ...{ kpi: "CSAT", name: C.satisfaction, dimension: C.feedback },
    ...{ threshold: 3, target: 3.4, stretch: 3.8 },
    measure: measure("mean"),
    column: "Satisfaction rating",
  },
  {
    ...{ kpi: "CALLS", name: C.calls, dimension: C.efficiency, curve: textOf(choices.CURVE_CHOICES, "steps") },
    ...{ knots: "140; 160; 180; 200; 220", points: "60; 70; 85; 100; 110" },
    measure: measure("count"),
    note: STEP_TABLE,
  },
];

/** All measured from the call log: shares, means of which one is better low and one in a band, and a count by a step table. */
export const CALL_TEAM_KPIS: readonly KpiCells[] = MEASURED.map((kpi) => ({ ...kpi, source: RECORDS }));

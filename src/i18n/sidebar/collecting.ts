import type { PageText } from "./page-text.ts";

/** Collecting 360° ratings. */
export const COLLECTING_TEXTS = {
  "talk.collecting": ["360°", "360° 评价", "360° 評核"],
  "collect.loading": ["Looking at who is asked…", "正在查看评分安排…", "正在檢視評分安排…"],
  "collect.lead": [
    "A tab for each group of raters, with a row for each person and question. Only you see these tabs: do not share this workbook with raters.",
    "为每类评价方生成一张工作表，每人每题一行。这些工作表只供您录入：请勿把本工作簿共享给评分人。",
    "為每一類評核者產生一張工作表，每人每題一列。這些工作表只供您登錄：請勿將本試算表共用給評分人。",
  ],
  "collect.noQuestions": [
    "No KPI comes from Feedback. Choose Feedback as the source of a KPI in the KPIs tab, and give it a weight.",
    "没有取自 360 度反馈的指标。请在“指标”工作表中把某项指标的数据来源选为“360度反馈”，并设置权重。",
    "沒有取自 360 度回饋的指標。請在「指標」工作表將某項指標的資料來源選為「360度回饋」，並設定權重。",
  ],
  "collect.closed": [
    "This period is closed: what is gathered now would only land in the next one, as a correction. Choose an open period.",
    "本周期已封存，现在收集只会在下一周期形成补扣差额。请选择未封存的周期。",
    "本週期已封存，現在收集只會在下一週期形成補扣差額。請選擇未封存的週期。",
  ],
  "collect.questions": ["Questions", "评价项目", "評核項目"],
  "collect.scale": ["{name}, {scale}", "{name}（{scale}）", "{name}（{scale}）"],
  "collect.groups": ["Who is asked", "评价方", "評核者"],
  "collect.group.self": ["Self", "本人", "本人"],
  "collect.group.superior": ["Superior", "上级", "主管"],
  "collect.group.colleague": ["Colleagues of the team", "团队同事", "團隊同事"],
  "collect.group.customer": ["Customers", "客户", "客戶"],
  "collect.colleagues": ["Colleagues for each person", "每人的同事评分人数", "每人的同事評分人數"],
  "collect.customers": ["Customers for each person", "每人的客户评分人数", "每人的客戶評分人數"],
  "collect.least": [
    "Groups of fewer than {n} raters count, but are not shown on their own.",
    "评分人少于 {n} 人的评价方计入结果，但不单独显示。",
    "評分人少於 {n} 人的評核者類別計入結果，但不單獨顯示。",
  ],
  "collect.make": ["Make the sheets", "生成评分表", "產生評分表"],
  "collect.made": ["{n} {n|row|rows} added.", "已添加 {n} 行。", "已新增 {n} 列。"],
  "collect.madeNone": [
    "Nothing to add: every row is there, or nobody can be asked (no superior, no team).",
    "无需添加：各行均已存在，或没有可评分的人（未填上级或团队）。",
    "無須新增：各列均已存在，或沒有可評分的人（未填主管或團隊）。",
  ],
  "collect.answered": ["{answered} of {rows} answered", "已评 {answered}/{rows}", "已評 {answered}/{rows}"],
  "collect.gather": ["Gather the answers", "汇总评分", "彙整評分"],
  "collect.gathered": [
    "Into Feedback: {added} new, {changed} changed, {same} as before.",
    "写入反馈表：新增 {added}，更新 {changed}，未变 {same}。",
    "寫入回饋表：新增 {added}，更新 {changed}，未變 {same}。",
  ],
  "collect.waiting": ["Has not answered", "尚未评分", "尚未評分"],
  "collect.waitingLine": ["{rater}: {people}", "{rater}：{people}", "{rater}：{people}"],
  "collect.nobodyNamed": ["nobody named", "未注明评分人", "未註明評分人"],
  "collect.notTaken": [
    "{n} {n|cell was|cells were} not taken. Correct {n|it|them}, then gather again.",
    "有 {n} 个单元格未汇总。请更正后再次汇总。",
    "有 {n} 個儲存格未彙整。請更正後再次彙整。",
  ],
} as const satisfies Readonly<Record<string, PageText>>;

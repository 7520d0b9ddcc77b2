import type { PageText } from "./page-text.ts";

/** Promotions. */
export const PROMOTION_TEXTS = {
  "promo.lead": [
    "Who may step up, what is still missing, and what you decide. Decisions are kept in the Promotion tab.",
    "查看谁符合晋升标准、还差什么，并记录决定。决定保存在“晋升”工作表中。",
    "查看誰符合晉升標準、還差什麼，並記錄決定。決定儲存在「晉升」工作表中。",
  ],
  "promo.computing": ["Judging the steps…", "正在评估晋升…", "正在評估晉升…"],
  "promo.none": [
    "Nobody has a step up to judge. Fill in the Promotion rules tab and the grades.",
    "没有可评估的晋升。请填写“晋升标准”工作表和职级。",
    "沒有可評估的晉升。請填寫「晉升標準」工作表與職級。",
  ],
  "promo.notWritten": [
    "Score this period first: decisions are kept beside its rows in the Promotion tab.",
    "请先计算本周期得分：决定会记录在“晋升”工作表的对应行旁。",
    "請先計算本週期得分：決定會記錄在「晉升」工作表的對應列旁。",
  ],
  "promo.step": ["{from} to {next}", "{from} 晋升至 {next}", "{from} 晉升至 {next}"],
  "promo.seats": [
    "{taken} of {headcount} seats taken",
    "定员 {headcount} 人，在岗 {taken} 人",
    "編制 {headcount} 人，在職 {taken} 人",
  ],
  "promo.eligible": ["Eligible", "符合晋升标准", "符合晉升標準"],
  "promo.oneShort": ["One rule short", "仅差一项", "只差一項"],
  "promo.cannotTell": ["Cannot tell", "待核实", "待確認"],
  "promo.notYet": ["Not yet", "尚未达标", "尚未達標"],
  "promo.rank": ["rank {n}", "排名 {n}", "排名 {n}"],
  "promo.decision": ["Decision", "晋升决定", "晉升決定"],
  "promo.undecided": ["undecided", "未决定", "未決定"],
  "promo.promoted": ["promoted", "已晋升", "已晉升"],
  "promo.deferred": ["deferred", "暂缓晋升", "暫緩晉升"],
  "promo.note": ["Note", "说明", "說明"],
  "promo.save": ["Keep the decision", "保存决定", "儲存決定"],
  "promo.saved": ["Kept.", "已保存。", "已儲存。"],
  "promo.fairness": ["Fairness", "公平性", "公平性"],
  "promo.column": ["Groups by", "分组依据", "分組依據"],
  "promo.choose": ["Choose a column", "请选择一列", "請選擇一欄"],
  "promo.noGroups": ["No group to compare.", "没有可比较的组。", "沒有可比較的群組。"],
} as const satisfies Readonly<Record<string, PageText>>;

import type { PageText } from "./page-text.ts";

/** The frame around the views, and what all of them say. */
export const FRAME_TEXTS = {
  "frame.views": ["All steps", "全部步骤", "全部步驟"],
  "frame.language": ["Language", "语言", "語言"],
  "frame.loading": ["Loading…", "正在加载…", "載入中…"],
  "frame.again": ["Try again", "重试", "再試一次"],
  "frame.reload": ["Refresh", "刷新", "重新整理"],
  "frame.close": ["Close", "关闭", "關閉"],
  "frame.cancel": ["Cancel", "取消", "取消"],
  "frame.showCell": ["Show {at} in the sheet", "在表格中定位到 {at}", "在試算表中移至 {at}"],
  "frame.gone": ["{at} is not there any more.", "{at} 已不存在。", "{at} 已經不存在。"],
  "frame.more": ["{n} more", "还有 {n} 项", "還有 {n} 項"],
  "frame.seconds": ["{n} s", "{n} 秒", "{n} 秒"],
  "group.prepare": ["Prepare", "准备", "準備"],
  "group.score": ["Score", "计算", "計算"],
  "group.decide": ["Decide", "决定", "決定"],
  "group.finish": ["Finish", "收尾", "收尾"],
  "group.help": ["Help", "帮助", "說明"],
  "view.setUp": ["Set up", "初始设置", "初始設定"],
  "view.help": ["Help", "帮助", "說明"],
  "view.check": ["Check", "检查", "檢查"],
  "view.person": ["Person", "个人结果", "個人結果"],
  "view.whatIf": ["What-if", "方案试算", "方案試算"],
  "view.bonus": ["Bonus", "奖金", "獎金"],
  "view.publish": ["Publish", "封存与发放", "封存與發送"],
  "view.score": ["Score a period", "计算得分", "計算得分"],
} as const satisfies Readonly<Record<string, PageText>>;

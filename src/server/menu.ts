import type { Language } from "../core/index.ts";

/** The global function that each entry calls, and what the entry says. */
interface Entry {
  readonly handler: string;
  readonly label: Readonly<Record<Language, string>>;
}

// Not among the texts: where the add-on is installed but not yet enabled, nothing can be read (PF63).
const ENTRIES: readonly Entry[] = [
  { handler: "menuSetUp", label: { en: "Set up…", "zh-Hans": "初始设置…", "zh-Hant": "初始設定…" } },
  { handler: "menuCheck", label: { en: "Check", "zh-Hans": "检查", "zh-Hant": "檢查" } },
  { handler: "menuScore", label: { en: "Score a period", "zh-Hans": "计算得分", "zh-Hant": "計算得分" } },
  { handler: "menuPerson", label: { en: "Person", "zh-Hans": "个人结果", "zh-Hant": "個人結果" } },
  { handler: "menuWhatIf", label: { en: "What-if", "zh-Hans": "方案试算", "zh-Hant": "方案試算" } },
  { handler: "menuCalibrate", label: { en: "Calibrate", "zh-Hans": "绩效校准", "zh-Hant": "績效校準" } },
  { handler: "menuPromotions", label: { en: "Promotions", "zh-Hans": "晋升", "zh-Hant": "晉升" } },
  { handler: "menuBonus", label: { en: "Bonus", "zh-Hans": "奖金", "zh-Hant": "獎金" } },
  { handler: "menuFeedback", label: { en: "Feedback & coaching", "zh-Hans": "反馈与辅导", "zh-Hant": "回饋與輔導" } },
  { handler: "menuPublish", label: { en: "Publish", "zh-Hans": "封存与发放", "zh-Hant": "封存與發送" } },
  { handler: "menuHelp", label: { en: "Help", "zh-Hans": "帮助", "zh-Hant": "說明" } },
];

/** Adds the add-on's menu. It needs no document, no properties and no file. */
export function addMenu(language: Language): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { handler, label } of ENTRIES) menu.addItem(label[language], handler);
  menu.addToUi();
}

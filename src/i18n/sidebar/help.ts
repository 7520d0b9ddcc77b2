import type { PageText } from "./page-text.ts";

/** Help. The functions have English help only, as in Sheets itself. */
export const HELP_TEXTS = {
  "help.new": ["New here?", "第一次使用？", "第一次使用？"],
  "help.takeTour": ["Take the tour", "查看入门导览", "查看入門導覽"],
  "help.notNow": ["Not now", "以后再说", "下次再說"],
  "help.tour": ["The tour", "入门导览", "入門導覽"],
  "help.step": ["{at} of {n}", "第 {at} 步，共 {n} 步", "第 {at} 步，共 {n} 步"],
  "help.next": ["Next", "下一步", "下一步"],
  "help.back": ["Back", "上一步", "上一步"],
  "help.open": ["Open “{view}”", "打开“{view}”", "開啟「{view}」"],
  "help.tour1": ["The scheme is tabs that you edit", "考核方案就是可编辑的工作表", "考核方案就是可編輯的工作表"],
  "help.tour1Text": [
    "KPIs, weights, bands, bonus tiers and promotion standards are plain tabs. Set up makes them; each heading has a note that explains its column.",
    "指标、权重、等级、奖金档位和晋升标准都是普通工作表。“初始设置”会创建它们，每个表头都有批注说明该列。",
    "指標、權重、等級、獎金級距和晉升標準都是一般工作表。「初始設定」會建立它們，每個標題都有附註說明該欄。",
  ],
  "help.tour2": ["Type the figures, look for problems", "填写数据，检查问题", "填寫資料，檢查問題"],
  "help.tour2Text": [
    "One row for each person and period. A blank is never a zero. Check lists every problem with its cell, and mends what has one right answer.",
    "每人每期一行。空白绝不当作 0。“检查”会列出每个问题及其单元格，答案唯一的可一键修复。",
    "每人每期一列。空白絕不會當成 0。「檢查」會列出每個問題及其儲存格，答案唯一的可一鍵修復。",
  ],
  "help.tour3": ["See what changes, then write", "先看变化，再写入", "先看變動，再寫入"],
  "help.tour3Text": [
    "Score a period shows who is new, changed or without a total, and the money, before it writes the result tabs.",
    "“计算得分”在写入结果之前，先列出新增、有变化和无总分的人员，以及奖金合计。",
    "「計算得分」在寫入結果之前，會先列出新增、有變動和無總分的人員，以及獎金合計。",
  ],
  "help.tour4": ["Every result says why", "每个结果都有依据", "每個結果都有依據"],
  "help.tour4Text": [
    "Select a person's row in any tab: Person shows points and weights, the bonus, the promotion rules and the nearest step up.",
    "在任一工作表中选中某人的行，“个人结果”会显示得分与权重、奖金、晋升条件，以及最近一步。",
    "在任一工作表中選取某人的列，「個人結果」會顯示得分與權重、獎金、晉升條件，以及最近一步。",
  ],
  "help.troubles": ["When Google says…", "遇到 Google 的提示时", "遇到 Google 的訊息時"],
  "help.name": [
    "The add-on is not turned on in this sheet. Choose any item of the menu Extensions › Scorecards once; if the menu is missing, install the add-on or ask whoever manages it.",
    "此表格尚未启用本插件。请在菜单“扩展程序 › Scorecards”中任选一项；若没有该菜单，请安装插件或联系管理员。",
    "這份試算表尚未啟用本外掛程式。請在選單「擴充功能 › Scorecards」中任選一項；若沒有該選單，請安裝外掛程式或洽管理員。",
  ],
  "help.functions": ["Functions for your own cells", "可在单元格中使用的函数", "可在儲存格中使用的函式"],
  "help.english": ["With the texts of Sheets' own formula helper.", "函数说明仅有英文。", "函式說明僅有英文。"],
  "help.returns": ["Gives:", "返回：", "傳回："],
  "help.example": ["Example:", "示例：", "範例："],
} as const satisfies Readonly<Record<string, PageText>>;

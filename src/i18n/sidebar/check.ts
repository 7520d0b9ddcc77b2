import type { PageText } from "./page-text.ts";

/** Check. */
export const CHECK_TEXTS = {
  "check.lead": [
    "What could be wrong in the data and in the scheme, with the cell and what to do.",
    "数据和方案中可能的问题，附所在单元格和处理办法。",
    "資料與方案中可能的問題，附所在儲存格和處理方式。",
  ],
  "check.checking": ["Checking the workbook…", "正在检查工作簿…", "正在檢查試算表…"],
  "check.again": ["Check again", "重新检查", "重新檢查"],
  "check.clean": ["No problems found.", "没有发现问题。", "沒有發現問題。"],
  "check.periods": ["Looked at: {periods}.", "已检查：{periods}。", "已檢查：{periods}。"],
  "check.error": ["Errors", "错误", "錯誤"],
  "check.errorHint": ["They hold the people concerned.", "相关人员的结果因此暂停。", "相關人員的結果因此暫停。"],
  "check.warning": ["Warnings", "警告", "警告"],
  "check.warningHint": ["Read past; have a look.", "不影响计算，请留意。", "不影響計算，請留意。"],
  "check.advice": ["About the scheme", "关于方案", "關於方案"],
  "check.adviceHint": [
    "What the scheme does; it may be meant so.",
    "方案的实际效果，可能本来如此设计。",
    "方案的實際效果，可能原本就如此設計。",
  ],
  "check.workbook": ["The workbook", "整个工作簿", "整份試算表"],
  "check.repair.number": ["Make it the number {to}", "改为数字 {to}", "改為數字 {to}"],
  "check.repair.id": ["Correct to {to}", "更正为 {to}", "更正為 {to}"],
  "check.repair.spelling": ["Write {to}", "改写为 {to}", "改寫為 {to}"],
  "check.repair.order": ["Sort the rows", "将各行排序", "將各列排序"],
  "check.repairAll": [
    "Repair {n} {n|problem|problems} that {n|has|have} one right answer",
    "修复 {n} 个只有一种正确答案的问题",
    "修復 {n} 個只有一種正確答案的問題",
  ],
  "check.repairing": ["Repairing…", "正在修复…", "正在修復…"],
  "check.repaired": ["Repaired: {n}.", "已修复 {n} 处。", "已修復 {n} 處。"],
  "check.left": [
    "Left alone: {n}, as {n|it holds a formula or was|they hold formulas or were} changed in between.",
    "有 {n} 处未改动，因为含有公式或其间已被修改。",
    "有 {n} 處未更動，因為含有公式或其間已被修改。",
  ],
  "check.undo": ["Undo the repair", "撤销修复", "復原修復"],
  "check.undone": ["Taken back: {n}.", "已撤销 {n} 处。", "已復原 {n} 處。"],
} as const satisfies Readonly<Record<string, PageText>>;

import type { PageText } from "./page-text.ts";

/** Bringing in an export, in Set up. */
export const IMPORT_TEXTS = {
  "imp.title": ["Bring in an export", "导入导出数据", "匯入匯出資料"],
  "imp.lead": [
    "Put the file that another system exports into a tab of its own (File > Import). Its rows are copied into your records; the tab stays as it is.",
    "先将其他系统导出的文件放入一张单独的工作表（“文件”>“导入”），其中的行会复制到业务记录，原表不变。",
    "先將其他系統匯出的檔案放入一張單獨的工作表（「檔案」>「匯入」），其中的資料列會複製到業務紀錄，原表不變。",
  ],
  "imp.which": ["Tab with the export", "存放导出数据的工作表", "存放匯出資料的工作表"],
  "imp.preset": ["Kind of export", "导出类型", "匯出類型"],
  "imp.own": ["Another: I choose the columns", "其他：自行指定各列", "其他：自行指定各欄"],
  "imp.into": ["Its rows are", "这些行是", "這些資料列是"],
  "imp.dates": ["Its dates begin with", "日期的写法", "日期的寫法"],
  "imp.chooseDates": ["Choose…", "请选择…", "請選擇…"],
  "imp.dmy": ["the day (31/01/2026)", "日在前（31/01/2026）", "日在前（31/01/2026）"],
  "imp.mdy": ["the month (01/31/2026)", "月在前（01/31/2026）", "月在前（01/31/2026）"],
  "imp.rows": ["{n} new {n|row|rows} for “{tab}”.", "将向“{tab}”添加 {n} 行。", "將新增 {n} 列至「{tab}」。"],
  "imp.newTab": [
    "{n} {n|row|rows} for a new tab “{tab}”.",
    "将新建“{tab}”表，写入 {n} 行。",
    "將建立「{tab}」表，寫入 {n} 列。",
  ],
  "imp.known": ["{n} {n|is|are} there already.", "另有 {n} 行已存在，不再导入。", "另有 {n} 列已存在，不再匯入。"],
  "imp.more": ["and {n} more", "另有 {n} 项", "另有 {n} 項"],
  "imp.write": ["Add {n} {n|row|rows}", "添加 {n} 行", "新增 {n} 列"],
  "imp.writing": ["Writing the rows…", "正在写入…", "正在寫入…"],
  "imp.done": [
    "{n} {n|row|rows} added to “{tab}”; {known} were there already.",
    "已向“{tab}”添加 {n} 行；{known} 行原已存在。",
    "已新增 {n} 列至「{tab}」；{known} 列原已存在。",
  ],
  "imp.undoLast": ["Take the last import back", "撤销上一次导入", "復原上一次匯入"],
  "imp.undone": ["{n} {n|row was|rows were} taken out again.", "已移除 {n} 行。", "已移除 {n} 列。"],
  "imp.notUndone": [
    "The rows were changed since, so they stay. Remove them by hand, or use the version history of Sheets.",
    "这些行已被改动，因此保留。请手动删除，或使用表格的版本历史记录。",
    "這些資料列已更動，因此保留。請手動刪除，或使用試算表的版本記錄。",
  ],
} as const satisfies Readonly<Record<string, PageText>>;

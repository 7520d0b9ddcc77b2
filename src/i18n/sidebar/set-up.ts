import type { PageText } from "./page-text.ts";

/** Set up. */
export const SET_UP_TEXTS = {
  "setUp.lead": [
    "Adds the tabs of a scheme to this workbook. What is there stays as it is.",
    "在此工作簿中加入一套考核方案所需的工作表，原有内容保持不变。",
    "在這份試算表中加入一套考核方案所需的工作表，原有內容維持不變。",
  ],
  "setUp.template": ["Template", "模板", "範本"],
  "setUp.language": ["Language of the tabs", "工作表语言", "工作表語言"],
  "setUp.sample": ["With a sample team, to see it work", "附带示例团队，便于先看效果", "附上範例團隊，方便先看效果"],
  "setUp.looking": ["Looking at the workbook…", "正在查看工作簿…", "正在查看試算表…"],
  "setUp.willMake": ["Tabs that will be made", "将创建的工作表", "將建立的工作表"],
  "setUp.stays": ["There already, left alone", "已存在，不作改动", "已存在，不會更動"],
  "setUp.staysHint": [
    "Tabs of this kind are not looked into. Check tells whether they fit together.",
    "不会改动这些工作表的内容。是否与新表匹配，请用“检查”确认。",
    "不會更動這些工作表的內容。是否與新表相符，請用「檢查」確認。",
  ],
  "setUp.noLive": [
    "No live scorecard: its formula cannot read tabs of your own. Score a period instead.",
    "不创建实时计分卡：其公式无法读取自有工作表。请改用“计算得分”。",
    "不建立即時計分卡：其公式無法讀取自有工作表。請改用「計算得分」。",
  ],
  "setUp.make": ["Make {n} {n|tab|tabs}", "创建 {n} 个工作表", "建立 {n} 個工作表"],
  "setUp.makeMissing": ["Make the {n} missing {n|tab|tabs}", "创建缺少的 {n} 个工作表", "建立缺少的 {n} 個工作表"],
  "setUp.complete": [
    "The workbook has every tab of this template.",
    "此工作簿已有该模板的全部工作表。",
    "這份試算表已有該範本的全部工作表。",
  ],
  "setUp.making": ["Making the tabs…", "正在创建工作表…", "正在建立工作表…"],
  "setUp.made": ["Made: {tabs}.", "已创建：{tabs}。", "已建立：{tabs}。"],
  "setUp.next": [
    "Each heading has a note that explains its column. Next: fill in People and the figures, then Check.",
    "每个表头都有批注说明该列。接下来请填写人员和数据，然后进行“检查”。",
    "每個標題都有附註說明該欄。接下來請填寫人員和資料，再進行「檢查」。",
  ],
  "setUp.last": ["The last set-up", "上一次初始设置", "上一次初始設定"],
  "setUp.undoHint": [
    "Removes the tabs that are still as they were made: {tabs}.",
    "将删除创建后未改动过的工作表：{tabs}。",
    "將刪除建立後未更動過的工作表：{tabs}。",
  ],
  "setUp.undo": ["Undo the set-up", "撤销初始设置", "復原初始設定"],
  "setUp.undoing": ["Removing the tabs…", "正在删除工作表…", "正在刪除工作表…"],
  "setUp.removed": ["Removed: {tabs}.", "已删除：{tabs}。", "已刪除：{tabs}。"],
  "setUp.removedNone": ["Nothing was removed.", "没有删除任何工作表。", "沒有刪除任何工作表。"],
  "setUp.kept": [
    "Kept, as something was changed in them or the workbook needs one tab: {tabs}.",
    "保留：{tabs}（内容已改动，或工作簿至少须有一个工作表）。",
    "保留：{tabs}（內容已更動，或試算表至少須有一個工作表）。",
  ],
} as const satisfies Readonly<Record<string, PageText>>;

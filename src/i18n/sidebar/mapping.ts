import type { PageText } from "./page-text.ts";

/** Tabs of the company's own, in Set up. */
export const MAPPING_TEXTS = {
  "map.title": ["Use tabs of your own", "使用自己的工作表", "使用自己的工作表"],
  "map.lead": [
    "A list of staff or figures that you have already can stay as it is. Say which column is what; it is read in place, never changed.",
    "已有的员工名单或数据表可以原样使用：只需说明各列的含义，系统直接读取，不作任何改动。",
    "現有的員工名單或資料表可以原樣使用：只要說明各欄代表什麼，系統直接讀取，不會更動內容。",
  ],
  "map.which": ["Your tab", "您的工作表", "您的工作表"],
  "map.choose": ["Choose a tab…", "请选择工作表…", "請選擇工作表…"],
  "map.looking": ["Looking at “{tab}”…", "正在查看“{tab}”…", "正在查看「{tab}」…"],
  "map.kind": ["It counts as", "用作", "用作"],
  "map.row": ["Its headings stand in row", "标题所在行", "標題所在列"],
  "map.nothing": ["Leave as it is", "保持原样", "維持原樣"],
  "map.period": ["Period of the whole tab", "整张表的考核周期", "整張表的考核週期"],
  "map.lacking": ["Still to be said: {columns}.", "还需指定：{columns}。", "還需指定：{columns}。"],
  "map.other": [
    "“{tab}” counts as {kind} too. Only one is read: delete or rename the other, or put their rows together.",
    "“{tab}”也用作“{kind}”。只会读取其中一个：请删除或改名另一个，或将数据合并。",
    "「{tab}」也用作「{kind}」。只會讀取其中一個：請刪除或改名另一個，或將資料合併。",
  ],
  "map.noHeadings": ["There are no headings in this row.", "这一行没有标题。", "這一列沒有標題。"],
  "map.keep": ["Keep this mapping", "保存对应关系", "儲存對應關係"],
  "map.keeping": ["Writing the tab Mapping…", "正在写入“字段映射”表…", "正在寫入「欄位對應」表…"],
  "map.kept": [
    "“{tab}” is read as {kind}. It stays as it is; what you chose stands in the tab Mapping.",
    "“{tab}”将作为“{kind}”读取，内容保持不变；对应关系已写入“字段映射”表。",
    "「{tab}」將作為「{kind}」讀取，內容維持不變；對應關係已寫入「欄位對應」表。",
  ],
  "map.as": ["{tab} as {kind}", "{tab}（用作{kind}）", "{tab}（用作{kind}）"],
  "map.change": ["Change", "修改", "修改"],
  "map.drop": ["Read it no more", "不再读取", "不再讀取"],
  "map.dropped": [
    "“{tab}” is no longer read as {kind}.",
    "“{tab}”不再作为“{kind}”读取。",
    "「{tab}」不再作為「{kind}」讀取。",
  ],
  "map.undo": ["Take it back", "撤销", "復原"],
  "map.undone": ["The mapping is as it was before.", "对应关系已恢复原状。", "對應關係已恢復原狀。"],
} as const satisfies Readonly<Record<string, PageText>>;

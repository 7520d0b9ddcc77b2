import type { PageText } from "./page-text.ts";

/** What went wrong between the page and the workbook, and what to do. */
export const FAILURE_TEXTS = {
  "fail.title": ["That did not work", "操作未完成", "操作未完成"],
  "fail.accounts": [
    "Google took another account than the one that opened this sheet. This happens when several Google accounts are signed in to one browser. Open the sheet in a private window, or in a browser profile where only one account is signed in.",
    "Google 使用的账号与打开此表格的账号不一致。同一浏览器登录了多个 Google 账号时会这样。请在无痕窗口中打开表格，或改用只登录一个账号的浏览器个人资料。",
    "Google 使用的帳戶與開啟這份試算表的帳戶不同。同一個瀏覽器登入多個 Google 帳戶時會發生這種情形。請在無痕視窗中開啟試算表，或改用只登入一個帳戶的瀏覽器設定檔。",
  ],
  "fail.authorisation": [
    "The add-on has no permission for this sheet yet. Close this sidebar, choose any item of the menu Extensions › Scorecards, and allow what Google asks.",
    "插件还没有访问此表格的权限。请关闭侧边栏，在菜单“扩展程序 › Scorecards”中任选一项，并同意 Google 的授权请求。",
    "外掛程式還沒有存取這份試算表的權限。請關閉側邊欄，在選單「擴充功能 › Scorecards」中任選一項，並同意 Google 的授權要求。",
  ],
  "fail.quota": [
    "Google's daily limit for scripts is used up for this account. Nothing was lost. Try again tomorrow, or let a colleague with edit rights do it.",
    "此账号今天的 Google 脚本配额已用完，数据没有丢失。请明天再试，或请有编辑权限的同事操作。",
    "這個帳戶今天的 Google 指令碼配額已用完，資料沒有遺失。請明天再試，或請有編輯權限的同事操作。",
  ],
  "fail.timeout": [
    "Google did not answer in time. Check the sheet: it is either as before or done. Then try again.",
    "Google 未能及时响应。请先查看表格：结果要么与之前相同，要么已经完成。然后再试。",
    "Google 未能及時回應。請先查看試算表：內容不是跟之前一樣，就是已經完成。接著再試一次。",
  ],
  "fail.offline": [
    "There is no connection to Google. Check the network, then try again.",
    "无法连接到 Google。请检查网络后再试。",
    "無法連線到 Google。請檢查網路後再試一次。",
  ],
  "fail.outdated": [
    "The sidebar and the add-on are of different versions. Close the sidebar and open it again from the menu.",
    "侧边栏与插件版本不一致。请关闭侧边栏，再从菜单重新打开。",
    "側邊欄與外掛程式的版本不同。請關閉側邊欄，再從選單重新開啟。",
  ],
  "fail.said": ["Google said: {message}", "Google 的原文提示：{message}", "Google 的原始訊息：{message}"],
} as const satisfies Readonly<Record<string, PageText>>;

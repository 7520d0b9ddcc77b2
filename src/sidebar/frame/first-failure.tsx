import type { Failure } from "../server/failure.ts";

/**
 * The first call failed, so there are no texts from the server: what to do must be said by the page itself, in each
 * language, for nobody could be asked which one. It is nearly always the several-accounts trouble.
 */
const WHAT_TO_DO = [
  [
    "en",
    "Scorecards could not reach this sheet. If several Google accounts are signed in to this browser, open the sheet in a private window or in a browser profile with one account only. Otherwise close this sidebar and open it again from the menu.",
    "Try again",
  ],
  [
    "zh-Hans",
    "Scorecards 无法访问此表格。如果此浏览器登录了多个 Google 账号，请在无痕窗口或只登录一个账号的浏览器个人资料中打开表格；否则请关闭侧边栏，再从菜单重新打开。",
    "重试",
  ],
  [
    "zh-Hant",
    "Scorecards 無法存取這份試算表。如果這個瀏覽器登入了多個 Google 帳戶，請在無痕視窗或只登入一個帳戶的瀏覽器設定檔中開啟試算表；否則請關閉側邊欄，再從選單重新開啟。",
    "再試一次",
  ],
] as const;

interface FirstFailureProps {
  readonly failure: Failure;
  again(): void;
}

/** The page cannot open: what to do, and what Google said. */
export function FirstFailure({ failure, again }: FirstFailureProps) {
  return (
    <main>
      <h1 tabIndex={-1}>Scorecards</h1>
      <div role="alert">
        {WHAT_TO_DO.map(([language, text]) => (
          <p key={language} lang={language}>
            {text}
          </p>
        ))}
      </div>
      <p class="fine">{failure.message}</p>
      <button type="button" class="primary" onClick={again}>
        {WHAT_TO_DO.map(([, , label]) => label).join(" · ")}
      </button>
    </main>
  );
}

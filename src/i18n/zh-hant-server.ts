import type { ServerKey } from "./texts.ts";

/** What the menu and the sidebar's server say, in Traditional Chinese. */
export const ZH_HANT_SERVER = {
  "no.tabNotOurs": "工作表「{tab}」存放的不是計算結果。請先將它改名，再重新計算；這次沒有寫入任何內容。",
  "no.busy": "有其他人正在計算這份試算表。請稍候再試；這次沒有寫入任何內容。",
  "no.template": "沒有名為「{found}」的範本。請選擇其中一項：{templates}。",
  "no.tabsExist": "這份試算表已有以下工作表：{tabs}。請將它們改名，或改用空白的試算表；這次沒有更動任何內容。",
  "no.argument": "「{name}」應為文字，而非「{found}」。請更正。",
  "no.language": "沒有「{found}」這種語言。請選擇其中一項：{languages}。",
  "no.yesNo": "「{name}」應為是或否，而非「{found}」。請更正。",
  "no.call": "側邊欄送出的要求與目前版本的外掛程式不符（{what}）。請關閉側邊欄，再從選單重新開啟。",
  "no.changed": "預覽之後試算表有異動，因此未寫入任何內容。請查看新的預覽，再寫入。",
  "no.decider": "「決定人」是空白的。請填寫由誰決定。",
  "no.promotionRow": "「晉升」工作表中沒有這一列。請先計算該週期得分，再記錄決定。",
  "gather.stillCounts":
    "這裡已沒有評分，但「回饋」工作表仍保留原評分並計入結果。若要撤回請填 N/A，否則請填目前的評分，然後重新彙整。",
  "certificate.text": "獎狀\n\n{name}：\n\n於 {period} 考核表現優異，榮獲「{award}」，特頒此狀，以資鼓勵。\n\n{why}",
  "no.feedbackMapped": "依「欄位對應」工作表，回饋取自「{tab}」，因此沒有寫入。請在該工作表填寫評分。",
  "no.talkTab": "沒有在工作表「{tab}」寫入任何內容：{why}",
  "no.talkRow": "試算表中的這一列已被修改或移動，因此沒有寫入任何內容。請重新整理後再試。",
  "no.plannedTwice": "「輔導計畫」工作表已有同一事項的進行中計畫。請修改該列，或先將其標示為已完成。",
  "no.dashboardStale": "{period} 的結果尚未依目前的資料寫入。請先寫入結果，再產生儀表板；這次沒有寫入任何內容。",
  "no.dashboardNotOurs": "工作表「{tab}」存放的不是儀表板。請先將它改名再試一次；這次沒有寫入任何內容。",
  "no.dashboardInWay":
    "{where} 的「{found}」不是儀表板寫入的內容，繼續會將它覆蓋。請把它移到別處，或將工作表「{tab}」改名保留後再試一次；這次沒有寫入任何內容。",
  "dashboard.note":
    "計算得分後可以重新產生儀表板：表格會更新，圖表會留在您擺放的位置。若要加上自己的註記，請與表格之間空一欄。",
  "no.bonuses": "方案沒有獎金級距與獎項，因此沒有獎金。請先填寫「獎金級距」工作表。",
  "held.noBase": "「人員」工作表中沒有獎金基數。",
  "held.noTotal": "本週期沒有總分。",
  "no.ownTab": "「{tab}」由本外掛程式自行維護或讀取，不能在這裡選用。請改選貴公司自己的工作表。",
  "no.periodSpoilt":
    "{period} 封存後，「歷史結果」或「快照」遭到更動，因此無法照當時的結果顯示。請還原內容（檔案 → 版本記錄）。",
  "no.moreVariants": "無法再儲存方案：最多儲存 {most} 個，且內容不能太長。請先刪除不需要的方案。",
  "no.cellFor": "方案工作表中沒有「{what}」對應的儲存格。請補上該欄或「設定」工作表後再套用。沒有寫入任何內容。",
  "no.formulas": "{where} 由公式計算，寫入會蓋掉公式。請直接在試算表中修改。沒有寫入任何內容。",
  "no.written": "工作表「{tab}」寫入失敗（{why}）。所有內容均維持原狀。請排除原因後再試一次。",
  "no.halfWritten":
    "工作表「{tab}」寫入失敗（{why}），以下工作表也無法恢復原狀：{tabs}。請從「檔案」選單開啟版本記錄，還原先前的版本。",
  "no.list": "「{name}」應為文字清單，而非「{found}」。請更正。",
  "warn.store": "這裡保存已封存的週期。任何更動都會被指紋比對發現，更動後的內容不列入計算。",
  "warn.live":
    "這些儲存格由 {cell} 的公式自動填入，在此輸入內容會使公式失效。考核週期請在上方填寫，資料請填在其他工作表。",
  "no.closed":
    "{period} 已於 {at} 封存，結果不再變動。如需更正，請修改該週期的原始資料（績效資料、業務紀錄、事件等），再計算下一週期，差額會列入下一週期的「補扣差額」欄。",
  "no.closedBy":
    "{period} 已於 {at} 由 {name} 封存，結果不再變動。如需更正，請修改該週期的原始資料（績效資料、業務紀錄、事件等），再計算下一週期，差額會列入下一週期的「補扣差額」欄。",
  "no.closedLater": "{later} 已經封存。週期必須依先後順序封存，{period} 的獎金已無法在它之前發放。",
  "no.closeOpen":
    "{period} 還有 {errors} 處錯誤，以下人員沒有結果：{people}。請先處理，或指明哪些人可以不帶結果封存；待資料補正後，應發金額會列入下一週期。\n{list}",
  "share.letter": "績效通知書",
  "share.personFile": "{name} · {period}",
  "share.teamFile": "{team}團隊 · {period}",
  "share.changed": "「歷史結果」中的這一列遭到更動，或已無法依封存時的結果重新算出。請還原這一列的內容。",
  "share.noEmail": "「人員」的「電子郵件」欄中沒有只屬於此人的信箱。",
  "share.noLeader": "這個團隊的成員在「人員」的「直屬主管」欄中填的主管不一致。",
  "share.notClosed": "{period} 尚未封存。請先封存：發送出去的結果不應再變動。",
  "share.spoilt": "{period} 封存後，「歷史結果」或「快照」遭到更動，因此不能發送。請還原內容（檔案 → 版本記錄）。",
  "import.recordId": "紀錄編號（用於辨識重複）",
  "share.yes": "是",
} as const satisfies Readonly<Record<ServerKey, string>>;

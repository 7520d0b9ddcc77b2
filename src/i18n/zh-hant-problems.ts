import type { FindingCode, IssueCode } from "../core/index.ts";

/** What can be wrong with a workbook, in Traditional Chinese. */
export const ZH_HANT_PROBLEMS = {
  "cell.error": "此儲存格顯示錯誤 {found}。請修正公式；修正前，依據這一格的結果暫不計算。",
  "cell.notNumber": "「{found}」不是數字。請輸入如 92、92% 或 1,234.5 的數字；沒有資料時請留白。",
  "cell.notDate": "「{found}」不是日期。請依年、月、日順序輸入，例如 2026-01-31。",
  "cell.notChoice": "「{found}」不是可選的項目。請改用其中一項：{choices}。",
  "cell.numberAsText": "「{found}」是文字，已當作 {value} 讀取。為避免誤判，請改存為數字。",
  "cell.blankRequired": "「{header}」是空白的。請填寫，或將整列清空。",
  "cell.badList": "清單「{found}」中的「{part}」不是數字。請以分號分隔數字，例如 80%; 90%; 100%。",
  "cell.badCondition":
    "「{found}」不是有效的條件。請依「欄位、比較、值」的順序撰寫，例如：是否解決 = 是 且 主題 屬於 帳單|合約。",
  "cell.badPeriod": "「{found}」不是有效的考核週期。請寫成 2026-09、2026-Q3、2026-H2、2026 或 2026-01-15..2026-03-14。",
  "tab.missing": "找不到工作表「{tab}」。請新增，或使用「初始設定」。",
  "tab.empty": "此工作表只有標題列，尚無資料。請填入資料。",
  "tab.headerMissing": "缺少「{header}」欄。請新增一欄，並在第 1 列輸入這個標題。",
  "tab.headerTwice": "標題「{header}」在此工作表中重複。請將其中一欄改名或刪除。",
  "mapping.noTab": "試算表中沒有工作表「{tab}」。請照標籤上的名稱填寫，或刪除與它有關的列。",
  "mapping.noHeading": "請說明哪一欄是「{column}」：填寫該欄的標題，或填寫固定值。",
  "mapping.noColumn": "「{tab}」中沒有標題為「{heading}」的欄。請照表中的標題填寫，或在「初始設定」中重新選擇。",
  "mapping.headingTwice": "「{tab}」中有兩欄的標題都是「{heading}」，無法判斷是哪一欄。請將其中一欄改名。",
  "mapping.badColumn": "「{found}」既不是指標，也不是這份工作表的欄位。請改用其中一項：{columns}。",
  "mapping.badRow": "「{found}」不是列號。請填寫標題所在的列號，例如 3。",
  "mapping.twice": "「{column}」重複出現，第一次在第 {first} 列。請只保留一列；在此之前以第一列為準。",
  "mapping.columnTwice": "「{heading}」欄用了兩次，第一次在第 {first} 列。請刪除其中一列；在此之前以第一列為準。",
  "mapping.kpiTwice":
    "{id} 在 {period} 的「{kpi}」有兩個數值，另一個在第 {first} 列。請刪除其中一個；在此之前其結果暫緩。",
  "mapping.lacks": "尚未說明「{tab}」中哪一欄是「{header}」。請在「初始設定」中選擇，或在「欄位對應」表中新增一列。",
  "tab.twice":
    "工作表「{tab}」與「{twin}」用途相同。請將另有他用的那個改名，或把資料合併到一處；修正前只讀取「{tab}」。",
  "collect.offScale": "{found} 超出評分範圍（{least} 至 {most}）。請向評分人確認後更正。",
  "collect.twice": "{rater} 對 {id} 的這一項評了兩次。請只保留一列；在此之前以第一列為準。",
  "person.twice": "人員 {id} 重複，第一次在第 {first} 列。請只留一列；修正前該人員的結果暫不計算。",
  "person.unknown": "「人員」工作表中沒有 {id}。請新增此人，或更正員工編號。",
  "cell.negative": "「{found}」小於 0。請輸入 0 以上的數字。",
  "dates.reversed": "日期前後顛倒：{from} 晚於 {to}。請更正其中一個。",
  "assignments.overlap":
    "{id} 的任職異動日期重疊：本列與第 {other} 列涵蓋同一天。請調整起訖日期；修正前該人員的結果暫不計算。",
  "metrics.twice":
    "人員 {id} 在 {period} 有兩列資料，另一列是第 {first} 列。請刪除其中一列；修正前該人員的結果暫不計算。",
  "metrics.noPeriod":
    "這份試算表沒有 {period} 的資料。目前有：{periods}。請改選週期，或補上資料。如需由較短期間合成較長期間，請在「指標」填寫「跨期彙總」。",
  "metrics.nobody": "{period} 的資料不屬於「人員」中的任何人。請核對兩處的員工編號，使其一致。",
  "metrics.noData": "目前沒有可以計算的資料。請填寫「績效資料」或「業務紀錄」，每一列都要有人員，以及考核週期或日期。",
  "kpi.twice": "指標 {kpi} 重複。請只留一列；修正前以第一列為準。",
  "kpi.unknown": "「指標」工作表中沒有「{kpi}」。請更正名稱，或新增此指標。",
  "kpi.noColumn": "找不到指標「{kpi}」的欄位。請新增一欄，並以指標編號或指標名稱作為標題。",
  "kpi.noRecordColumn": "指標「{kpi}」要統計「{column}」欄，但「{tab}」工作表沒有這一欄。請更正欄名。",
  "kpi.badCurve": "指標「{kpi}」無法計分：{why}",
  "kpi.badActual": "指標「{kpi}」在此無法計分：{why}",
  "kpi.badMeasure": "指標「{kpi}」無法統計：{why}",
  "kpi.noTab": "指標「{kpi}」取自「{tab}」，但沒有這個工作表。請新增該工作表，或修改指標的資料來源。",
  "import.noColumn": "檔案中沒有以下任何一欄：{header}。請選擇其他匯出類型，或補上該欄。",
  "import.unclearDates": "「{header}」欄的日期可能是日在前，也可能是月在前。請擇一，或改以年在前的格式匯出。",
  "import.unknownOwner":
    "「{found}」不是任何人的員工編號或系統帳號。請填寫「人員」的系統帳號欄，或新增此人；在此之前，這些列不計入任何人。",
  "goal.noTime": "此目標既無考核週期，也無截止日期。請至少填寫一項。",
  "goal.outsidePeriod": "截止日期 {day} 不在考核週期 {period} 之內。請更正其中一項；修正前該人員的結果暫不計算。",
  "goal.needsStart": "目標值為 {target}，無法以此算出達成率。請填寫起始值；修正前該人員的結果暫不計算。",
  "goal.noDistance": "起始值與目標值同為 {target}。請更正其中一項；修正前該人員的結果暫不計算。",
  "goal.wrongDirection": "從 {start} 到 {target}，與填寫的達成方向相反。請修改達成方向，或將其留白。",
  "goal.badProgress": "此目標沒有目標值，完成值應為是、否或 0% 到 100% 的進度，而非「{found}」。請更正，或填寫目標值。",
  "goal.twice": "人員 {id} 的目標「{goal}」重複，第一次在第 {first} 列。請只留一列；修正前該人員的結果暫不計算。",
  "weights.notHundred": "{group} 的權重加總為 {sum}。請調整，使加總等於 100。",
  "weights.negative": "權重 {found} 小於 0。請改為 0 以上的數字。",
  "weights.ambiguous": "有多列權重同樣適用於 {group}：{rows}。請將其中一列設得更明確，或予以刪除。",
  "weights.none":
    "沒有適用於 {group} 的權重。請在「權重」工作表新增一列，或新增職位、職級、地區、職涯通道皆留白的通用列。",
  "weights.partOfPeriod": "{group} 在 {from} 至 {to} 沒有適用的權重。請延長其中一列的起訖日期，涵蓋整個週期。",
  "bands.twice": "有兩個績效等級的下限都是 {from}。請修改其中一個；修正前以第一個為準。",
  "bands.belowLowest":
    "有 {count} 個總分低於最低等級的下限 {lowest}（例如 {id} 得 {total} 分）。請將「績效等級」工作表最低等級的下限設為 0 或更低。",
  "bands.unknown": "「績效等級」工作表中沒有「{band}」。請更正名稱，或新增此等級。",
  "bonus.noMode":
    "尚未選定獎金計算方式。級距有四種算法，金額各不相同：全額、分段累進、超額、線性內插。請在「設定」工作表擇一；選定前不計算獎金。",
  "bonus.twice": "有兩個獎金級距的下限都是 {from}。請修改其中一個；修正前以第一個為準。",
  "bonus.noBase": "「人員」工作表沒有獎金基數，因此無法算出金額。請補上。",
  "bonus.notClosed":
    "獎金採年度累計結算，但本年度先前的考核週期尚未封存：{open}。無從得知已發金額，{period} 暫不發放。請先依序封存這些週期。",
  "bonus.yearUnknown":
    "獎金採年度累計結算，但 {unknown} 既無資料，也沒有封存紀錄，因此本年度自 {from} 起計算。如須計入，請先補上資料並封存。",
  "bonus.notToDate":
    "獎金採年度累計結算，但指標「{kpi}」沒有可與目標比較的年度累計值。請將「跨期彙總」改為「平均值」或「取最後一期」，或改用不隨時間累加的統計方式；在此之前不計算獎金。",
  "bonus.rowsGone": "已封存週期 {period} 的結果列有缺漏，無從得知已發金額。請還原這些列；在此之前不計算獎金。",
  "bonus.dataGone": "{period} 已封存結果所依據的資料已不在表中，暫不結算。請還原這些資料。",
  "bonus.poolsToDate":
    "採年度累計結算的獎金不能再從獎金總額分配。請刪除獎金總額，或將「年度累計結算」設為「否」；在此之前不計算獎金。",
  "bonus.limitsReversed":
    "獎金下限 {lowest} 高於獎金上限 {highest}。請在「設定」工作表更正其中一個；修正前不計算獎金。",
  "coefficients.twice":
    "{scope}「{which}」的係數在同一期間重複，另一處在第 {other} 列。請只留一列；修正前相關獎金暫不計算。",
  "coefficients.missing":
    "「係數」工作表在 {period} 依{scope}設定係數，但沒有「{which}」這一列。請補上；在此之前獎金暫不計算。",
  "targets.ambiguous": "有多個目標同樣適用於 {id}：{rows}。請將其中一個設得更明確，或予以刪除；修正前其結果暫不計算。",
  "pools.twice":
    "「{team}」的獎金總額在同一期間重複，另一處在第 {other} 列。請只留一列；修正前相關人員的獎金暫不計算。",
  "pools.open": "這筆獎金總額中有 {count} 人尚無獎金（例如 {id}），他們有結果後每個人的金額都會改變。請補齊後再發放。",
  "pools.rest": "這筆獎金總額還剩 {rest} 未分配。請調整金額，或在「設定」工作表改用其他分配規則。",
  "pools.nobody": "沒有人參與「{team}」的獎金總額，{amount} 未分配。請更正團隊名稱，或刪除該列。",
  "pools.belowGuarantees":
    "這筆獎金總額為 {amount}，不足以支付新進人員的保障獎金。請調整金額；修正前相關人員的獎金暫不計算。",
  "awards.badCount": "「{found}」不是名額。請填寫有幾個名額：1、2、3……",
  "ladder.twice": "職級 {grade} 在職涯通道「{track}」中重複。請只留一列。",
  "ladder.unknownNext": "職級 {grade} 的下一職級「{next}」不在「職級架構」工作表中。請更正名稱，或新增此職級。",
  "promotion.badRule": "這項標準要與「{bound}」比較數值。請將標準值改為數字，例如 85% 或 12。",
  "promotion.unknownColumn": "「人員」工作表中沒有「{column}」欄。請更正欄名，或新增此欄。",
  "calibration.noReason": "調整績效等級必須寫明原因。請填寫調整原因，或將整列清空；在此之前，此人的結果暫不計算。",
  "calibration.twice": "{id} 在本週期的等級調整了兩次。請保留有效的一列，清空另一列；在此之前，其結果暫不計算。",
  "calibration.noBand": "{id} 在本週期沒有績效等級，無法調整為 {band}。請先處理沒有等級的原因。本次調整未生效。",
  "calibration.capped":
    "{id} 已調整為 {band}，但因否決事項，等級最高為 {cap}。以否決事項為準；請清空該列，或撤銷否決事項。",
  "calibration.moved":
    "將 {id} 調整為 {band} 時，原等級為 {before}；依分數線，現在應為 {now}。調整仍然有效。請確認是否仍要保留，並將調整前等級改為 {now}。",
  "event.noPeriod": "此事件既無日期，也無考核週期。請至少填寫一項。",
  "event.badEffect":
    "處理方式「{effect}」的資料不齊全。請補上：「加減分」須填加減分欄；「指標封頂」須填指標與上限；「總分封頂」須填上限；「等級封頂」須在上限欄填績效等級。",
  "settings.unknown": "「{found}」不是設定項目。請更正名稱，或刪除該列。",
  "settings.twice": "設定項目「{found}」出現了兩次。請刪除其中一列；在此之前以第一列為準。",
  "bands.noLabel": "這個等級沒有名稱。請填上等級名稱。",
  "bands.labelTwice": "績效等級「{band}」出現了兩次。請改名或刪除其中一列。",
  "kpi.looksLikePercent": "「{found}」是 {found} 倍。如果是指 {found}%，請輸入 {found}%（指標「{kpi}」以百分比計）。",
  "promotion.unknownGrade":
    "職級架構中沒有「{grade}」，這條標準對任何人都不適用。請更正名稱，或在「職級架構」新增該職級。",
  "change.noRow": "工作表「{tab}」中沒有可修改的「{found}」。請選擇既有的一列。",
  "change.hasKnots": "指標「{kpi}」的計分方式由「實際值節點」決定，修改目標值不會有作用。請改為修改節點。",
  "guide.notHundred": "等級分布參考的佔比加總為 {sum}%。請調整，使加總等於 100%；在此之前不作比較。",
  "guide.bandTwice": "等級分布參考中，績效等級「{band}」出現了兩次。請只保留在一列中。",
  "history.changed":
    "{id} 在 {period} 的結果於週期封存後被更動過，這一列不再列入任何計算。請復原更動（「檔案」→「版本記錄」）；確實需要更正時，請改原始資料。",
  "history.rowsChanged":
    "{period} 的結果與封存時不符：「歷史結果」中的列被新增、刪除，或檢查碼被改過。此週期不列入任何計算，請復原這些列（「檔案」→「版本記錄」）。",
  "history.snapshotChanged":
    "「快照」中 {period} 的內容在封存後被更動過，需要它的計算已暫停。請復原這些列（「檔案」→「版本記錄」）。",
  "history.noPeriod": "這裡有 {period} 的結果，但「已封存週期」中沒有這個週期。請復原該列（「檔案」→「版本記錄」）。",
  "history.periodTwice": "「已封存週期」中 {period} 出現了兩次。請刪除這一列；以第一列為準。",
  "history.otherYear":
    "已封存週期 {period} 的資料或在職日期在封存後有異動。該週期採年度累計結算，所屬年度或方案已結束，差額不會自動補發或追回：若非有意，請改回；否則請以人工結算差額。",
  "history.notComputed":
    "依目前的資料已無法算出 {id} 在已封存週期 {period} 的結果，已發放的金額維持不變。若非有意，請補回或更正相關資料。",
} as const satisfies Readonly<Record<Exclude<IssueCode, FindingCode>, string>>;

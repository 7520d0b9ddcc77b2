import type { FindingCode } from "../core/index.ts";

/** What the check of a scheme finds, in Traditional Chinese. */
export const ZH_HANT_CHECK = {
  "check.kpiUnweighted":
    "指標「{kpi}」在每一列的權重都是 0，對任何人都沒有作用。請在「權重」中給它權重，或刪除這項指標。",
  "check.kpiNoData":
    "指標「{kpi}」有權重，但各期都沒有人有資料。請補上資料，或取消它的權重；在此之前它的權重由其他指標分攤。",
  "check.kpiFlat":
    "指標「{kpi}」的實際值從 {lowest} 到 {highest}，{people} 人卻都得 {points} 分，看不出高下。請把節點調到實際值的分布範圍內，或把權重分給其他指標。",
  "check.targetTooHigh":
    "{people} 人當中沒有人達到指標「{kpi}」的目標值：實際值從 {lowest} 到 {highest}，最高只得 {points} 分。若本來就是挑戰目標可以不改，否則請調整目標值。",
  "check.targetTooLow":
    "{people} 人全都遠遠超過指標「{kpi}」的目標值：實際值從 {lowest} 到 {highest}，最低也得 {points} 分。若希望目標有鑑別度，請調整目標值。",
  "check.kpisAlike":
    "在 {people} 人的資料中，指標「{kpi}」與「{other}」同升同降（相關係數 {percent}%），同一項長處或弱點被計了兩次。請只保留一項，或讓兩者的權重合起來等於一項。",
  "check.weightsIdle": "沒有人屬於 {group}，這一列權重不適用於任何人。請核對用字，與「人員」一致，或刪除這一列。",
  "check.oneKpiAlone":
    "{group} 的指標「{kpi}」權重為 {weight}，而有 {least}% 的權重有資料就會算出總分，等於單憑這一項指標就能決定總分。請在「設定」中把最低資料涵蓋率調到 {weight}% 以上，或降低這項權重。",
  "check.unreachable":
    "沒有人能達到{what}「{name}」：下限是 {from} 分，而總分最高只能到 {most} 分。請調整下限，或調整各項指標的最高分。",
  "check.reachedByExtras":
    "各項指標資料齊全且沒有加分時，總分最高為 {most} 分，而{what}「{name}」從 {from} 分起。若本來就要靠加分才能達到可以不改，否則請調整下限。",
  "check.tooNarrow":
    "沒有人會落在{what}「{name}」：總分取 {decimals} 位小數時，{from} 到 {next} 之間沒有任何分數。請調整其中一個下限。",
  "check.neverBelow": "沒有人會低到{what}「{name}」：總分最低也有 {least} 分。請刪除這一級，或調整下限。",
  "check.openBelow":
    "總分最低可到 {least} 分，而最低的績效等級「{name}」從 {from} 分起，低於它的人沒有等級。請把最低一級的下限設為 {least} 或更低。",
  "check.notSorted": "下限為 {from} 的這一列沒有依順序排列。計算不受影響，但容易看錯相鄰的等級。請依高低順序排列各列。",
  "check.payFalls":
    "分數較高，獎金反而較少：{low} 分發給基數的 {lowPct}%，{high} 分只發給 {highPct}%。請調整級距「{tier}」的係數或獎金計算方式，以免表現較好卻領得較少。",
  "check.cliff":
    "總分從 {below} 到 {total}，獎金一次增加基數的 {pct}%，以基數 {base} 計為 {amount}{near}。若本意如此可以不改，否則請在中間增設級距，或改用「線性內插」。",
  "check.cliffShare":
    "總分從 {below} 到 {total}，獎金一次增加基數的 {pct}%{near}。若本意如此可以不改，否則請在中間增設級距，或改用「線性內插」。",
  "check.adjustmentJump":
    "加減分 {points} 分可以讓總分 {total} 的人從「{before}」直接變成「{after}」，中間跳過一級。若不希望一次加減分有這麼大的影響，請在「設定」中縮小加減分的上下限。",
  "check.ladderCycle": "從職級「{grade}」逐級晉升會回到它自己。請更正「下一職級」，讓晉升只往上走。",
  "check.ladderIsland":
    "沒有職級可以晉升到「{grade}」，目前也沒有人在這個職級。請更正下面一級的「下一職級」，或刪除這一列。",
  "check.stepNoRules": "從「{grade}」晉升到「{next}」沒有任何標準，因此不會判定任何人。請在「晉升標準」中補上。",
  "check.ruleImpossible":
    "{what} {operator} {bound} 不可能有人達到，因為不會有這樣的數值。請修改標準值；百分比請寫成 85% 的形式。",
  "check.rulesContradict":
    "{what} 不可能同時符合這條標準和 {other} 的標準，而這一級晉升兩條都要求。請修改其中一條，或把兩條歸入同一個擇一組。",
  "check.ruleUnmet":
    "{what} {operator} {bound} 涉及 {people} 人，各期都沒有人達到過。若本來就要訂這麼高可以不改，否則請調整標準值。",
  "check.postTwice": "職位「{post}」有兩列說明，第一處在第 {first} 列。請只保留一列；在此之前以第一處為準。",
  "check.postCircle": "從職位「{post}」一路往上找上級，會回到它自己。請更正「直屬上級職位」，讓上下關係只往上走。",
  "check.postUnknown": "職位「{post}」提到職位「{found}」，但沒有哪一列是它的說明。請核對寫法，或為它補一列職位說明。",
  "check.postOneSided":
    "從「{from}」到「{to}」的晉升或轉任關係只寫在其中一個職位的列裡，另一列寫的是別的職位。請在這裡補上，或刪去另一處。",
  "check.postShares": "職位「{post}」各項職責的時間佔比合計為 {sum}%。請調整，讓合計為 100%。",
  "check.postOver": "職位「{post}」的編制是 {headcount} 人，現有 {people} 人。請調整編制人數，或更正「人員」中的職位。",
  "check.postVacant":
    "職位「{post}」的編制是 {headcount} 人，現有 {people} 人。若還要補人可以不改，否則請調整編制人數，或更正「人員」中的職位。",
  "check.postKpiUnknown": "職位「{post}」列出的指標「{kpi}」並不存在。請依「指標」的寫法填寫，或在該表中新增。",
  "check.postKpiIdle":
    "職位「{post}」列出了指標「{kpi}」，但「權重」中沒有給這個職位任何權重。請給它權重，或從職位指標中拿掉。",
  "check.postKpiUnlisted": "指標「{kpi}」對職位「{post}」有權重，職位說明卻沒有列出。請補進職位指標，或取消它的權重。",
  "check.postDownLadder":
    "職位「{post}」可晉升或轉任到「{next}」，但職級架構是從「{to}」升到「{from}」，方向相反。請更正「職位說明」或「職級架構」。",
  "check.postNoStep":
    "職位「{post}」可晉升或轉任到「{next}」，但職級架構中沒有從「{from}」到「{to}」這一級，因此不會判定任何人。若只是平調可以不改，否則請更正「{from}」的下一職級。",
  "check.personPost":
    "有 {people} 人的職位是「{post}」，但「職位說明」中沒有這個職位。請依「職位說明」的寫法填寫，或在其中補一列。",
  "check.managerUnknown": "{id} 的直屬主管填的是「{found}」，但沒有人是這個員工編號。請填寫主管在本表中的員工編號。",
  "check.managerSelf": "{id} 的直屬主管填成了本人。請填寫主管的員工編號，或留白。",
  "check.managerCircle": "從 {id} 一路往上找直屬主管，會回到 {id} 本人。請更正「直屬主管」欄，讓上下關係只往上走。",
  "check.spelling": "「{found}」多半寫作「{usual}」。請統一寫法；計算時視為相同，但清單和篩選會顯示成兩項。",
  "check.near": "；{period} 有 {count} 人與這條線相差不超過 1 分",
} as const satisfies Readonly<Record<FindingCode | "check.near", string>>;

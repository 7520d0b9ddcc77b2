import type { FindingCode } from "../core/index.ts";

/** What the check of a scheme finds, in Simplified Chinese. */
export const ZH_HANS_CHECK = {
  "check.kpiUnweighted":
    "指标“{kpi}”在每一行的权重都是 0，对任何人都不起作用。请在“权重”表中给它分配权重，或删除这个指标。",
  "check.kpiNoData":
    "指标“{kpi}”有权重，但各周期都没有人有数据。请补充数据，或取消它的权重；在此之前它的权重由其他指标分摊。",
  "check.kpiFlat":
    "指标“{kpi}”的实际值从 {lowest} 到 {highest}，{people} 人却都得 {points} 分，拉不开差距。请把节点调到实际值的分布范围内，或把权重分给其他指标。",
  "check.targetTooHigh":
    "{people} 人中没有人达到指标“{kpi}”的目标值：实际值从 {lowest} 到 {highest}，最高只得 {points} 分。如果有意定为挑战目标可以不改，否则请调整目标值。",
  "check.targetTooLow":
    "{people} 人全部远超指标“{kpi}”的目标值：实际值从 {lowest} 到 {highest}，最低也得 {points} 分。如果希望目标有牵引作用，请调整目标值。",
  "check.kpisAlike":
    "在 {people} 人的数据中，指标“{kpi}”与“{other}”同升同降（相关系数 {percent}%），同一项长处或短板被算了两次。请只保留一个，或让两者的权重之和相当于一个指标。",
  "check.weightsIdle": "没有人属于 {group}，这一行权重不适用于任何人。请核对用词，使其与“人员”表一致，或删除该行。",
  "check.oneKpiAlone":
    "{group} 的指标“{kpi}”权重为 {weight}，而有 {least}% 的权重有数据就能出总分，也就是说仅凭这一个指标就可以出总分。请在“设置”中把最低数据覆盖率提高到 {weight}% 以上，或降低这项权重。",
  "check.unreachable":
    "没有人能达到{what}“{name}”：下限是 {from} 分，而总分最高只能到 {most} 分。请调整下限，或调整各指标的最高分。",
  "check.reachedByExtras":
    "各指标数据齐全且没有加分时，总分最高为 {most} 分，而{what}“{name}”从 {from} 分开始。如果有意让加分才能达到可以不改，否则请调整下限。",
  "check.tooNarrow":
    "没有人会落在{what}“{name}”：总分保留 {decimals} 位小数时，{from} 到 {next} 之间没有任何分数。请调整其中一个下限。",
  "check.neverBelow": "没有人会低到{what}“{name}”：总分最低也有 {least} 分。请删除这一级，或调整下限。",
  "check.openBelow":
    "总分最低可到 {least} 分，而最低的绩效等级“{name}”从 {from} 分开始，低于它的人没有等级。请把最低一级的下限设为 {least} 或更低。",
  "check.notSorted": "下限为 {from} 的这一行没有按顺序排列。计算不受影响，但容易看错相邻的等级。请按高低顺序排列各行。",
  "check.payFalls":
    "分数更高，奖金反而更少：{low} 分发基数的 {lowPct}%，{high} 分只发 {highPct}%。请调整档位“{tier}”的系数或奖金计算方式，避免越努力拿得越少。",
  "check.cliff":
    "总分从 {below} 到 {total}，奖金一下子增加基数的 {pct}%，按基数 {base} 计为 {amount}{near}。如果有意如此可以不改，否则请在中间增设档位，或改用“线性插值”。",
  "check.cliffShare":
    "总分从 {below} 到 {total}，奖金一下子增加基数的 {pct}%{near}。如果有意如此可以不改，否则请在中间增设档位，或改用“线性插值”。",
  "check.adjustmentJump":
    "加减分 {points} 分可以让总分 {total} 的人从“{before}”直接变为“{after}”，中间跳过一级。如果不希望一次加减分有这么大影响，请在“设置”中收紧加减分的上下限。",
  "check.ladderCycle": "从职级“{grade}”逐级晋升会回到它自己。请更正“下一职级”，使晋升只往上走。",
  "check.ladderIsland": "没有职级可以晋升到“{grade}”，目前也没有人在这一职级。请更正下面一级的“下一职级”，或删除该行。",
  "check.stepNoRules": "从“{grade}”晋升到“{next}”没有任何标准，因此不会对任何人作出判断。请在“晋升标准”中补充。",
  "check.ruleImpossible":
    "{what} {operator} {bound} 不可能有人达到，因为不会出现这样的数值。请修改标准值；百分比请写成 85% 的形式。",
  "check.rulesContradict":
    "{what} 不可能同时满足这条标准和 {other} 的标准，而这一级晋升两条都要求。请修改其中一条，或把两条归入同一个择一组。",
  "check.ruleUnmet":
    "{what} {operator} {bound} 涉及 {people} 人，各周期都没有人达到过。如果有意定得这么高可以不改，否则请调整标准值。",
  "check.postTwice": "岗位“{post}”有两行说明，第一处在第 {first} 行。请只保留一行；在此之前以第一处为准。",
  "check.postCircle": "从岗位“{post}”逐级往上找上级，会回到它自己。请更正“直接上级岗位”，使上级关系只往上走。",
  "check.postUnknown": "岗位“{post}”提到岗位“{found}”，但没有哪一行是它的说明。请核对写法，或为它补一行岗位说明。",
  "check.postOneSided":
    "从“{from}”到“{to}”的晋升或转任关系只写在其中一个岗位的行里，另一行写的是别的岗位。请在此处补上，或删去另一处。",
  "check.postShares": "岗位“{post}”各项职责的时间占比合计为 {sum}%。请调整，使合计为 100%。",
  "check.postOver": "岗位“{post}”定员 {headcount} 人，现有 {people} 人。请调整定员，或更正“人员”表中的岗位。",
  "check.postVacant":
    "岗位“{post}”定员 {headcount} 人，现有 {people} 人。如果还要补充人员可以不改，否则请调整定员，或更正“人员”表中的岗位。",
  "check.postKpiUnknown": "岗位“{post}”列出的指标“{kpi}”不存在。请按“指标”表的写法填写，或在该表中添加。",
  "check.postKpiIdle":
    "岗位“{post}”列出了指标“{kpi}”，但“权重”表中没有给这个岗位分配它的权重。请分配权重，或从岗位指标中去掉。",
  "check.postKpiUnlisted": "指标“{kpi}”对岗位“{post}”有权重，岗位说明中却没有列出。请补进岗位指标，或取消它的权重。",
  "check.postDownLadder":
    "岗位“{post}”可晋升或转任到“{next}”，但职级体系是从“{to}”升到“{from}”，方向相反。请更正“岗位说明”或“职级体系”。",
  "check.postNoStep":
    "岗位“{post}”可晋升或转任到“{next}”，但职级体系中没有从“{from}”到“{to}”这一级，因此不会对任何人作出判断。如果只是平级转任可以不改，否则请更正“{from}”的下一职级。",
  "check.personPost":
    "有 {people} 人的岗位是“{post}”，但“岗位说明”中没有这个岗位。请按“岗位说明”的写法填写，或在其中补一行。",
  "check.managerUnknown": "{id} 的直接上级填的是“{found}”，但没有人是这个工号。请填写上级在本表中的工号。",
  "check.managerSelf": "{id} 的直接上级填成了本人。请填写上级的工号，或留空。",
  "check.managerCircle": "从 {id} 逐级往上找直接上级，会回到 {id} 本人。请更正“直接上级”列，使上级关系只往上走。",
  "check.spelling": "“{found}”大多写作“{usual}”。请统一写法；计算时视为相同，但列表和筛选会显示成两项。",
  "check.near": "；{period} 有 {count} 人与这条线相差不超过 1 分",
} as const satisfies Readonly<Record<FindingCode | "check.near", string>>;

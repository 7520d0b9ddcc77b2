import type { FindingCode, IssueCode } from "../core/index.ts";

/** What can be wrong with a workbook, in Simplified Chinese. */
export const ZH_HANS_PROBLEMS = {
  "cell.error": "该单元格显示错误 {found}。请修正公式；修正之前，依赖它的结果暂不计算。",
  "cell.notNumber": "“{found}”不是数字。请填写如 92、92% 或 1,234.5 的数字；没有数据时请留空。",
  "cell.notDate": "“{found}”不是日期。请按年月日的顺序填写，例如 2026-01-31。",
  "cell.notChoice": "“{found}”不在可选项内。请改为以下之一：{choices}。",
  "cell.numberAsText": "“{found}”是文本，已按 {value} 读取。请改为数字格式以免出错。",
  "cell.blankRequired": "“{header}”为空。请填写，或清空整行。",
  "cell.badList": "列表“{found}”中的“{part}”不是数字。请用分号分隔各个数字，例如 80%; 90%; 100%。",
  "cell.badCondition":
    "“{found}”不是有效的条件。请按“列名、比较、值”来写，例如：是否解决 = 是 且 主题 属于 账单|合同。",
  "cell.badPeriod": "“{found}”不是有效的考核周期。请写成 2026-09、2026-Q3、2026-H2、2026 或 2026-01-15..2026-03-14。",
  "tab.missing": "缺少工作表“{tab}”。请添加，或使用“初始设置”。",
  "tab.empty": "该工作表只有标题行，没有数据。请填写。",
  "tab.headerMissing": "缺少“{header}”列。请添加一列，并在第 1 行写上这个标题。",
  "tab.headerTwice": "标题“{header}”在该工作表中出现了两次。请将其中一列改名或删除。",
  "mapping.noTab": "工作簿中没有工作表“{tab}”。请按标签上的名称填写，或删除与它有关的行。",
  "mapping.noHeading": "请说明哪一列是“{column}”：填写该列的标题，或填写固定值。",
  "mapping.noColumn": "“{tab}”中没有标题为“{heading}”的列。请按表中的标题填写，或在“初始设置”中重新选择。",
  "mapping.headingTwice": "“{tab}”中有两列标题都是“{heading}”，无法判断是哪一列。请将其中一列改名。",
  "mapping.badColumn": "“{found}”既不是指标，也不是该表的列。请改为以下之一：{columns}。",
  "mapping.badRow": "“{found}”不是行号。请填写标题所在的行号，例如 3。",
  "mapping.twice": "“{column}”重复出现，首次在第 {first} 行。请只保留一行；在此之前以第一行为准。",
  "mapping.columnTwice": "“{heading}”列被使用了两次，首次在第 {first} 行。请删除其中一行；在此之前以第一行为准。",
  "mapping.kpiTwice":
    "{id} 在 {period} 的“{kpi}”有两个数值，另一个在第 {first} 行。请删除其中一个；在此之前其结果暂缓。",
  "mapping.lacks": "尚未说明“{tab}”中哪一列是“{header}”。请在“初始设置”中选择，或在“字段映射”表中添加一行。",
  "tab.twice": "工作表“{tab}”与“{twin}”用途相同。请将另有他用的那个改名，或把数据合并到一处；在此之前只读取“{tab}”。",
  "collect.offScale": "{found} 超出评分范围（{least} 至 {most}）。请向评分人核实后更正。",
  "collect.twice": "{rater} 对 {id} 的这一项评了两次。请只保留一行；在此之前以第一行为准。",
  "person.twice": "人员 {id} 重复出现，第一次在第 {first} 行。请只保留一行；修正之前该人员的结果暂不计算。",
  "person.unknown": "“人员”表中没有 {id}。请在该表中添加，或更正工号。",
  "cell.negative": "“{found}”小于 0。请填写 0 或以上的数字。",
  "dates.reversed": "日期前后颠倒：{from} 晚于 {to}。请更正其中一个。",
  "assignments.overlap":
    "{id} 的任职变动有重叠：本行与第 {other} 行涵盖同一天。请调整起止日期；在此之前该人员的结果暂不计算。",
  "metrics.twice":
    "人员 {id} 在 {period} 有两行数据，另一行是第 {first} 行。请删除一行；修正之前该人员的结果暂不计算。",
  "metrics.noPeriod":
    "本工作簿中没有 {period} 的数据。现有数据：{periods}。请改选周期，或补充数据。如需由较短周期合成较长周期，请在“指标”中填写“跨期汇总”。",
  "metrics.nobody": "{period} 的数据不属于“人员”中的任何人。请核对两处的工号，使其一致。",
  "metrics.noData": "还没有可以计算的数据。请填写“绩效数据”或“业务记录”，每行都要有人员以及考核周期或日期。",
  "kpi.twice": "指标 {kpi} 重复出现。请只保留一行；在此之前以第一行为准。",
  "kpi.unknown": "“指标”表中没有“{kpi}”。请更正名称，或在该表中添加这个指标。",
  "kpi.noColumn": "没有指标“{kpi}”对应的列。请添加一列，并以指标编号或指标名称作为标题。",
  "kpi.noRecordColumn": "指标“{kpi}”要统计“{column}”列，但“{tab}”表中没有这一列。请更正列名。",
  "kpi.badCurve": "指标“{kpi}”无法计分：{why}",
  "kpi.badActual": "指标“{kpi}”在此处无法计分：{why}",
  "kpi.badMeasure": "指标“{kpi}”无法统计：{why}",
  "kpi.noTab": "指标“{kpi}”取自“{tab}”，但没有这个工作表。请添加该工作表，或修改指标的数据来源。",
  "import.noColumn": "文件中没有以下任何一列：{header}。请选择其他导出类型，或补上该列。",
  "import.unclearDates": "“{header}”列的日期既可能是日在前，也可能是月在前。请选定其一，或导出为年在前的格式。",
  "import.unknownOwner":
    "“{found}”不是任何人的工号或系统账号。请填写“人员”表的系统账号列，或添加该人员；在此之前，这些行不计入任何人。",
  "goal.noTime": "该目标既没有考核周期，也没有截止日期。请填写其中一项。",
  "goal.outsidePeriod": "截止日期 {day} 不在考核周期 {period} 内。请更正其中一项；在此之前，该人员的结果暂缓。",
  "goal.needsStart": "目标值为 {target}，无法据此算出达成率。请填写起始值；在此之前，该人员的结果暂缓。",
  "goal.noDistance": "起始值与目标值都是 {target}。请更正其中一个；在此之前，该人员的结果暂缓。",
  "goal.wrongDirection": "从 {start} 到 {target}，与所填的达成方向相反。请修改达成方向，或将其留空。",
  "goal.badProgress": "该目标没有目标值，完成值应为是、否或 0% 到 100% 的进度，而不是“{found}”。请更正，或填写目标值。",
  "goal.twice": "人员 {id} 的目标“{goal}”重复，第一次出现在第 {first} 行。请只保留一行；在此之前，该人员的结果暂缓。",
  "weights.notHundred": "{group} 的权重合计为 {sum}。请调整到合计 100。",
  "weights.negative": "权重 {found} 小于 0。请改为 0 或正数。",
  "weights.ambiguous": "{group} 同时符合多行权重，且匹配程度相同：{rows}。请把其中一行写得更具体，或将其删除。",
  "weights.none": "没有适用于 {group} 的权重。请在“权重”表中添加一行，也可以添加岗位、职级、地区、通道都留空的通用行。",
  "weights.partOfPeriod": "{group} 在 {from} 至 {to} 期间没有适用的权重。请延长某一行的起止日期，使其覆盖整个周期。",
  "bands.twice": "有两个绩效等级都从 {from} 分开始。请修改其中一个下限；在此之前以第一个为准。",
  "bands.belowLowest":
    "有 {count} 个总分低于最低等级的下限 {lowest}（例如 {id}，{total} 分）。请把“绩效等级”表中最低一级的下限设为 0 或更低。",
  "bands.unknown": "“绩效等级”表中没有“{band}”。请更正名称，或在该表中添加这个等级。",
  "bonus.noMode":
    "尚未选定奖金计算方式。档位有四种算法，发放金额各不相同：全额、分段累进、超额、线性插值。请在“设置”表中选定一种；在此之前不计算奖金。",
  "bonus.twice": "有两个奖金档位都从 {from} 分开始。请修改其中一个下限；在此之前以第一个为准。",
  "bonus.noBase": "“人员”表中没有填写奖金基数，因此算不出金额。请补填。",
  "bonus.notClosed":
    "奖金按年度累计结算，但本年度前面的考核周期还没有封存：{open}。无法得知已发多少，{period} 暂不发放。请先按顺序封存这些周期。",
  "bonus.yearUnknown":
    "奖金按年度累计结算，但 {unknown} 既没有数据，也没有封存记录，因此本年度从 {from} 起计算。如需计入，请先补充数据并封存。",
  "bonus.notToDate":
    "奖金按年度累计结算，但指标“{kpi}”没有可与目标比较的年度累计值。请将“跨期汇总”改为“平均值”或“取最后一期”，或改用不随时间累加的统计方式；在此之前不计算奖金。",
  "bonus.rowsGone": "已封存周期 {period} 的结果行有缺失，无法确定已发金额。请恢复这些行；在此之前不计算奖金。",
  "bonus.dataGone": "{period} 已封存结果所依据的数据已不在表中，暂不结算。请恢复这些数据。",
  "bonus.poolsToDate":
    "按年度累计结算的奖金不能再从奖金池分配。请删除奖金池，或将“年度累计结算”设为“否”；在此之前不计算奖金。",
  "bonus.limitsReversed": "奖金下限 {lowest} 高于奖金上限 {highest}。请在“设置”表中更正其中一个；在此之前不计算奖金。",
  "coefficients.twice":
    "{scope}“{which}”的系数在同一周期出现了两次，另一处在第 {other} 行。请只保留一行；在此之前相关奖金暂不计算。",
  "coefficients.missing":
    "“系数”表在 {period} 按{scope}设置了系数，但没有“{which}”的一行。请补上；在此之前奖金暂不计算。",
  "targets.ambiguous":
    "有多个目标同样适用于 {id}：{rows}。请把其中一个设得更具体，或予以删除；在此之前其结果暂不计算。",
  "pools.twice":
    "“{team}”的奖金池在同一周期出现了两次，另一处在第 {other} 行。请只保留一行；在此之前相关人员的奖金暂不计算。",
  "pools.open": "这个奖金池中有 {count} 人尚无奖金（例如 {id}），他们有结果后每个人的份额都会变。请补齐后再发放。",
  "pools.rest": "这个奖金池还剩 {rest} 没有人领取。请调整金额，或在“设置”表中改用其他分配规则。",
  "pools.nobody": "没有人参与“{team}”的奖金池，{amount} 未分配。请更正团队名称，或删除该行。",
  "pools.belowGuarantees":
    "这个奖金池为 {amount}，不足以支付新员工的保底奖金。请调整金额；在此之前相关人员的奖金暂不计算。",
  "awards.badCount": "“{found}”不是名额。请填写有几个名额：1、2、3……",
  "ladder.twice": "职级 {grade} 在通道“{track}”中重复出现。请只保留一行。",
  "ladder.unknownNext": "职级 {grade} 的下一职级“{next}”不在“职级体系”表中。请更正名称，或在该表中添加这个职级。",
  "promotion.badRule": "这条标准要拿数值与“{bound}”比较。请把标准值写成 85% 或 12 这样的数字。",
  "promotion.unknownColumn": "“人员”表中没有“{column}”列。请更正列名，或在该表中添加这一列。",
  "calibration.noReason": "调整绩效等级必须写明原因。请填写调整原因，或清空整行；在此之前，此人的结果暂不计算。",
  "calibration.twice": "{id} 在本周期的等级被调整了两次。请保留有效的一行，清空另一行；在此之前，其结果暂不计算。",
  "calibration.noBand": "{id} 在本周期没有绩效等级，无法调整为 {band}。请先解决没有等级的原因。本次调整未生效。",
  "calibration.capped": "{id} 被调整为 {band}，但因否决项，等级最高为 {cap}。以否决项为准；请清空该行，或撤销否决项。",
  "calibration.moved":
    "将 {id} 调整为 {band} 时，原等级为 {before}；按分数线，现在应为 {now}。调整仍然有效。请复核是否需要保留，并将调整前等级改为 {now}。",
  "event.noPeriod": "该事件既没有日期，也没有考核周期。请填写其中一项。",
  "event.badEffect":
    "处理方式“{effect}”缺少必要内容。请补齐：“加减分”要填加减分列；“指标封顶”要填指标和上限；“总分封顶”要填上限；“等级封顶”要在上限列填绩效等级。",
  "settings.unknown": "“{found}”不是设置项。请更正名称，或删除该行。",
  "settings.twice": "设置项“{found}”出现了两次。请删除一行；在此之前以第一行为准。",
  "bands.noLabel": "这个等级没有名称。请填写等级名称。",
  "bands.labelTwice": "绩效等级“{band}”出现了两次。请改名或删除其中一行。",
  "kpi.looksLikePercent": "“{found}”是 {found} 倍。如果是指 {found}%，请填写 {found}%（指标“{kpi}”以百分比计）。",
  "promotion.unknownGrade":
    "职级体系中没有“{grade}”，这条标准对任何人都不适用。请更正名称，或在“职级体系”中添加该职级。",
  "change.noRow": "工作表“{tab}”中没有可修改的“{found}”。请选择已有的一行。",
  "change.hasKnots": "指标“{kpi}”的计分方式由“实际值节点”决定，修改目标值不起作用。请改为修改节点。",
  "guide.notHundred": "等级分布参考的占比合计为 {sum}%。请调整到合计 100%；在此之前不作比较。",
  "guide.bandTwice": "等级分布参考中，绩效等级“{band}”出现了两次。请只保留在一行中。",
  "history.changed":
    "{id} 在 {period} 的结果在周期封存后被改动过，本行不再参与任何计算。请撤销改动（“文件”→“版本历史记录”）；确需更正的，请改原始数据。",
  "history.rowsChanged":
    "{period} 的结果与封存时不一致：“历史结果”中的行被增加、删除，或校验码被改过。该周期不参与任何计算，请恢复这些行（“文件”→“版本历史记录”）。",
  "history.snapshotChanged":
    "“快照”中 {period} 的内容在封存后被改动过，依赖它的计算已暂停。请恢复这些行（“文件”→“版本历史记录”）。",
  "history.noPeriod": "这里有 {period} 的结果，但“已封存周期”中没有这个周期。请恢复该行（“文件”→“版本历史记录”）。",
  "history.periodTwice": "“已封存周期”中 {period} 出现了两次。请删除这一行；以第一行为准。",
  "history.otherYear":
    "已封存周期 {period} 的数据或在职日期在封存后有改动。该周期按年度累计结算，所属年度或方案已结束，差额不会自动补发或追回：若非有意，请改回；否则请手工结算差额。",
  "history.notComputed":
    "按现有数据已无法算出 {id} 在已封存周期 {period} 的结果，已发金额保持不变。若并非有意，请补回或更正相关数据。",
} as const satisfies Readonly<Record<Exclude<IssueCode, FindingCode>, string>>;

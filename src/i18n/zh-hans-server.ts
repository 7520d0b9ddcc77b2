import type { ServerKey } from "./texts.ts";

/** What the menu and the sidebar's server say, in Simplified Chinese. */
export const ZH_HANS_SERVER = {
  "no.tabNotOurs": "工作表“{tab}”中不是计算结果，而是其他内容。请将其改名后重新计算；本次没有写入任何内容。",
  "no.busy": "有其他人正在计算这个工作簿。请稍候再试；本次没有写入任何内容。",
  "no.template": "没有名为“{found}”的模板。请选择其中之一：{templates}。",
  "no.tabsExist": "工作簿中已有这些工作表：{tabs}。请将其改名，或在空白工作簿中进行；本次没有改动任何内容。",
  "no.argument": "“{name}”应为文本，而不是“{found}”。请更正。",
  "no.language": "没有“{found}”这种语言。请选择其中之一：{languages}。",
  "no.yesNo": "“{name}”应为是或否，而不是“{found}”。请更正。",
  "no.call": "侧边栏的请求与当前版本的插件不一致（{what}）。请关闭侧边栏，再从菜单重新打开。",
  "no.changed": "预览之后工作簿有改动，因此没有写入任何内容。请查看新的预览，再写入。",
  "no.decider": "“决定人”为空。请填写由谁决定。",
  "no.promotionRow": "“晋升”工作表中没有这一行。请先计算该周期得分，再记录决定。",
  "gather.stillCounts":
    "此处已没有评分，但“反馈”工作表中仍保留原评分并计入结果。如要撤回请填写 N/A，否则请填写现在的评分，然后重新汇总。",
  "certificate.text":
    "荣誉证书\n\n{name}：\n\n在 {period} 考核中表现突出，荣获“{award}”，特发此证，以资鼓励。\n\n{why}",
  "no.feedbackMapped": "按“字段映射”工作表，反馈取自“{tab}”，因此没有写入。请在该工作表中填写评分。",
  "no.talkTab": "没有向工作表“{tab}”写入任何内容：{why}",
  "no.talkRow": "表格中的这一行已被修改或移动，因此没有写入任何内容。请刷新后重试。",
  "no.plannedTwice": "“辅导计划”工作表中已有同一事项的进行中计划。请修改该行，或先将其标记为已完成。",
  "no.dashboardStale": "{period} 的结果还没有按目前的数据写入。请先写入结果，再生成仪表盘；本次没有写入任何内容。",
  "no.dashboardNotOurs": "工作表“{tab}”中不是仪表盘，而是其他内容。请将其改名后重试；本次没有写入任何内容。",
  "no.dashboardInWay":
    "{where} 中的“{found}”不是仪表盘写入的内容，继续会将其覆盖。请把它移到别处，或将工作表“{tab}”改名保留后重试；本次没有写入任何内容。",
  "dashboard.note":
    "计算得分之后可重新生成仪表盘：表格会更新，图表保持您摆放的位置。如需添加自己的备注，请与表格之间空出一列。",
  "no.bonuses": "方案没有奖金档位和奖项，因此没有奖金。请先填写“奖金档位”工作表。",
  "held.noBase": "“人员”工作表中没有奖金基数。",
  "held.noTotal": "本周期没有总分。",
  "no.ownTab": "“{tab}”由本插件自行维护或读取，不能在此处选用。请改选贵公司自己的工作表。",
  "no.periodSpoilt":
    "{period} 封存后，“历史结果”或“快照”被改动过，因此无法按当时的结果显示。请恢复原来的内容（文件 → 版本记录）。",
  "no.moreVariants": "无法再保存方案：最多保存 {most} 个，且内容不能过长。请先删除不需要的方案。",
  "no.cellFor": "方案工作表中没有“{what}”对应的单元格。请补上该列或“设置”工作表后再应用。没有写入任何内容。",
  "no.formulas": "{where} 由公式计算得出，写入会覆盖公式。请直接在表格中修改。没有写入任何内容。",
  "no.written": "工作表“{tab}”写入失败（{why}）。所有内容均保持原样。请排除原因后重试。",
  "no.halfWritten":
    "工作表“{tab}”写入失败（{why}），以下工作表也未能恢复原样：{tabs}。请在“文件”菜单中打开版本记录，恢复到之前的版本。",
  "no.list": "“{name}”应为文本列表，而不是“{found}”。请更正。",
  "warn.store": "此处保存已封存的周期。任何改动都会被指纹校验发现，改动后的内容不参与计算。",
  "warn.live":
    "这些单元格由 {cell} 中的公式自动填写，在此输入内容会使公式失效。考核周期请在上方填写，数据请填在其他工作表。",
  "no.closed":
    "{period} 已于 {at} 封存，结果不再改变。如需更正，请修改该周期的原始数据（绩效数据、业务记录、事件等），再计算下一周期，差额会计入下一周期的“补扣差额”列。",
  "no.closedBy":
    "{period} 已于 {at} 由 {name} 封存，结果不再改变。如需更正，请修改该周期的原始数据（绩效数据、业务记录、事件等），再计算下一周期，差额会计入下一周期的“补扣差额”列。",
  "no.closedLater": "{later} 已经封存。周期须按先后顺序封存，{period} 的奖金已无法在它之前发放。",
  "no.closeOpen":
    "{period} 还有 {errors} 处错误，以下人员没有结果：{people}。请先处理，或指明哪些人可以不带结果封存；待其数据补正后，应发金额会计入下一周期。\n{list}",
  "share.letter": "绩效通知书",
  "share.personFile": "{name} · {period}",
  "share.teamFile": "{team}团队 · {period}",
  "share.changed": "“历史结果”中的该行被改动，或已无法按封存时的结果重新算出。请恢复该行原来的内容。",
  "share.noEmail": "“人员”表的“邮箱”列中没有只属于此人的邮箱。",
  "share.noLeader": "该团队成员在“人员”表“直接上级”列中填写的上级不一致。",
  "share.notClosed": "{period} 尚未封存。请先封存：发放出去的结果不应再变。",
  "share.spoilt": "{period} 封存后，“历史结果”或“快照”被改动过，因此不能发放。请恢复原来的内容（文件 → 版本记录）。",
  "import.recordId": "记录编号（用于识别重复）",
  "share.yes": "是",
} as const satisfies Readonly<Record<ServerKey, string>>;

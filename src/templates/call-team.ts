import { choices } from "../core/index.ts";
import { CALL_TEAM_KPIS } from "./call-team-kpis.ts";
import { SAMPLE_AGENTS, SAMPLE_CALL_TARGETS, SAMPLE_CALLS, SAMPLE_COMPLAINTS } from "./call-team-sample.ts";
import { CALL_TEAM_AWARDS, CALL_TEAM_LADDER, CALL_TEAM_RULES } from "./call-team-steps.ts";
import { targetsTab } from "./change-tabs.ts";
import { eventsTab, peopleTab, recordsTab } from "./data-tabs.ts";
import { kpisTab, weightsTab } from "./kpi-tabs.ts";
import { awardsTab } from "./reward-tabs.ts";
import { ladderTab, OF_THE_WORKBOOK, ratingsTab, rulesTab, settingsTab, tiersTab } from "./scheme-tabs.ts";
import { DATE, TEXT } from "./tab.ts";
import { type Template, type TemplateLook, type Text, textOf } from "./template.ts";

/** As help desks export them, in every language. */
const HEADINGS: readonly (readonly [string, TemplateLook])[] = [
  ["Call Id", TEXT],
  ["Agent", TEXT],
  ["Date", DATE],
  ["Time", TEXT],
  ["Topic", {}],
  ["Answered (Y/N)", {}],
  ["Resolved", {}],
  ["Speed of answer in seconds", {}],
  ["AvgTalkDuration", TEXT],
  ["Satisfaction rating", {}],
];

const same = (word: string): Text => [word, word, word];

/** A call team whose KPIs are measured from the call log: answer and resolution rate, speed, talk time, satisfaction, volume. */
export const CALL_TEAM: Template = {
  id: "call-team",
  name: ["Call team", "呼叫中心团队", "電話客服團隊"],
  about: [
    "A team on the phone, measured from its call log: answer and resolution rate, speed, talk time, satisfaction, volume by a step table; medals and grades.",
    "按通话记录考核的热线团队：接通率、解决率、应答速度、通话时长、满意度，通话量分档计分；含奖章和职级。",
    "以通話紀錄考核的電話團隊：接通率、解決率、應答速度、通話時長、滿意度，通話量分級計分；含獎章與職級。",
  ],
  samplePeriod: "",
  // What comes in each period stands first, the scheme behind it.
  tabs: [
    recordsTab(
      HEADINGS.map(([heading]) => same(heading)),
      { looks: HEADINGS.map(([, look]) => look), sample: SAMPLE_CALLS },
    ),
    peopleTab(SAMPLE_AGENTS),
    eventsTab(SAMPLE_COMPLAINTS),
    kpisTab(CALL_TEAM_KPIS),
    weightsTab(CALL_TEAM_KPIS, [["", "", "", "", "", "", 20, 25, 15, 10, 20, 10]]),
    targetsTab(SAMPLE_CALL_TARGETS),
    ratingsTab([
      [100, "S"],
      [85, "A"],
      [70, "B"],
      [60, "C"],
      [0, "D"],
    ]),
    tiersTab([
      [100, ["Gold", "金牌", "金牌"], 1.5],
      [85, ["Silver", "银牌", "銀牌"], 1.2],
      [70, ["Bronze", "铜牌", "銅牌"], 1],
    ]),
    awardsTab(CALL_TEAM_AWARDS),
    ladderTab(CALL_TEAM_LADDER),
    rulesTab(CALL_TEAM_RULES),
    settingsTab({ bonusMode: textOf(choices.TIER_MODE_CHOICES, "whole"), currency: "CNY", language: OF_THE_WORKBOOK }),
  ],
};

import type { Text } from "./template.ts";

/** The words that the call team's tabs share, so that a person's grade is the ladder's to the letter. */
export const C = {
  efficiency: ["Service efficiency", "服务效率", "服務效率"],
  quality: ["Service quality", "服务质量", "服務品質"],
  feedback: ["Customer feedback", "客户反馈", "客戶回饋"],
  answerRate: ["Answer rate", "接通率", "接通率"],
  resolution: ["Resolution rate", "解决率", "解決率"],
  speed: ["Speed of answer", "平均应答速度", "平均應答速度"],
  satisfaction: ["Satisfaction", "满意度", "滿意度"],
  calls: ["Calls", "通话量", "通話量"],
  agent: ["Call agent", "热线坐席", "客服專員"],
  frontLine: ["Front line", "一线通道", "第一線"],
  junior: ["Junior representative", "初级代表", "初級代表"],
  intermediate: ["Intermediate representative", "中级代表", "中級代表"],
  leader: ["Team leader", "班组长", "組長"],
  dayShift: ["Day shift", "白班", "早班"],
  lateShift: ["Late shift", "晚班", "晚班"],
  majorComplaint: ["Major complaint", "重大投诉", "重大客訴"],
  serviceMedal: ["Service medal", "服务奖章", "服務獎章"],
  satisfactionMedal: ["Satisfaction medal", "满意奖章", "滿意獎章"],
  speedMedal: ["Swift-answer medal", "快速应答奖章", "快速應答獎章"],
  experience: ["Experience", "经验要求", "資歷要求"],
} as const satisfies Readonly<Record<string, Text>>;

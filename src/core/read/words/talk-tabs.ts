import { words } from "./words.ts";

/**
 * The tabs of what people tell each other about results: who is coached, and what was said. No score is made of them, so
 * the live scorecard need not know them.
 */
export const TALK_TABS = {
  coaching: words("Coaching|Coaching plans", "辅导计划|绩效辅导", "輔導計畫|績效輔導"),
  interviews: words("Interviews|Interview notes|Review interviews", "绩效面谈|面谈记录", "績效面談|面談紀錄"),
  certificates: words("Certificates|Award certificates", "获奖证书|奖状", "獲獎證書|獎狀"),
  collectSelf: words("360 self|360 self-review", "360自评", "360自評"),
  collectSuperior: words("360 superiors|360 superior", "360上级评价|360上级", "360主管評核|360上級"),
  collectColleague: words("360 colleagues|360 peers", "360同事互评|360同事", "360同事互評|360同事"),
  collectCustomer: words("360 customers|360 clients", "360客户评价|360客户", "360客戶評價|360客戶"),
};

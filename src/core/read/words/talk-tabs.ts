import { finder, words } from "./words.ts";

/**
 * The tabs of what people tell each other about results: who is coached, and what was said. No score is made of them, so
 * the live scorecard need not know them.
 */
export const TALK_TABS = {
  coaching: words("Coaching|Coaching plans", "辅导计划|绩效辅导", "輔導計畫|績效輔導"),
  interviews: words("Interviews|Interview notes|Review interviews", "绩效面谈|面谈记录", "績效面談|面談紀錄"),
};

/** One of these tabs. */
export type TalkTab = keyof typeof TALK_TABS;

/** Which of these tabs a name stands for, in any of the languages. */
export const talkTabOf = finder(TALK_TABS);

import { type Interview, type Issues, readInterviews, readPlans, TALK_TABS, type Talk } from "../core/index.ts";
import type { Book } from "../sheets/book.ts";
import { keptTable } from "./page/feedback/kept-tab.ts";

/** The interviews that were written down; none without the tab. */
function interviewsOf(book: Book, issues: Issues): readonly Interview[] {
  const table = keptTable(book, TALK_TABS.interviews, issues);
  return table ? readInterviews(table, issues) : [];
}

/** What was said with people, and what they work on. */
export function talkOf(book: Book, issues: Issues): Talk {
  const plans = keptTable(book, TALK_TABS.coaching, issues);
  return { interviews: interviewsOf(book, issues), plans: plans ? readPlans(plans, issues) : [] };
}

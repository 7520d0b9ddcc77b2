import type { MessageKey } from "../core/index.ts";

/** The sentences of the server: prompts, refusals and what was done. */
export const SERVER_KEYS = [
  "no.tabNotOurs",
  "no.busy",
  "no.template",
  "no.tabsExist",
  "no.argument",
  "no.language",
  "no.yesNo",
  "no.call",
  "no.changed",
  "no.dashboardStale",
  "no.dashboardNotOurs",
  "no.dashboardInWay",
  "dashboard.note",
  "no.ownTab",
  "no.periodSpoilt",
  "no.moreVariants",
  "no.bonuses",
  "no.promotionRow",
  "no.feedbackMapped",
  "gather.stillCounts",
  "certificate.text",
  "no.talkTab",
  "no.talkRow",
  "no.plannedTwice",
  "no.decider",
  "held.noBase",
  "held.noTotal",
  "no.cellFor",
  "no.formulas",
  "no.written",
  "no.halfWritten",
  "warn.store",
  "warn.live",
  "no.list",
  "no.closed",
  "no.closedBy",
  "no.closedLater",
  "no.closeOpen",
  "share.letter",
  "share.personFile",
  "share.teamFile",
  "share.changed",
  "share.noEmail",
  "share.noLeader",
  "share.notClosed",
  "share.spoilt",
  "import.recordId",
  "share.yes",
] as const;

/** A sentence of the server. */
export type ServerKey = (typeof SERVER_KEYS)[number];

/** Everything that can be said. */
export type TextKey = MessageKey | ServerKey;

/** The sentences of one language; `{name}` is filled with the argument of that name. */
export type Texts = Readonly<Record<TextKey, string>>;

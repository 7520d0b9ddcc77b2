import { BONUS_CALLS } from "./calls/bonus.ts";
import { CALIBRATE_CALLS } from "./calls/calibrate.ts";
import { CHECK_CALLS } from "./calls/check.ts";
import { FEEDBACK_CALLS } from "./calls/feedback.ts";
import { HELP_CALLS } from "./calls/help.ts";
import { IMPORT_CALLS } from "./calls/import.ts";
import { MAPPING_CALLS } from "./calls/mapping.ts";
import { PERSON_CALLS } from "./calls/person.ts";
import { PROMOTION_CALLS } from "./calls/promotions.ts";
import { PUBLISH_CALLS } from "./calls/publish.ts";
import { SCORE_CALLS } from "./calls/score.ts";
import { SET_UP_CALLS } from "./calls/set-up.ts";
import { START_CALLS } from "./calls/start.ts";
import { WHAT_IF_CALLS } from "./calls/what-if.ts";
import type { Shape, ValueOfShape } from "./shape.ts";

/** One call: what the page sends, by name, and what it gets. */
export interface Call {
  readonly args: Shape<unknown>;
  readonly value: Shape<unknown>;
}

/**
 * Every call that the sidebar can make of the server. The types of both sides come from here, and so do the checks at
 * run time: the server checks arguments before it does anything, and its own answer before it goes out; the page checks
 * what arrives.
 */
export const CALLS = {
  ...START_CALLS,
  ...HELP_CALLS,
  ...SET_UP_CALLS,
  ...MAPPING_CALLS,
  ...IMPORT_CALLS,
  ...CHECK_CALLS,
  ...SCORE_CALLS,
  ...PERSON_CALLS,
  ...WHAT_IF_CALLS,
  ...BONUS_CALLS,
  ...PUBLISH_CALLS,
  ...CALIBRATE_CALLS,
  ...PROMOTION_CALLS,
  ...FEEDBACK_CALLS,
} as const satisfies Readonly<Record<string, Call>>;

/** The name of a call. */
export type CallName = keyof typeof CALLS;

/** What a call takes. */
export type ArgsOf<N extends CallName> = ValueOfShape<(typeof CALLS)[N]["args"]>;

/** What a call gives. */
export type ValueOf<N extends CallName> = ValueOfShape<(typeof CALLS)[N]["value"]>;

/** Is there such a call? */
export function isCallName(name: unknown): name is CallName {
  return typeof name === "string" && Object.keys(CALLS).includes(name);
}

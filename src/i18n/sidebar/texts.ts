import { LANGUAGES, type Language } from "../../core/index.ts";
import { BONUS_TEXTS } from "./bonus.ts";
import { CALIBRATE_TEXTS } from "./calibrate.ts";
import { CHECK_TEXTS } from "./check.ts";
import { FAILURE_TEXTS } from "./failures.ts";
import { FEEDBACK_TEXTS } from "./feedback.ts";
import { FRAME_TEXTS } from "./frame.ts";
import { HELP_TEXTS } from "./help.ts";
import { IMPORT_TEXTS } from "./import.ts";
import { MAPPING_TEXTS } from "./mapping.ts";
import type { PageText } from "./page-text.ts";
import { PERSON_TEXTS } from "./person.ts";
import { PROMOTION_TEXTS } from "./promotions.ts";
import { PUBLISH_TEXTS } from "./publish.ts";
import { SCORE_TEXTS } from "./score.ts";
import { SET_UP_TEXTS } from "./set-up.ts";
import { WHAT_IF_TEXTS } from "./what-if.ts";

const ALL = {
  ...FRAME_TEXTS,
  ...FAILURE_TEXTS,
  ...SET_UP_TEXTS,
  ...MAPPING_TEXTS,
  ...IMPORT_TEXTS,
  ...HELP_TEXTS,
  ...CHECK_TEXTS,
  ...SCORE_TEXTS,
  ...PERSON_TEXTS,
  ...PUBLISH_TEXTS,
  ...WHAT_IF_TEXTS,
  ...BONUS_TEXTS,
  ...CALIBRATE_TEXTS,
  ...PROMOTION_TEXTS,
  ...FEEDBACK_TEXTS,
} as const satisfies Readonly<Record<string, PageText>>;

/** A text of the page by its key. */
export type SidebarKey = keyof typeof ALL;

/** The texts of the page in one language. */
export type SidebarTexts = Readonly<Record<SidebarKey, string>>;

const textsIn = (at: number): SidebarTexts =>
  Object.fromEntries(Object.entries(ALL).map(([key, text]) => [key, text[at]])) as SidebarTexts;

/** All texts of the page: a data file of their own, of which the page receives one language with its first call. */
export const SIDEBAR_TEXTS = Object.fromEntries(LANGUAGES.map((language, at) => [language, textsIn(at)])) as Readonly<
  Record<Language, SidebarTexts>
>;

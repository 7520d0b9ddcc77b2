import { list, object, text, yesNo } from "../shape.ts";
import { languageShape } from "./start.ts";

const tabs = list(text(200), 200);

/** Which template, in which language, with or without the sample team. */
const wish = { template: text(100), language: languageShape, withSample: yesNo };

const template = object({
  id: text(100),
  name: text(200),
  /** Whom it is for and what it measures, in a sentence. */
  about: text(1000),
  hasSample: yesNo,
});

/** Choosing a template, seeing what it would make, making it, and taking it back. */
export const SET_UP_CALLS = {
  /** What can be set up, and the tabs that the last set-up made; none once they were taken back. */
  settingUp: { args: object({}), value: object({ templates: list(template, 100), lastMade: tabs }) },
  /** The tabs that would be made, those that are there and stay, and whether the live scorecard cannot be had. */
  previewSetUp: { args: object(wish), value: object({ made: tabs, existing: tabs, noLive: yesNo }) },
  /** Makes the tabs that were previewed, and no others. */
  setUp: { args: object({ ...wish, made: tabs }), value: object({ made: tabs, existing: tabs }) },
  /** Removes what the last set-up made, as far as nobody has changed it since. */
  undoSetUp: { args: object({}), value: object({ removed: tabs, kept: tabs }) },
} as const;

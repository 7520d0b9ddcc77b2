/** The views of the sidebar, in the order of HR's cycle. */
export const VIEW_IDS = [
  "setUp",
  "check",
  "score",
  "person",
  "whatIf",
  "calibrate",
  "promotions",
  "bonus",
  "feedback",
  "publish",
  "help",
] as const;

/** A view of the sidebar. */
export type ViewId = (typeof VIEW_IDS)[number];

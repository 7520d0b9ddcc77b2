import type { TrialField } from "../../engine/outcome.ts";

/** Does a cell count in a period? A pool of another period changes nothing there, so it is not offered. */
export const holdsIn = (wanted: string, { period }: Pick<TrialField, "period">): boolean =>
  period === "" || period === wanted;

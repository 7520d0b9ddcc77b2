import type { Cell } from "../../core/index.ts";

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 1440 * MS_PER_MINUTE;
const DAYS_TO_UNIX_EPOCH = 25_569;
const EASTERNMOST_MS = (13 * 60 + 45) * MS_PER_MINUTE;
const ZONE_STEP_MS = 15 * MS_PER_MINUTE;
const FIRST_DAY_OF_DATES = 367;

/** What stands for a moment whose hours cannot be told without the spreadsheet's time zone. */
export const TIME_OR_DURATION = "a time or duration";

/** What stands for a date that also has a time of day, and so may be of the day before or after. */
export const DATE_WITH_TIME = "a date with a time of day";

/**
 * A date as Sheets hands it to a custom function: the instant of midnight in the spreadsheet's time zone, which the
 * function does not know. Midnight in New York is 5:00 UTC of the same day, in Shanghai 16:00 UTC of the day before.
 * An instant is therefore the day whose UTC midnight lies up to 13:45 after it or less than 10:15 before it: right for
 * every zone from −10 (Hawaii) to +13:45 (the Chatham Islands in summer), wrong by a day for −11 and +14.
 *
 * Zones lie whole quarters of an hour from UTC. What does not has a time of day, and its day cannot be told. Times and
 * durations are instants near 1899-12-30, when zones had odd minutes and seconds; their hours cannot be told either.
 * Both become texts, which are refused wherever a number or a date is needed: better no result than a wrong one.
 */
export function dateCell(instantMs: number): Cell {
  const day = Math.floor((instantMs + EASTERNMOST_MS) / MS_PER_DAY) + DAYS_TO_UNIX_EPOCH;
  if (!(day >= FIRST_DAY_OF_DATES)) return TIME_OR_DURATION;
  return instantMs % ZONE_STEP_MS === 0 ? { serial: day } : DATE_WITH_TIME;
}

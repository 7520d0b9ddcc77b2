const DURATION_AS_TYPED = /^(\d+):([0-5]?\d)(?::([0-5]?\d(?:\.\d+)?))?$/;
const SECONDS_PER_DAY = 86400;

/** Reads a duration or a time of day, `0:02:23` or `9:12`, as a fraction of a day; two parts are hours and minutes, as in Sheets. */
export function durationFromText(text: string): number | null {
  const match = DURATION_AS_TYPED.exec(text);
  if (!match) return null;
  const [, hours = "0", minutes = "0", seconds = "0"] = match;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / SECONDS_PER_DAY;
}

/**
 * A spreadsheet's dates are day counts without a time zone; a script's dates are instants.
 * The spreadsheet's own time zone stands between them.
 */
const DAY_MS = 86_400_000;
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** The wall clock of a day count, as if it were UTC. Rounded to the millisecond, as Sheets does. */
const wallClockMs = (serial: number): number => EPOCH_MS + Math.round(serial * DAY_MS);

/** Day count → the instant at which clocks in `timeZone` show it. */
export function serialToInstant(serial: number, timeZone: string): number {
  const wall = wallClockMs(serial);
  const firstGuess = wall - zoneOffsetMs(wall, timeZone);
  // Near a clock change the offset at the guess is the one that counts.
  return wall - zoneOffsetMs(firstGuess, timeZone);
}

/** Instant → the day count that clocks in `timeZone` show then. */
export function instantToSerial(instant: number, timeZone: string): number {
  return (instant + zoneOffsetMs(instant, timeZone) - EPOCH_MS) / DAY_MS;
}

/** `2021-01-31`, `2021-01-31T09:12:58` or, for a time of no day, `09:12:58`. */
export function serialToIsoText(serial: number): string {
  if (serial >= 0 && serial < 1) return new Date(wallClockMs(serial)).toISOString().slice(11, 19);
  const text = new Date(wallClockMs(serial)).toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text.slice(0, 19);
}

/** `30:15:00`: hours count on beyond 24. */
export function durationText(days: number): string {
  const seconds = Math.round(Math.abs(days) * 86_400);
  const pad = (part: number) => String(part).padStart(2, "0");
  return `${days < 0 ? "-" : ""}${Math.floor(seconds / 3600)}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function zoneOffsetMs(instant: number, timeZone: string): number {
  if (timeZone === "UTC" || timeZone === "Etc/UTC") return 0;
  const shown = wallClockIn(timeZone, instant);
  const wholeSeconds = Math.floor(instant / 1000) * 1000;
  return shown - wholeSeconds;
}

function wallClockIn(timeZone: string, instant: number): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatterFor(timeZone).formatToParts(instant)) {
    if (type !== "literal" && type !== "era") part[type] = Number(value);
  }
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formatters.set(timeZone, made);
  return made;
}

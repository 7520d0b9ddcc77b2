/** The letters of Java's SimpleDateFormat that scripts use. */
const PARTS: Readonly<Record<string, (clock: Clock, width: number) => string>> = {
  y: ({ wall }, width) => (width === 2 ? pad(wall.getUTCFullYear() % 100, 2) : String(wall.getUTCFullYear())),
  M: (clock, width) =>
    width > 2 ? name(clock, { month: width > 3 ? "long" : "short" }) : pad(clock.wall.getUTCMonth() + 1, width),
  d: ({ wall }, width) => pad(wall.getUTCDate(), width),
  E: (clock, width) => name(clock, { weekday: width > 3 ? "long" : "short" }),
  H: ({ wall }, width) => pad(wall.getUTCHours(), width),
  h: ({ wall }, width) => pad(wall.getUTCHours() % 12 || 12, width),
  a: ({ wall }) => (wall.getUTCHours() < 12 ? "AM" : "PM"),
  m: ({ wall }, width) => pad(wall.getUTCMinutes(), width),
  s: ({ wall }, width) => pad(wall.getUTCSeconds(), width),
  S: ({ wall }, width) => pad(wall.getUTCMilliseconds(), width),
};

interface Clock {
  /** The wall clock of the zone, as if it were UTC. */
  readonly wall: Date;
}

/** An instant as clocks in `timeZone` show it, by a pattern such as `yyyy-MM-dd HH:mm`. */
export function formatDate(instant: number, timeZone: string, pattern: string): string {
  const clock = { wall: new Date(wallClock(instant, timeZone)) };
  return pattern.replace(/'([^']*)'|([A-Za-z])\2*/g, (run, literal: string | undefined, letter: string | undefined) => {
    if (letter === undefined) return literal === "" ? "'" : (literal ?? "");
    const part = PARTS[letter];
    if (!part) throw new Error(`not emulated: Utilities.formatDate with the letter "${letter}" in "${pattern}"`);
    return part(clock, run.length);
  });
}

function wallClock(instant: number, timeZone: string): number {
  const shown = new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).format(instant);
  return Date.parse(`${shown.replace(" ", "T")}Z`) + (((instant % 1000) + 1000) % 1000);
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

const name = ({ wall }: Clock, part: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat("en-US", { ...part, timeZone: "UTC" }).format(wall);

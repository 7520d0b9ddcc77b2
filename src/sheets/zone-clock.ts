const MS_PER_DAY = 86_400_000;
const MS_PER_WEEK = 7 * MS_PER_DAY;
const UNIX_EPOCH_SERIAL = 25_569;
const WALL_CLOCK = /^(-?\d+)-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/;

/** Writes an instant as `yyyy-MM-dd HH:mm:ss` in a time zone. */
export type WallClock = (instant: Date) => string;

function offsetOf(instantMs: number, wallClock: WallClock): number {
  const match = WALL_CLOCK.exec(wallClock(new Date(instantMs)));
  if (!match) throw new Error(`The time zone's clock answered in an unknown form: ${wallClock(new Date(instantMs))}`);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  const wholeSeconds = Math.floor(instantMs / 1000) * 1000;
  return Date.UTC(year, month - 1, day, hour, minute, second) - wholeSeconds;
}

/**
 * Turns the instants that Sheets hands out into the days that people typed, in the workbook's own time zone (rule 5), and
 * back. Asking the service for each cell would cost seconds, so it is asked at the ends of each week; in a week in
 * which clocks change at the ends of each day, and on the day itself at each instant that is met. (No zone has changed its
 * clocks twice within a week.)
 */
export class ZoneClock {
  /** By instant, as far as it was asked. */
  private readonly offsets = new Map<number, number>();
  private readonly wallClock: WallClock;

  constructor(wallClock: WallClock) {
    this.wallClock = wallClock;
  }

  /** Days since 1899-12-30 on the wall clock of the workbook. */
  serialOf(instantMs: number): number {
    return (instantMs + this.offsetAt(instantMs)) / MS_PER_DAY + UNIX_EPOCH_SERIAL;
  }

  /** The instant at which the workbook's wall clock shows a day and time. */
  instantOf(serial: number): number {
    const wallMs = Math.round((serial - UNIX_EPOCH_SERIAL) * MS_PER_DAY);
    const guess = wallMs - this.offsetAt(wallMs);
    return wallMs - this.offsetAt(guess);
  }

  private offsetAt(instantMs: number): number {
    for (const span of [MS_PER_WEEK, MS_PER_DAY]) {
      const start = Math.floor(instantMs / span) * span;
      const offset = this.asked(start);
      if (offset === this.asked(start + span)) return offset;
    }
    return this.asked(instantMs);
  }

  private asked(instantMs: number): number {
    let offset = this.offsets.get(instantMs);
    if (offset === undefined) {
      offset = offsetOf(instantMs, this.wallClock);
      this.offsets.set(instantMs, offset);
    }
    return offset;
  }
}

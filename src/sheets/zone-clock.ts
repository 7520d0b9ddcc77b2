const MS_PER_DAY = 86_400_000;
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
 * back. Asking the service for each cell would cost seconds, so a day's offset is asked for once: at both of its ends,
 * and in between only where they differ. (Durations are dates of 1899, when zones had offsets of odd seconds.)
 */
export class ZoneClock {
  private readonly offsets = new Map<number, number | null>();
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
    const day = Math.floor(instantMs / MS_PER_DAY);
    let offset = this.offsets.get(day);
    if (offset === undefined) {
      const start = offsetOf(day * MS_PER_DAY, this.wallClock);
      const end = offsetOf((day + 1) * MS_PER_DAY - 1000, this.wallClock);
      offset = start === end ? start : null;
      this.offsets.set(day, offset);
    }
    return offset ?? offsetOf(instantMs, this.wallClock);
  }
}

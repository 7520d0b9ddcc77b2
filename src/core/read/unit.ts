/** How many of a unit of time make a day, and the words for the unit. */
const PER_DAY: ReadonlyMap<string, number> = new Map(
  Object.entries({
    86400: "s,sec,secs,second,seconds,秒,秒钟,秒鐘",
    1440: "min,mins,minute,minutes,分,分钟,分鐘",
    24: "h,hr,hrs,hour,hours,时,小时,小時",
    1: "d,day,days,天,日",
  }).flatMap(([perDay, names]) => names.split(",").map((name) => [name, Number(perDay)] as const)),
);

/** How many of this unit make a day; null when it is not a unit of time. A duration cell × this is the actual. */
export function unitsPerDay(unit: string): number | null {
  return PER_DAY.get(unit.trim().toLowerCase()) ?? null;
}

const MICRO = 1e6;

/** A duration in days as a number of units, free of the noise that the fraction of a day carries. */
export function durationIn(serial: number, perDay: number): number {
  return Math.round(serial * perDay * MICRO) / MICRO;
}

/** Is a KPI counted in percent? Its actuals are shares: 92 % is 0.92. */
export function isPercent(unit: string): boolean {
  return ["%", "％", "percent"].includes(unit.trim().toLowerCase());
}

import { type Period, type Prepared, parsePeriod, periodOfLength } from "../../core/index.ts";

const LENGTHS = ["month", "quarter", "year"] as const;

/** The months, quarters and years from the first day of the data to the last. */
function periodsWithin({ from, to }: NonNullable<Prepared["span"]>): readonly Period[] {
  return LENGTHS.flatMap((length) => {
    const periods: Period[] = [];
    for (let day = from; day <= to; day = (periods[periods.length - 1]?.to ?? to) + 1) {
      periods.push(periodOfLength(day, length));
    }
    return periods;
  });
}

/** The periods that have data, the latest first: those that Metrics names, or the calendar's over the records. */
export function knownPeriods({ book, span }: Prepared): readonly string[] {
  const named = [...(book.metrics?.periods.keys() ?? [])].flatMap((id) => parsePeriod(id) ?? []);
  const periods = named.length > 0 || !span ? named : periodsWithin(span);
  return [...periods].sort((a, b) => b.to - a.to || b.from - a.from).map(({ id }) => id);
}

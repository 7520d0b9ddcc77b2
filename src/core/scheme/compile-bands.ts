import type { Issues } from "../model/issue.ts";
import type { IssueCode } from "../model/issue-code.ts";
import type { Band, BonusTier } from "../model/scheme.ts";
import type { RatingRow, TierRow } from "../read/ratings.ts";

/** A label as it is compared: capitals and full-width forms aside, but every sign counts, since A−, A and A+ are three bands. */
const compared = (label: string): string => label.normalize("NFKC").trim().toLowerCase().replace(/[−–—]/g, "-");

/** A label's place among the bands, −1 for none. */
export function bandIndex(bands: readonly Pick<Band, "label">[], label: string): number {
  return bands.findIndex((band) => compared(band.label) === compared(label));
}

/** Sorted from the lowest bound, unreadable ones last; a bound that stands twice is a problem, and the first row stands. */
function ascending<T extends RatingRow | TierRow>(rows: readonly T[], code: IssueCode, issues: Issues): readonly T[] {
  const byBound = new Map<number, T>();
  const readable = rows.filter(({ from }) => !Number.isNaN(from));
  for (const row of readable) {
    if (byBound.has(row.from)) issues.error(code, row.at, { from: row.from });
    else byBound.set(row.from, row);
  }
  const unreadable = rows.filter(({ from }) => Number.isNaN(from));
  return [...[...byBound.values()].sort((a, b) => a.from - b.from), ...unreadable];
}

/** The bands from the lowest (rule 17); the order in which they were written never matters. */
export function compileBands(rows: readonly RatingRow[], issues: Issues): readonly Band[] {
  const labels = new Set<string>();
  for (const { label, at } of rows) {
    if (label === "") issues.error("bands.noLabel", at);
    else if (labels.has(compared(label))) issues.error("bands.labelTwice", at, { band: label });
    labels.add(compared(label));
  }
  return ascending(rows, "bands.twice", issues).map(({ from, label, at }) => ({ from, label, at }));
}

/** The bonus tiers from the lowest. */
export function compileTiers(rows: readonly TierRow[], issues: Issues): readonly BonusTier[] {
  return ascending(rows, "bonus.twice", issues).map(({ from, name, coefficient }) => ({ from, name, coefficient }));
}

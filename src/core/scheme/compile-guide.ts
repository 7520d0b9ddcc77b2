import type { Issues } from "../model/issue.ts";
import { add, HUNDRED, multiply, rationalOf, ZERO } from "../model/rational.ts";
import { roundExact } from "../model/round.ts";
import type { Band, GuideShare } from "../model/scheme.ts";
import type { GuideRow } from "../read/guide.ts";
import { bandIndex } from "./compile-bands.ts";

function noteBands(rows: readonly GuideRow[], bands: readonly Band[], issues: Issues): void {
  const seen = new Set<number>();
  for (const { bands: labels, at } of rows) {
    for (const band of labels) {
      const index = bandIndex(bands, band);
      if (index < 0) issues.error("bands.unknown", at, { band });
      else if (seen.has(index)) issues.error("guide.bandTwice", at, { band });
      seen.add(index);
    }
  }
}

/**
 * The guided distribution from the highest band down (rule 28). Its shares add up to 100 %, and it names each band once at
 * most; else it is a problem, and there is no guide to hold anything against.
 */
export function compileGuide(rows: readonly GuideRow[], bands: readonly Band[], issues: Issues): readonly GuideShare[] {
  const [first] = rows;
  if (!first) return [];
  const before = issues.errorCount;
  noteBands(rows, bands, issues);
  const sumPct = roundExact(multiply(rows.map(({ share }) => rationalOf(share ?? 0)).reduce(add, ZERO), HUNDRED), 2);
  const isReadable = rows.every(({ share }) => share !== null);
  if (isReadable && sumPct !== 100) issues.error("guide.notHundred", first.at, { sum: sumPct });
  if (!isReadable || issues.errorCount > before) return [];
  const top = ({ bands: labels }: GuideShare) => Math.max(...labels.map((label) => bandIndex(bands, label)));
  return rows.map((row) => ({ bands: row.bands, share: row.share ?? 0 })).sort((a, b) => top(b) - top(a));
}

import type { FeedbackRow } from "../read/feedback.ts";
import type { Prepared } from "../run.ts";

/** Whom the ratings are compared by: each group of raters, or each rater by themselves. */
export type RatersBy = "group" | "rater";

/** What ratings say about who gives them; `tooFew` are not judged. */
export type LeniencyVerdict = "above" | "below" | "usual" | "tooFew";

/** How a rater, or a group of raters, rates, beside all others. */
export interface Leniency {
  readonly who: string;
  /** The KPI that was rated; empty where the tab names none. */
  readonly kpi: string;
  readonly count: number;
  readonly mean: number;
  /** The mean of all other ratings of that KPI; NaN where there are none. */
  readonly meanOfOthers: number;
  /**
   * The mean difference to what others gave the very same people; NaN where nobody else rated them. Who rates only the
   * best is not lenient by that.
   */
  readonly onSamePeople: number;
  readonly verdict: LeniencyVerdict;
}

interface Rating {
  readonly who: string;
  readonly person: string;
  readonly kpi: string;
  readonly score: number;
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function squaresOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

/** Beyond this many standard errors chance is no longer the likely reason: about one in twenty. */
const STANDARD_ERRORS = 2;

/**
 * Do two samples of ratings differ by more than chance explains? Their means lie further apart than two standard errors
 * of the difference (Welch's, with the variances of both).
 */
function isBeyondChance(mine: readonly number[], others: readonly number[]): boolean {
  if (mine.length < 2 || others.length < 2) return false;
  const error = (values: readonly number[]) => squaresOf(values) / (values.length - 1) / values.length;
  const standardError = Math.sqrt(error(mine) + error(others));
  return Math.abs(meanOf(mine) - meanOf(others)) > STANDARD_ERRORS * standardError;
}

function onSamePeople(mine: readonly Rating[], others: readonly Rating[]): number {
  const differences = mine.flatMap(({ person, score }) => {
    const same = others.filter((other) => other.person === person).map((other) => other.score);
    return same.length > 0 ? [score - meanOf(same)] : [];
  });
  return meanOf(differences);
}

function leniencyOf(who: string, kpi: string, ratings: readonly Rating[], leastRatings: number): Leniency {
  const mine = ratings.filter((rating) => rating.who === who);
  const others = ratings.filter((rating) => rating.who !== who);
  const [scores, theirs] = [mine.map(({ score }) => score), others.map(({ score }) => score)];
  const [mean, meanOfOthers] = [meanOf(scores), meanOf(theirs)];
  const isFew = mine.length < leastRatings || others.length < leastRatings;
  const judged = isBeyondChance(scores, theirs) ? (mean > meanOfOthers ? "above" : "below") : "usual";
  return {
    who,
    kpi,
    count: mine.length,
    mean,
    meanOfOthers,
    onSamePeople: onSamePeople(mine, others),
    verdict: isFew ? "tooFew" : judged,
  };
}

function ratingsOf(rows: readonly FeedbackRow[], periodId: string, by: RatersBy): readonly Rating[] {
  return rows.flatMap((row) => {
    const who = row[by];
    const counts = row.period.id === periodId && row.score !== null && who !== "";
    return counts ? [{ who, person: row.personId, kpi: row.kpi, score: row.score ?? 0 }] : [];
  });
}

/**
 * How each group of raters, or each rater, rates beside all others (rule 14's groups; the tab's *Rated by* for single
 * raters). Ratings of different KPIs are not mixed. Fewer ratings than the smallest group judged are not judged.
 */
export function leniency({ book, scheme }: Prepared, periodId: string, by: RatersBy): readonly Leniency[] {
  const ratings = ratingsOf(book.feedback, periodId, by);
  const kpis = [...new Set(ratings.map(({ kpi }) => kpi))];
  return kpis.flatMap((kpi) => {
    const ofKpi = ratings.filter((rating) => rating.kpi === kpi);
    const names = [...new Set(ofKpi.map(({ who }) => who))];
    return names.map((who) => leniencyOf(who, kpi, ofKpi, scheme.settings.minGroup));
  });
}

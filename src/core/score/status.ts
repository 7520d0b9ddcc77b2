/** Why a person has a total, or has none. */
export const STATUSES = ["scored", "incomplete", "insufficient", "held", "noWeights", "noMetrics"] as const;

/** One of the statuses. */
export type Status = (typeof STATUSES)[number];

/** The statuses as small numbers, for arrays over many people. */
export const STATUS: { readonly [S in Status]: number } = {
  scored: 0,
  incomplete: 1,
  insufficient: 2,
  held: 3,
  noWeights: 4,
  noMetrics: 5,
};

/** The status that a small number stands for. */
export function statusOf(code: number): Status {
  return STATUSES[code] ?? "held";
}

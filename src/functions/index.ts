/**
 * The custom functions, one file each: cell values in, cell values out. Sheets lists what is exported here.
 *
 * @module
 */

export { BONUS_AMOUNT } from "./bonus-amount.ts";
export { BONUS_TIER } from "./bonus-tier.ts";
export { FEEDBACK_360 } from "./feedback-360.ts";
export { KPI_ATTAINMENT } from "./kpi-attainment.ts";
export { KPI_EXPLAIN } from "./kpi-explain.ts";
export { KPI_SCORE } from "./kpi-score.ts";
export { PROMOTION_FLAG } from "./promotion-flag.ts";
export { PRORATE } from "./prorate.ts";
export { RATING } from "./rating.ts";
export { SCORECARD } from "./scorecard.ts";
export { SHARE_POOL } from "./share-pool.ts";
export { TIERED_AMOUNT } from "./tiered-amount.ts";
export { WEIGHTED_SCORE } from "./weighted-score.ts";

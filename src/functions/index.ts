/**
 * The custom functions, one file each: cell values in, cell values out. Sheets lists what is exported here.
 *
 * @module
 */

export { KPI_SCORE } from "./kpi-score.ts";
export { RATING } from "./rating.ts";
export { WEIGHTED_SCORE } from "./weighted-score.ts";

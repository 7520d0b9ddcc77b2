import type { Actuals } from "../measure/actuals.ts";
import type { Rated } from "../rate/calibrated.ts";
import type { Profiles } from "../score/profiles.ts";

/** What promotion rules look at in one period: the results of everybody. The current period comes first, then back in time. */
export interface PeriodView extends Rated {
  readonly actuals: Actuals;
  /** Of a closed period: the points of a KPI as they were frozen. */
  readonly frozenPoints?: (k: number) => Float64Array;
  /** Whose weights and targets are whose; not there for what was frozen. */
  readonly profiles?: Profiles;
}

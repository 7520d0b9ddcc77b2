import type { ActualSources } from "../measure/collect-actuals.ts";
import { closedPeriod, type History } from "../model/history.ts";
import { Issues } from "../model/issue.ts";
import type { Period } from "../model/period.ts";
import type { People } from "../model/person.ts";
import type { Scheme } from "../model/scheme.ts";
import type { Calibrate } from "../rate/calibrated.ts";
import type { EventsByPerson } from "../score/intervene.ts";
import { frozenView } from "./frozen-view.ts";
import type { PeriodView } from "./period-view.ts";
import { viewPeriod } from "./view-period.ts";

/** What earlier periods are seen with. */
export interface PastSources {
  readonly scheme: Scheme;
  readonly people: People;
  readonly sources: ActualSources;
  readonly events: EventsByPerson;
  readonly history: History;
  readonly calibrate: Calibrate;
}

/** Beyond an edited result nothing is known of a person: a run over periods must not step over it as over a gap. */
function withoutDoubted(view: PeriodView, doubted: ReadonlySet<number>): PeriodView {
  if (doubted.size === 0) return view;
  return { ...view, actuals: { ...view.actuals, held: new Set([...view.actuals.held, ...doubted]) } };
}

/** Earlier periods, the latest first: what is closed as it was frozen (rule 30), the others scored as they are now. */
export function viewsBefore(past: PastSources, periods: readonly Period[]): readonly PeriodView[] {
  const { scheme, people, sources, events, history, calibrate } = past;
  const doubted = new Set<number>();
  return periods.map((period) => {
    const closed = closedPeriod(history, period.id);
    // What is wrong with earlier periods was said when they were current.
    if (!closed) {
      const view = viewPeriod(scheme, sources, events, period, false, new Issues());
      return withoutDoubted(calibrate(view, scheme, people.list, new Issues()), doubted);
    }
    const view = frozenView(closed, history, scheme, people);
    for (const person of view.actuals.held) doubted.add(person);
    return withoutDoubted(view, doubted);
  });
}

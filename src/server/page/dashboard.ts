import { dashboardOf } from "../../core/index.ts";
import { tell } from "../../i18n/say.ts";
import { Refusal } from "../answer.ts";
import type { ArgsOf, ValueOf } from "../api/calls.ts";
import { writeDashboard } from "../dashboard/write-dashboard.ts";
import { aloneIn, planPeriod } from "../score-period.ts";
import type { CallContext } from "./call-context.ts";
import { previewOf } from "./preview-results.ts";

/**
 * Makes the Dashboard tab of a period. Its results must be written as they are now, so that the charts and the result tabs
 * never show different numbers.
 */
export function dashboard(context: CallContext, { period, withPay }: ArgsOf<"dashboard">): ValueOf<"dashboard"> {
  const { book, language } = context;
  const make = () => {
    const planned = planPeriod(book, period, language);
    const { added, changed } = previewOf(planned);
    if (added + changed > 0) throw new Refusal(tell("no.dashboardStale", { period }, language), "changed");
    const { result, history, tabs, language: written } = planned;
    const made = dashboardOf(result, history, withPay);
    const tab = writeDashboard(book, tabs, { dashboard: made, bands: result.scheme.bands, language: written });
    return { tab, period: result.period.id };
  };
  return aloneIn(book, make, language);
}

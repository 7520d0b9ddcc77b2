import { Issues, personResult, prepare, type TabKey, tabsOfPart } from "../../core/index.ts";
import { tell } from "../../i18n/say.ts";
import { Refusal } from "../answer.ts";
import type { ArgsOf, ValueOf } from "../api/calls.ts";
import { fingerprintOf } from "../fingerprint.ts";
import { findTabs, readTables } from "../read-tables.ts";
import { aloneIn, type PlannedPeriod, planPeriod, writePeriod } from "../score-period.ts";
import type { CallContext } from "./call-context.ts";
import { knownPeriods } from "./known-periods.ts";
import { planFingerprint, previewOf } from "./preview-results.ts";
import { logRun, type RunEntry, runsOf } from "./run-log.ts";

const SIGNATURE_KEPT_AS = "signed-as";

/** Which periods there are, and what was done lately. */
export function scoring(context: CallContext): ValueOf<"scoring"> {
  const { book, user } = context;
  const prepared = prepare(readTables(book, findTabs(book)), new Issues());
  return { periods: knownPeriods(prepared), runs: runsOf(context), signedAs: user.get(SIGNATURE_KEPT_AS) ?? "" };
}

/** What scoring a period would change. */
export function preview({ book, language }: CallContext, { period }: ArgsOf<"preview">): ValueOf<"preview"> {
  return previewOf(planPeriod(book, period, language));
}

/** The tabs that say what happened; the others say how it is judged. */
const INPUTS: ReadonlySet<string> = new Set(["people", ...tabsOfPart("inputs")]);

/** The tabs that keep closed periods: they say nothing of what is scored now. */
const STORE: ReadonlySet<string> = new Set<TabKey>(["periods", "history", "snapshots"]);

/** Fingerprints of what was scored and of how: alike when nothing was changed between two runs. */
function fingerprints({ tables }: PlannedPeriod): Pick<RunEntry, "inputs" | "scheme"> {
  const read = Object.entries(tables).filter(([key]) => !STORE.has(key));
  const entries = read.map(([key, table]) => [key, table.rows] as const);
  const partOf = (isInput: boolean) => fingerprintOf(entries.filter(([key]) => INPUTS.has(key) === isInput));
  return { inputs: partOf(true), scheme: partOf(false) };
}

function write(context: CallContext, { period, fingerprint, signedAs }: ArgsOf<"score">): ValueOf<"score"> {
  const { book, language, now } = context;
  const planned = planPeriod(book, period, language);
  if (planFingerprint(planned) !== fingerprint) throw new Refusal(tell("no.changed", {}, language), "changed");
  const { result } = planned;
  const { scheme, scored: view, people } = result;
  const scored = people.list.filter((_, index) => personResult(scheme, view, index).status === "scored").length;
  const tabs = writePeriod(book, planned);
  const counts = { period: result.period.id, people: people.list.length, scored };
  const runs = logRun(context, { when: now, who: signedAs, ...counts, ...fingerprints(planned), what: "" });
  return { ...counts, tabs, runs };
}

/** Writes a period's results as they were previewed, and logs it. */
export function score(context: CallContext, args: ArgsOf<"score">): ValueOf<"score"> {
  context.user.set(SIGNATURE_KEPT_AS, args.signedAs);
  return aloneIn(context.book, () => write(context, args), context.language);
}

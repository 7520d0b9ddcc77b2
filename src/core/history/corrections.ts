import type { Day } from "../model/calendar.ts";
import type { ClosedPeriod, Digest, History } from "../model/history.ts";
import type { Issues } from "../model/issue.ts";
import type { Period } from "../model/period.ts";
import { rationalOf, subtract, ZERO } from "../model/rational.ts";
import { roundToUnits } from "../model/round.ts";
import type { Tables } from "../read/read-workbook.ts";
import { type Compute, type Entitlements, entitlementsOf, peopleNow } from "./entitlements.ts";
import { Settlements } from "./settlements.ts";

/** A closed period that comes to something else now: what was settled for it so far, and what it is, in the currency's unit. */
export interface CorrectedPeriod {
  readonly period: string;
  /** Null where nothing had been paid for it. */
  readonly before: number | null;
  readonly now: number;
  readonly differenceMinor: number;
}

/** What lands in a period for one person because of closed ones. */
export interface Correction {
  readonly personId: string;
  readonly name: string;
  /** In the currency's smallest unit; below 0 where too much was paid. */
  readonly amountMinor: number;
  readonly parts: readonly CorrectedPeriod[];
}

/** The corrections by the person's id; nobody for whom nothing changed. */
export type Corrections = ReadonlyMap<string, Correction>;

/** Nothing to correct. */
const NO_CORRECTIONS: Corrections = new Map();

/** What correcting needs to know. */
export interface CorrectionTask {
  readonly history: History;
  readonly tables: Tables;
  readonly digest: Digest;
  readonly compute: Compute;
  readonly currencyDecimals: number;
  /** Of a year-to-date plan: the first day of the year, whose difference contains every correction since (rule 21). */
  readonly yearFrom?: Day;
}

/** A result that can no longer be computed takes nothing back: what was paid stays, and it is told. */
function noteGone({ period, results }: ClosedPeriod, id: string, issues: Issues): void {
  issues.warn("history.notComputed", results.get(id)?.at ?? null, { id, period: period.id });
}

/** Of a year-to-date plan's earlier years, what changed is told: only within its year does the difference contain it. */
function noteOtherYear({ period, results, changedParts }: ClosedPeriod, issues: Issues): void {
  // A snapshot that was edited is told by itself, and then nobody knows whether anything changed.
  if (changedParts.size > 0) return;
  const [first] = results.values();
  issues.warn("history.otherYear", first?.at ?? null, { period: period.id });
}

class Correcting {
  private readonly byPerson = new Map<string, Correction>();
  private readonly settlements: Settlements;
  private readonly decimals: number;
  private readonly issues: Issues;

  constructor({ history, currencyDecimals }: CorrectionTask, issues: Issues) {
    this.settlements = new Settlements(history);
    this.decimals = currencyDecimals;
    this.issues = issues;
  }

  addPeriod(closed: ClosedPeriod, entitlements: Entitlements): void {
    const ids = new Set([...closed.results.keys(), ...entitlements.keys()]);
    for (const id of ids) this.addPerson(closed, id, entitlements.get(id));
  }

  private addPerson(closed: ClosedPeriod, id: string, now: number | undefined): void {
    const settled = this.settlements.of(closed, id);
    if (settled.kind === "unknown") return;
    const before = settled.kind === "amount" ? settled.value : null;
    if (now === undefined) {
      if (before !== null) noteGone(closed, id, this.issues);
      return;
    }
    const difference = subtract(rationalOf(now), before === null ? ZERO : rationalOf(before));
    const differenceMinor = Number(roundToUnits(difference, this.decimals));
    if (differenceMinor === 0) return;
    this.add(id, closed.results.get(id)?.name ?? "", { period: closed.period.id, before, now, differenceMinor });
  }

  private add(personId: string, name: string, part: CorrectedPeriod): void {
    const known = this.byPerson.get(personId);
    this.byPerson.set(personId, {
      personId,
      name: known?.name || name,
      amountMinor: (known?.amountMinor ?? 0) + part.differenceMinor,
      parts: [...(known?.parts ?? []), part],
    });
  }

  get corrections(): Corrections {
    return this.byPerson;
  }
}

/**
 * What lands in a period because the inputs of closed ones changed since (rule 30): for each closed period the difference
 * between what everybody is entitled to now, by its own scheme, and what was settled for it, corrections that landed
 * already included. So the payments of all periods add up to the entitlements of all periods.
 */
export function correctionsIn(period: Period, task: CorrectionTask, issues: Issues): Corrections {
  const { periods } = task.history;
  // Where rows of results are missing, nobody knows what was settled.
  if (periods.length === 0 || periods.some(({ isWhole }) => !isWhole)) return NO_CORRECTIONS;
  const correcting = new Correcting(task, issues);
  const now = peopleNow(task.tables, period);
  for (const closed of periods) {
    if (closed.period.to > period.to || closed.period.from >= (task.yearFrom ?? Number.POSITIVE_INFINITY)) continue;
    const entitlements = entitlementsOf(closed, task.tables, task.digest, task.compute, now);
    if (entitlements) correcting.addPeriod(closed, entitlements);
    else noteOtherYear(closed, issues);
  }
  return correcting.corrections;
}

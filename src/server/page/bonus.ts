import {
  checkScheme,
  Issues,
  type Language,
  majorOf,
  type PeriodRun,
  parsePeriod,
  payrollTable,
  prepare,
  type Tables,
} from "../../core/index.ts";
import { tell } from "../../i18n/say.ts";
import { Refusal } from "../answer.ts";
import type { ArgsOf, ValueOf } from "../api/calls.ts";
import { fingerprintOf } from "../fingerprint.ts";
import { runBook } from "../run-book.ts";
import { aloneIn } from "../score-period.ts";
import { tellIssues } from "../tell-issues.ts";
import { planTables, writeResults } from "../write-results.ts";
import { bonusFactors } from "./bonus-factors.ts";
import { correctionsOf, heldOf, partsBy, poolsOf, tiersOf } from "./bonus-summary.ts";
import type { CallContext } from "./call-context.ts";
import { csvOf } from "./csv.ts";

type BonusValue = ValueOf<"bonus">;

function cliffsOf(tables: Tables, run: PeriodRun, language: Language): BonusValue["cliffs"] {
  const period = parsePeriod(run.period.id);
  const found = period ? checkScheme(prepare(tables, new Issues()), tables, [run], []) : [];
  const cliffs = found.filter(({ code }) => code.startsWith("check.cliff"));
  return tellIssues(cliffs, language).map(({ where, message }) => ({ where, message }));
}

function payrollRows(run: PeriodRun, language: Language): readonly (readonly (number | string)[])[] {
  const { columns, rows } = payrollTable(run);
  const header = columns.map((words) => words[language][0]);
  return [header, ...rows.map((row) => row.map((cell) => (typeof cell === "number" ? cell : String(cell))))];
}

function bonusesOf({ book, language }: CallContext, period: string) {
  const run = runBook(book, period, language);
  if (run.result.scheme.tiers.length === 0 && run.result.bonuses.parts.size === 0) {
    throw new Refusal(tell("no.bonuses", {}, language));
  }
  return run;
}

/** What a period's bonuses come to, before anything is released. */
export function bonus(context: CallContext, { period }: ArgsOf<"bonus">): BonusValue {
  const { language } = context;
  const { result: run, tables, language: written } = bonusesOf(context, period);
  const { currency, currencyDecimals } = run.scheme.settings;
  const rows = payrollRows(run, written);
  const total = rows.slice(1).reduce((sum, row) => sum + Math.round(Number(row[3]) * 10 ** currencyDecimals), 0);
  const pools = poolsOf(run);
  const sumOfPools = [...pools.values()].reduce((sum, amount) => sum + amount, 0);
  return {
    period: run.period.id,
    currency,
    total: majorOf(total, currencyDecimals),
    people: rows.length - 1,
    held: heldOf(run, language),
    teams: partsBy(run, (index) => run.people.list[index]?.team ?? "").map((team) => ({
      ...team,
      pool: pools.get(team.name) ?? null,
    })),
    tiers: tiersOf(run),
    factors: bonusFactors(run, language),
    corrections: correctionsOf(run),
    cliffs: cliffsOf(tables, run, language),
    pools: pools.size === 0 ? null : sumOfPools,
    csv: csvOf(rows),
    fingerprint: fingerprintOf(rows),
  };
}

/** Writes the Payroll tab, if it is still what was shown. */
export function payroll(context: CallContext, { period, fingerprint }: ArgsOf<"payroll">): ValueOf<"payroll"> {
  const { book, language } = context;
  return aloneIn(
    book,
    () => {
      const { result: run, tabs, language: written } = bonusesOf(context, period);
      const rows = payrollRows(run, written);
      if (fingerprintOf(rows) !== fingerprint) throw new Refusal(tell("no.changed", {}, language), "changed");
      const [tab = ""] = writeResults(book, planTables(book, [payrollTable(run)], tabs, written), written);
      return { tab, rows: rows.length - 1 };
    },
    language,
  );
}

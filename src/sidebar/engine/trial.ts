import {
  forWhatIf,
  groupName,
  type Issue,
  Issues,
  type Language,
  majorOf,
  message,
  type Period,
  type PeriodRun,
  type PersonMove,
  type Prepared,
  parsePeriod,
  prepare,
  type RunComparison,
  runPeriod,
  type SchemeEdit,
  schemeChanges,
  schemeFields,
  type Tables,
  type WhatIf,
  whatIf,
  yearToDate,
} from "../../core/index.ts";
import { say, sayIssue, sayPlace } from "../../i18n/say.ts";
import type { Outcome, StandingShown, TrialField, Way } from "./outcome.ts";
import { trialField } from "./trial-field.ts";

const WAYS: Readonly<Record<PersonMove["overall"], Way>> = {
  up: "up",
  gained: "up",
  down: "down",
  lost: "down",
  changed: "mixed",
  same: "same",
};

/** A period as it is, with the problems that it has anyway. */
interface Present {
  readonly run: PeriodRun;
  readonly known: ReadonlySet<string>;
}

/** What a problem is and where, whatever amounts it tells. */
const problemKey = (issue: Issue): string => `${issue.code} ${sayPlace(issue)}`;

/** A workbook that was read once, on which changes of its scheme are tried. */
export class Trial {
  readonly fields: readonly TrialField[];
  /** The rows of weights by the words that say whom they are for. */
  readonly weightRows: readonly string[];
  private readonly prepared: Prepared;
  private readonly language: Language;
  private readonly present = new Map<string, Present>();

  constructor(tables: Tables, language: Language) {
    this.prepared = forWhatIf(prepare(tables, new Issues()));
    this.language = language;
    this.fields = schemeFields(this.prepared).map((edit) => trialField(edit, this.prepared, language));
    this.weightRows = this.prepared.scheme.weightRows.map((row) => {
      const name = groupName(row);
      return typeof name === "string" ? name : name[language][0];
    });
  }

  private presentRun(id: string): Present | null {
    const period = parsePeriod(id);
    const before = this.present.get(id);
    if (before || !period) return before ?? null;
    const issues = new Issues();
    const run = runPeriod(this.prepared, period, issues);
    const present = { run, known: new Set(issues.list.map(problemKey)) };
    this.present.set(id, present);
    return present;
  }

  /** What changes bring about: in the scheme, and errors that only its run meets, such as a pool below its guarantees. */
  private problemsOf({ issues, met }: WhatIf, { known }: Present): Outcome["problems"] {
    const brought = [...issues, ...met.filter(({ severity }) => severity === "error")];
    const fresh = new Map(brought.map((issue) => [problemKey(issue), issue] as const));
    return [...fresh]
      .filter(([key]) => !known.has(key))
      .map(([, issue]) => ({ where: sayPlace(issue), message: sayIssue(issue, this.language) }));
  }

  /** From the second period of the year on, a year-to-date plan pays the difference to what closed periods paid. */
  private isToDate(period: Period): boolean {
    const { yearToDate: isPlan, yearBegins } = this.prepared.scheme.settings;
    return isPlan && yearToDate(period, yearBegins) !== null;
  }

  private standing(side: PersonMove["before"], isToDate: boolean): StandingShown {
    const { currencyDecimals } = this.prepared.scheme.settings;
    const { total, band, bonusMinor, flags } = side;
    const isUnknown = isToDate || bonusMinor === null;
    const bonus = isUnknown ? null : majorOf(bonusMinor, currencyDecimals);
    return { total, band, bonus, flags: this.flagsShown(flags) };
  }

  private flagsShown(flags: PersonMove["before"]["flags"]): string | null {
    const shown = flags.map(({ next, flag }) => {
      const answer = say(message(`flag.${flag}`), this.language);
      return next === "" ? answer : `${next}: ${answer}`;
    });
    return shown.length > 0 ? shown.join(", ") : null;
  }

  private moneyOf({ bonusMinor: { before, after } }: RunComparison): Outcome["money"] {
    const { settings, tiers } = this.prepared.scheme;
    const { currency, currencyDecimals } = settings;
    if (tiers.length === 0) return null;
    return { currency, before: majorOf(before, currencyDecimals), after: majorOf(after, currencyDecimals) };
  }

  /** What edits of the scheme come to in a period; null for a period that is none. */
  try(periodId: string, edits: readonly SchemeEdit[]): Outcome | null {
    const present = this.presentRun(periodId);
    if (!present) return null;
    const changes = schemeChanges(this.prepared, edits);
    const { period } = present.run;
    const tried = whatIf(this.prepared, period, present.run, changes);
    const { comparison } = tried;
    const { scheme } = this.prepared;
    const isToDate = this.isToDate(period);
    const shown = comparison.moves.map((move) => ({
      id: move.person.id,
      name: move.person.name,
      way: WAYS[move.overall],
      before: this.standing(move.before, isToDate),
      after: this.standing(move.after, isToDate),
    }));
    return {
      moves: shown.filter(({ way }) => way !== "same"),
      counts: { people: shown.length, ...countsOf(shown.map(({ way }) => way)) },
      bands: comparison.bands,
      isToDate,
      money: isToDate ? null : this.moneyOf(comparison),
      eligible: scheme.rules.length > 0 ? comparison.eligible : null,
      problems: this.problemsOf(tried, present),
    };
  }
}

function countsOf(ways: readonly Way[]): Readonly<Record<Way, number>> {
  const countOf = (wanted: Way): number => ways.filter((way) => way === wanted).length;
  return { up: countOf("up"), down: countOf("down"), mixed: countOf("mixed"), same: countOf("same") };
}

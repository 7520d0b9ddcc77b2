import {
  choices,
  forWhatIf,
  groupName,
  Issues,
  type Language,
  majorOf,
  type Period,
  type PeriodRun,
  type PersonMove,
  type Prepared,
  parsePeriod,
  prepare,
  runPeriod,
  type SchemeEdit,
  SETTING_CHOICES,
  schemeChanges,
  schemeFields,
  type Tables,
  whatIf,
  yearToDate,
} from "../../core/index.ts";
import { sayIssue, sayPlace } from "../../i18n/say.ts";
import type { Outcome, StandingShown, TrialField, Way } from "./outcome.ts";

type SettingKey = keyof typeof SETTING_CHOICES;

const WAYS: Readonly<Record<PersonMove["overall"], Way>> = {
  up: "up",
  gained: "up",
  down: "down",
  lost: "down",
  changed: "mixed",
  same: "same",
};

/** A workbook that was read once, on which changes of its scheme are tried. */
export class Trial {
  readonly fields: readonly TrialField[];
  /** The rows of weights by the words that say whom they are for. */
  readonly weightRows: readonly string[];
  /** The ways in which bonus tiers may be applied, as they are called. */
  readonly bonusModes: readonly { readonly value: string; readonly name: string }[];
  private readonly prepared: Prepared;
  private readonly language: Language;
  private readonly present = new Map<string, PeriodRun>();

  constructor(tables: Tables, language: Language) {
    this.prepared = forWhatIf(prepare(tables, new Issues()));
    this.language = language;
    this.fields = schemeFields(this.prepared).map((edit) => this.fieldOf(edit));
    this.weightRows = this.prepared.scheme.weightRows.map((row) => {
      const name = groupName(row);
      return typeof name === "string" ? name : name[language][0];
    });
    this.bonusModes = Object.entries(choices.TIER_MODE_CHOICES).map(([value, words]) => ({
      value,
      name: words[language][0],
    }));
  }

  private fieldOf(edit: SchemeEdit): TrialField {
    const kpi = this.prepared.book.kpis.find(({ id }) => id === edit.of);
    const isSetting = edit.kind === "setting";
    const setting = isSetting ? SETTING_CHOICES[edit.of as SettingKey][this.language][0] : null;
    const ofKpi = /^(threshold|target|stretch)$/.test(edit.kind) ? kpi : undefined;
    return {
      edit,
      name: setting ?? (/^(band|tier)/.test(edit.kind) ? edit.of : (kpi?.name ?? edit.of)),
      isPercent: ofKpi?.unit === "%" || edit.of === "minCoverage",
      unit: ofKpi?.unit ?? "",
    };
  }

  private presentRun(id: string): PeriodRun | null {
    const period = parsePeriod(id);
    const known = this.present.get(id);
    if (known || !period) return known ?? null;
    const run = runPeriod(this.prepared, period, new Issues());
    this.present.set(id, run);
    return run;
  }

  /** From the second period of the year on, a year-to-date plan pays the difference to what closed periods paid. */
  private isToDate(period: Period): boolean {
    const { yearToDate: isPlan, yearBegins } = this.prepared.scheme.settings;
    return isPlan && yearToDate(period, yearBegins) !== null;
  }

  private standing(side: PersonMove["before"], isToDate: boolean): StandingShown {
    const { currencyDecimals } = this.prepared.scheme.settings;
    const { total, band, bonusMinor } = side;
    const isUnknown = isToDate || bonusMinor === null;
    return { total, band, bonus: isUnknown ? null : majorOf(bonusMinor, currencyDecimals) };
  }

  /** What edits of the scheme come to in a period; null for a period that is none. */
  try(periodId: string, edits: readonly SchemeEdit[]): Outcome | null {
    const present = this.presentRun(periodId);
    if (!present) return null;
    const changes = schemeChanges(this.prepared, edits);
    const { comparison, issues } = whatIf(this.prepared, present.period, present, changes);
    const { currency, currencyDecimals } = this.prepared.scheme.settings;
    const isToDate = this.isToDate(present.period);
    const { before, after } = comparison.bonusMinor;
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
      money:
        isToDate || this.prepared.scheme.tiers.length === 0
          ? null
          : { currency, before: majorOf(before, currencyDecimals), after: majorOf(after, currencyDecimals) },
      problems: issues.map((issue) => ({ where: sayPlace(issue), message: sayIssue(issue, this.language) })),
    };
  }
}

function countsOf(ways: readonly Way[]): Readonly<Record<Way, number>> {
  const countOf = (wanted: Way): number => ways.filter((way) => way === wanted).length;
  return { up: countOf("up"), down: countOf("down"), mixed: countOf("mixed"), same: countOf("same") };
}

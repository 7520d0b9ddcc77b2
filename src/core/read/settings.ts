import type { Cell } from "../model/cell.ts";
import type { CellRef } from "../model/cell-ref.ts";
import type { Issues } from "../model/issue.ts";
import { DEFAULT_SETTINGS, type Settings } from "../model/settings.ts";
import type { Table } from "../model/table.ts";
import { choiceAt, numberAt, textOf } from "./fields.ts";
import { cellOf, filledRows, hasColumns, openTab, refOf } from "./tab.ts";
import {
  BOUND_CHOICES,
  FIND,
  LANGUAGE_CHOICES,
  POOL_RULE_CHOICES,
  PRORATION_CHOICES,
  ROUNDING_CHOICES,
  TIED_AWARD_CHOICES,
  TIER_MODE_CHOICES,
  YES_NO_CHOICES,
} from "./words/choices.ts";
import { SETTINGS_COLUMNS } from "./words/columns.ts";
import type { WordList } from "./words/words.ts";

type SettingReader<T> = (cell: Cell, at: CellRef, issues: Issues, fallback: T) => T;

function inRange(least: number, most: number, isWhole: boolean): SettingReader<number> {
  return (cell, at, issues, fallback) => {
    const value = numberAt(cell, at, issues);
    if (value === null) return fallback;
    if (value >= least && value <= most && (!isWhole || Number.isInteger(value))) return value;
    issues.error("cell.notChoice", at, { found: value, choices: `${least} … ${most}` });
    return fallback;
  };
}

function choice<K extends string>(find: (text: string) => K | null, list: WordList<Exclude<K, "">>): SettingReader<K> {
  return (cell, at, issues, fallback) => choiceAt<K>(cell, at, find, list, fallback, issues);
}

const text: SettingReader<string> = (cell) => textOf(cell);

const yesNo: SettingReader<boolean> = (cell, at, issues, fallback) =>
  choiceAt(cell, at, FIND.yesNo, YES_NO_CHOICES, fallback ? "yes" : "no", issues) === "yes";

const ANY = 1e9;

const READERS: { readonly [K in keyof Settings]: SettingReader<NonNullable<Settings[K]>> } = {
  decimals: inRange(0, 6, true),
  minCoverage: inRange(0, 1, false),
  bound: choice(FIND.bound, BOUND_CHOICES),
  bonusMode: choice(FIND.tierMode, TIER_MODE_CHOICES),
  currency: text,
  currencyDecimals: inRange(0, 4, true),
  bonusRounding: choice(FIND.rounding, ROUNDING_CHOICES),
  proration: choice(FIND.proration, PRORATION_CHOICES),
  yearToDate: yesNo,
  yearBegins: inRange(1, 12, true),
  lowestBonus: inRange(0, ANY, false),
  highestBonus: inRange(0, ANY, false),
  guaranteeMonths: inRange(0, 120, true),
  guaranteeShare: inRange(0, 1, false),
  poolRule: choice(FIND.poolRule, POOL_RULE_CHOICES),
  tiedAwards: choice(FIND.tiedAwards, TIED_AWARD_CHOICES),
  adjustmentMin: inRange(-ANY, 0, false),
  adjustmentMax: inRange(0, ANY, false),
  calibrationPays: yesNo,
  gapBreaks: yesNo,
  goalCap: inRange(0, 10, false),
  minRaters: inRange(1, 100, true),
  tooNewMonths: inRange(0, 120, true),
  minGroup: inRange(1, 1000, true),
  coachingBelow: text,
  coachingFalls: inRange(0, 12, true),
  recordPersonColumn: text,
  recordDateColumn: text,
  cliffShare: inRange(0, ANY, false),
  alikeFrom: inRange(0, 1, false),
  findingPeople: inRange(2, ANY, true),
  language: choice(FIND.language, LANGUAGE_CHOICES),
};

/** Reads one value by its key; the key decides which reader, so the pair is always of one type. */
function readOne<K extends keyof Settings>(key: K, cell: Cell, at: CellRef, issues: Issues): Pick<Settings, K> {
  const fallback = DEFAULT_SETTINGS[key] as NonNullable<Settings[K]>;
  const value = READERS[key](cell, at, issues, fallback);
  return { [key]: value } as Pick<Settings, K>;
}

/** Reads the Settings tab; a blank value keeps the default, an unknown setting is a warning. */
export function readSettings(table: Table, issues: Issues): Settings {
  const tab = openTab(table, SETTINGS_COLUMNS, issues);
  if (!hasColumns(tab, SETTINGS_COLUMNS, ["setting", "value"], issues)) return DEFAULT_SETTINGS;
  let settings: Settings = DEFAULT_SETTINGS;
  const seen = new Set<string>();
  for (const row of filledRows(tab)) {
    const name = textOf(cellOf(tab, row, "setting"));
    const key = FIND.setting(name);
    const cell = cellOf(tab, row, "value");
    if (key === null) issues.warn("settings.unknown", refOf(tab, row, "setting"), { found: name });
    else if (seen.has(key)) issues.error("settings.twice", refOf(tab, row, "setting"), { found: name });
    else if (seen.add(key) && textOf(cell) !== "")
      settings = { ...settings, ...readOne(key, cell, refOf(tab, row, "value"), issues) };
  }
  return settings;
}

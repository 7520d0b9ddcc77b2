import { choices, columns, SETTING_CHOICES } from "../core/index.ts";
import { BONUS_NOTES, LADDER_NOTES, RATING_NOTES, RULE_NOTES, SETTINGS_NOTES } from "./notes/scheme-notes.ts";
import { SETTING_MEANINGS } from "./notes/setting-meanings.ts";
import { choicesFrom, columnsOf, type Rows, TEXT, tab, WIDE } from "./tab.ts";
import { type TemplateCell, type TemplateTab, type Text, textOf } from "./template.ts";

/** The Ratings tab: lower bounds and labels. */
export function ratingsTab(rows: Rows): TemplateTab {
  return tab("ratings", columnsOf(columns.RATING_COLUMNS, RATING_NOTES, { note: WIDE }), rows);
}

/** The Bonus tiers tab: lower bounds, names, coefficients. */
export function tiersTab(rows: Rows): TemplateTab {
  return tab("bonus", columnsOf(columns.BONUS_COLUMNS, BONUS_NOTES, { note: WIDE }), rows);
}

/** The Ladder tab. */
export function ladderTab(rows: Rows): TemplateTab {
  const looks = { grade: WIDE, title: WIDE, next: WIDE, duties: WIDE, skills: WIDE, training: WIDE };
  return tab("ladder", columnsOf(columns.LADDER_COLUMNS, LADDER_NOTES, looks), rows);
}

/** The Promotion rules tab. */
export function rulesTab(rows: Rows): TemplateTab {
  const looks = {
    grade: WIDE,
    next: WIDE,
    kind: choicesFrom(choices.RULE_CHOICES),
    subject: WIDE,
    operator: TEXT,
    bound: TEXT,
    note: WIDE,
  };
  return tab("rules", columnsOf(columns.RULE_COLUMNS, RULE_NOTES, looks), rows);
}

/**
 * Results in the language of the tabs. A live scorecard is a formula, which cannot know who reads it; without a setting it
 * speaks English, so only the others need one.
 */
export const OF_THE_WORKBOOK: Text = ["", "简体中文", "繁體中文"];

/** The Settings tab: the settings that a template states, and the others at their defaults as blank cells. */
export function settingsTab(values: Partial<Record<keyof typeof SETTING_CHOICES, TemplateCell>>): TemplateTab {
  const keys = Object.keys(SETTING_CHOICES) as (keyof typeof SETTING_CHOICES)[];
  const rows = keys.map((key) => [textOf(SETTING_CHOICES, key), values[key] ?? "", SETTING_MEANINGS[key]]);
  const looks = { setting: WIDE, note: { widthPx: 480 } };
  return tab("settings", columnsOf(columns.SETTINGS_COLUMNS, SETTINGS_NOTES, looks), rows);
}

import { recordColumns } from "../core/index.ts";
import { FOLLOW_UP_NOTES, NEEDS_NOTES, VISIT_NOTES } from "./notes/form-notes.ts";
import { columnsOf, DATE, type Rows, TEXT, tab, WIDE } from "./tab.ts";
import type { TemplateLook, TemplateTab, Text } from "./template.ts";

/** The words that a form offers, by the column. */
type Offered<K extends string> = Readonly<Partial<Record<K, readonly Text[]>>>;

const DATES = { record: TEXT, person: TEXT, date: DATE, nextDate: DATE } as const;

function offered<K extends string>(words: Offered<K>): Readonly<Partial<Record<K, TemplateLook>>> {
  const looks: Partial<Record<K, TemplateLook>> = {};
  for (const key of Object.keys(words) as K[]) looks[key] = { choices: words[key] ?? [] };
  return looks;
}

/** The customer follow-up form. */
export function followUpsTab(sample: Rows, words: Offered<keyof typeof recordColumns.FOLLOW_UP_COLUMNS>): TemplateTab {
  const looks = { ...DATES, customer: WIDE, content: WIDE, nextStep: WIDE, note: WIDE, ...offered(words) };
  return tab("followUps", columnsOf(recordColumns.FOLLOW_UP_COLUMNS, FOLLOW_UP_NOTES, looks), [], sample);
}

/** The customer visit form. */
export function visitsTab(sample: Rows, words: Offered<keyof typeof recordColumns.VISIT_COLUMNS>): TemplateTab {
  const texts = { customer: WIDE, content: WIDE, needs: WIDE, problems: WIDE, nextStep: WIDE, note: WIDE };
  const looks = { ...DATES, ...texts, duration: TEXT, ...offered(words) };
  return tab("visits", columnsOf(recordColumns.VISIT_COLUMNS, VISIT_NOTES, looks), [], sample);
}

/** The needs-analysis report. */
export function needsTab(sample: Rows, words: Offered<keyof typeof recordColumns.NEEDS_COLUMNS>): TemplateTab {
  const texts = {
    customer: WIDE,
    situation: WIDE,
    needs: WIDE,
    problems: WIDE,
    proposal: WIDE,
    effect: WIDE,
    nextStep: WIDE,
  };
  const looks = { ...DATES, ...texts, note: WIDE, ...offered(words) };
  return tab("needs", columnsOf(recordColumns.NEEDS_COLUMNS, NEEDS_NOTES, looks), [], sample);
}

import { choices, columns } from "../core/index.ts";
import { EVENT_NOTES, FEEDBACK_NOTES, GOAL_NOTES, PEOPLE_NOTES, RECORD_NOTE } from "./notes/data-notes.ts";
import { type Column, choicesFrom, columnsOf, DATE, type Rows, TEXT, tab, WIDE } from "./tab.ts";
import type { TemplateLook, TemplateTab, Text } from "./template.ts";

/** The People tab, with the company's own columns after ours. */
export function peopleTab(sample: Rows, own: readonly Column[] = []): TemplateTab {
  const looks = { person: TEXT, post: WIDE, grade: WIDE, gradeSince: DATE, hiredOn: DATE, leftOn: DATE };
  return tab("people", [...columnsOf(columns.PEOPLE_COLUMNS, PEOPLE_NOTES, looks), ...own], [], sample);
}

/** The Feedback tab (360°). */
export function feedbackTab(sample: Rows): TemplateTab {
  const looks = { person: TEXT, period: TEXT, kpi: WIDE, comment: WIDE };
  return tab("feedback", columnsOf(columns.FEEDBACK_COLUMNS, FEEDBACK_NOTES, looks), [], sample);
}

/** The Goals tab; some goals of a sample are percentages. */
export function goalsTab(sample: Rows, percentCells: readonly string[] = []): TemplateTab {
  const looks = {
    person: TEXT,
    period: TEXT,
    goal: WIDE,
    kpi: WIDE,
    direction: choicesFrom(choices.GOAL_CHOICES),
    deadline: DATE,
    note: WIDE,
  };
  return { ...tab("goals", columnsOf(columns.GOAL_COLUMNS, GOAL_NOTES, looks), [], sample), percentCells };
}

/** The Events tab. */
export function eventsTab(sample: Rows): TemplateTab {
  const looks = {
    person: TEXT,
    date: DATE,
    period: TEXT,
    effect: choicesFrom(choices.EFFECT_CHOICES),
    kpi: WIDE,
    note: WIDE,
  };
  return tab("events", columnsOf(columns.EVENT_COLUMNS, EVENT_NOTES, looks), [], sample);
}

/** How a log's columns look, and rows to see it work. */
export interface SampleLog {
  readonly looks: readonly TemplateLook[];
  readonly sample: Rows;
}

/** The Records tab, headed as the system that the rows come from exports them. */
export function recordsTab(headings: readonly Text[], { looks, sample }: SampleLog): TemplateTab {
  return tab(
    "records",
    headings.map((heading, index) => ({ heading, look: { ...looks[index], note: RECORD_NOTE } })),
    [],
    sample,
  );
}

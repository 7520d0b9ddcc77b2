import {
  addressOf,
  IMPORT_PRESETS,
  type Language,
  MAPPED_COLUMNS,
  RECORD_ID,
  RECORD_TABS,
  type RecordTab,
  TAB_WORDS,
  type WordList,
  wordFor,
} from "../../core/index.ts";
import { sayIssue, tell } from "../../i18n/say.ts";
import type { ArgsOf, ValueOf } from "../api/calls.ts";
import type { CallContext } from "./call-context.ts";
import { IMPORT_KEPT_AS } from "./import-rows.ts";
import { exportTabs } from "./own-tabs.ts";
import { importFingerprint, planImport } from "./plan-import.ts";

const SHOWN_PROBLEMS = 10;

/** What can be brought in. */
export function importing(context: CallContext): ValueOf<"importing"> {
  const { book, workbook, language } = context;
  return {
    tabs: exportTabs(book),
    presets: IMPORT_PRESETS.map(({ id, name }) => ({ key: id, label: name[language][0] })),
    kinds: RECORD_TABS.map((key) => ({ key, label: wordFor(TAB_WORDS, key, language) })),
    canUndo: workbook.get(IMPORT_KEPT_AS) !== null,
  };
}

/** What a column of an export may count as; in Records, which has no column for it, also what tells rows apart. */
function choicesOf(tab: RecordTab, language: Language): ValueOf<"previewImport">["choices"] {
  const list: WordList<string> = MAPPED_COLUMNS[tab];
  const own = Object.keys(list).map((key) => ({ key, label: wordFor(list, key, language) }));
  return RECORD_ID in list ? own : [...own, { key: RECORD_ID, label: tell("import.recordId", {}, language) }];
}

/** What an import would do. */
export function previewImport(context: CallContext, wish: ArgsOf<"previewImport">): ValueOf<"previewImport"> {
  const { language } = context;
  const planned = planImport(context, wish);
  const { preset, mapping, plan, existing, into, columns } = planned;
  const problems = plan.issues.map((issue) => ({
    where: issue.at ? addressOf(issue.at) : "",
    message: sayIssue(issue, language),
  }));
  return {
    preset: preset?.id ?? "",
    tab: mapping.tab,
    columns,
    choices: choicesOf(mapping.tab, language),
    into,
    isNew: existing === null,
    rows: plan.rows.length,
    fingerprint: importFingerprint(planned),
    duplicates: plan.duplicates,
    unclearDates: plan.issues.some(({ code }) => code === "import.unclearDates"),
    problems: problems.slice(0, SHOWN_PROBLEMS),
    moreProblems: Math.max(0, problems.length - SHOWN_PROBLEMS),
  };
}

import { count, list, object, oneOf, orNull, text, yesNo } from "../shape.ts";

const name = text(200);

/** The tabs that rows can be brought into. */
const recordTab = oneOf(["records", "followUps", "visits", "surveys", "needs"]);

const choice = object({ key: name, label: text(1000) });

const chosen = list(object({ heading: text(1000), to: text(1000) }), 1000);

/** Which tab is the export, what it is known as or which of its columns are what, and how it writes dates. */
const wish = {
  name,
  /** A known export; empty for columns that are chosen, null for whatever the headings look like. */
  preset: orNull(text(100)),
  tab: recordTab,
  /** Null asks for a proposal. */
  columns: orNull(chosen),
  dates: oneOf(["", "dmy", "mdy"]),
};

/** Bringing the rows of an export, which stands in a tab of the workbook, into a tab of records. */
export const IMPORT_CALLS = {
  importing: {
    args: object({}),
    value: object({
      tabs: list(name, 1000),
      presets: list(choice, 100),
      kinds: list(object({ key: recordTab, label: name }), 10),
      canUndo: yesNo,
    }),
  },
  /** What an import would do. */
  previewImport: {
    args: object(wish),
    value: object({
      preset: text(100),
      tab: recordTab,
      columns: list(object({ heading: text(1000), samples: list(text(), 3), to: text(1000) }), 1000),
      choices: list(choice, 200),
      /** The tab that the rows go to, and whether it is to be made. */
      into: name,
      isNew: yesNo,
      rows: count,
      /** Of what would be written. */
      fingerprint: name,
      duplicates: count,
      /** Are there dates that could begin with the day or with the month? */
      unclearDates: yesNo,
      problems: list(object({ where: text(300), message: text() }), 20),
      moreProblems: count,
    }),
  },
  /** Appends the rows that were previewed; refused where they are others by now. */
  importRows: {
    args: object({ ...wish, fingerprint: name }),
    value: object({ into: name, rows: count, duplicates: count, canUndo: yesNo }),
  },
  /** Takes the last import back, where its rows are as they were written. */
  undoImport: { args: object({}), value: object({ isDone: yesNo, rows: count }) },
} as const;

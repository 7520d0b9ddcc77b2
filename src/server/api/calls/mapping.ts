import { count, list, object, oneOf, orNull, text, yesNo } from "../shape.ts";

const name = text(200);

/** The tabs for which one of the company's own may stand. */
const mappedTab = oneOf([
  "people",
  "assignments",
  "metrics",
  "records",
  "followUps",
  "visits",
  "surveys",
  "needs",
  "feedback",
  "goals",
  "events",
  "targets",
]);

/** A choice of a list: what it is known by, and what it is called in the page's language. */
const choice = object({ key: name, label: text(1000) });

const mappings = object({
  /** The workbook's tabs that may be the company's own. */
  tabs: list(name, 1000),
  kinds: list(object({ key: mappedTab, label: name }), 20),
  /** What is mapped: which of its tabs counts as which of ours, and where that stands. */
  mapped: list(object({ name, tab: mappedTab, label: name, at: text(300) }), 200),
  /** Can the last change of the mapping be taken back? */
  canUndo: yesNo,
});

/** Choosing which column of a tab of the company's own is what. */
export const MAPPING_CALLS = {
  mapping: { args: object({}), value: mappings },
  /** What a tab may be, and what its columns; what somebody has settled already is given, the rest guessed. */
  proposeMapping: {
    args: object({ name, tab: orNull(mappedTab), headingRow: orNull(count) }),
    value: object({
      tab: mappedTab,
      headingRow: count,
      /** What the page may show of each column, and what it may count as: a key or a KPI's id, empty for nothing. */
      columns: list(object({ heading: text(1000), samples: list(text(), 3), to: text(1000) }), 1000),
      choices: list(choice, 2000),
      /** The keys without which the tab cannot be read. */
      needed: list(name, 20),
      /** The period of the whole tab, where its name or title says one. */
      period: text(100),
      /** Another tab that counts as the same; empty for none. */
      other: name,
    }),
  },
  /** Writes what was chosen into the Mapping tab. */
  keepMapping: {
    args: object({
      name,
      tab: mappedTab,
      headingRow: count,
      columns: list(object({ heading: text(1000), to: text(1000) }), 1000),
      period: text(100),
    }),
    value: mappings,
  },
  /** Takes the rows about a tab out of the Mapping tab. */
  dropMapping: { args: object({ name, tab: mappedTab }), value: mappings },
  /** Takes the last change of the mapping back. */
  undoMapping: { args: object({}), value: object({ done: count, left: count, after: mappings }) },
} as const;

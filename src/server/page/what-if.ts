import { editCells, Issues, prepare, type Table, type Tables, textOf } from "../../core/index.ts";
import { tell } from "../../i18n/say.ts";
import { Refusal } from "../answer.ts";
import type { ArgsOf, ValueOf } from "../api/calls.ts";
import { dataFile } from "../data-file.ts";
import { fingerprintOf } from "../fingerprint.ts";
import { loadTexts } from "../load-data.ts";
import { findTabs, readTables } from "../read-tables.ts";
import { aloneIn } from "../score-period.ts";
import type { CallContext } from "./call-context.ts";
import { canTakeBack, type MadeCells, makeCells, takeCellsBack } from "./cell-changes.ts";
import { knownPeriods } from "./known-periods.ts";
import { variantsOf } from "./variants.ts";

/** The tabs that edits are written to. */
const SCHEME_TABS = ["settings", "kpis", "weights", "ratings", "bonus", "pools", "rules"] as const;

/** Closed periods are as they were frozen, whatever the scheme: nothing is tried on them. */
const STORE: ReadonlySet<string> = new Set(["periods", "history", "snapshots"]);

/** Under which name the cells are kept that were applied last. */
const KEPT_AS = "applied";

/** The engine, which the page evaluates, and its texts in the page's language. */
export function engine({ language }: CallContext): ValueOf<"engine"> {
  return { code: dataFile("engine") as string, texts: { ...loadTexts(language) } };
}

const schemeFingerprint = (tables: Tables): string => fingerprintOf(SCHEME_TABS.map((key) => tables[key]?.rows));

/** A tab as it can be sent, with what its columns count as. */
function plainTable({ sheet, rows, twins = [], headings = (rows[0] ?? []).map(textOf) }: Table) {
  return { sheet, rows, twins, headings };
}

/** All that the page needs to try changes by itself. */
export function whatIf(context: CallContext): ValueOf<"whatIf"> {
  const { book, workbook, language } = context;
  const tables = readTables(book, findTabs(book));
  const prepared = prepare(tables, new Issues());
  const plain = Object.entries(tables)
    .filter(([key]) => !STORE.has(key))
    .map(([key, table]) => [key, plainTable(table)] as const);
  return {
    tables: Object.fromEntries(plain),
    periods: knownPeriods(prepared),
    language,
    fingerprint: schemeFingerprint(tables),
    variants: variantsOf(context),
    canUndo: canTakeBack(workbook, KEPT_AS),
  };
}

/** The cells that edits come to; refused where the scheme has changed meanwhile, or one has no cell or a formula. */
function cellsToWrite(context: CallContext, { edits, fingerprint }: ArgsOf<"applyScheme">): readonly MadeCells[] {
  const { book, language } = context;
  const tables = readTables(book, findTabs(book));
  if (schemeFingerprint(tables) !== fingerprint) throw new Refusal(tell("no.changed", {}, language), "changed");
  const prepared = prepare(tables, new Issues());
  const { cells, lost } = editCells(prepared, tables, edits, prepared.scheme.settings.language ?? language);
  if (lost.length > 0) throw new Refusal(tell("no.cellFor", { what: lost.map(({ of }) => of).join(", ") }, language));
  return cells;
}

/** Writes what was tried into the scheme's tabs: all of it or nothing. */
export function applyScheme(context: CallContext, args: ArgsOf<"applyScheme">): ValueOf<"applyScheme"> {
  return aloneIn(
    context.book,
    () => {
      const cells = cellsToWrite(context, args);
      makeCells(context, cells, KEPT_AS);
      return { done: cells.length, left: 0 };
    },
    context.language,
  );
}

/** Takes back what was applied last. */
export function undoScheme(context: CallContext): ValueOf<"undoScheme"> {
  return aloneIn(context.book, () => takeCellsBack(context, KEPT_AS), context.language);
}

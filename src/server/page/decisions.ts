import {
  DECISION_WORDS,
  finder,
  Issues,
  type Language,
  openTab,
  PROMOTION_DECISIONS,
  PROMOTION_RESULT_COLUMNS,
  periodOfCell,
  type Row,
  textOf,
} from "../../core/index.ts";
import { tell } from "../../i18n/say.ts";
import type { Book } from "../../sheets/book.ts";
import { Refusal } from "../answer.ts";
import type { ArgsOf, ValueOf } from "../api/calls.ts";
import { findTabs } from "../read-tables.ts";
import { aloneIn } from "../score-period.ts";
import type { CallContext } from "./call-context.ts";
import { writeCells } from "./cell-changes.ts";

type Decision = ValueOf<"decide">;

const COLUMNS = { ...PROMOTION_RESULT_COLUMNS, ...PROMOTION_DECISIONS };

const decisionNamed = finder(DECISION_WORDS);

/** The Promotion tab with the decisions beside its rows. */
interface DecisionTab {
  readonly sheet: string;
  readonly rows: readonly Row[];
  readonly index: Readonly<Record<keyof typeof COLUMNS, number>>;
}

/** Which step of whom, in which period. */
type Key = Pick<ArgsOf<"decide">, "period" | "id" | "track" | "next">;

/** Reads the Promotion tab; null where there is none yet. */
export function decisionTab(book: Book): DecisionTab | null {
  const [sheet] = findTabs(book).get("promotions") ?? [];
  if (sheet === undefined) return null;
  const rows = book.read(sheet);
  const { index } = openTab({ sheet, rows }, COLUMNS, new Issues());
  return { sheet, rows, index };
}

const keyText = ({ period, id, track, next }: Key): string => [period, id, track, next].join("\u0000");

/** The rows of the tab by what they are about. */
export function rowsByKey({ rows, index }: DecisionTab): ReadonlyMap<string, number> {
  const text = (row: Row, column: number): string => textOf(row[column] ?? "");
  return new Map(
    rows.slice(1).map((row, at) => {
      const cell = row[index.period] ?? "";
      const period = periodOfCell(cell)?.id ?? textOf(cell);
      const [id, track, next] = [text(row, index.person), text(row, index.track), text(row, index.next)];
      return [keyText({ period, id, track, next }), at + 1] as const;
    }),
  );
}

/** What stands in the tab about a step of somebody. */
export function decisionOn(tab: DecisionTab | null, rows: ReadonlyMap<string, number>, key: Key): Decision {
  const row = tab?.rows[rows.get(keyText(key)) ?? -1];
  if (!tab || !row) return { decision: "none", note: "" };
  const decision = decisionNamed(textOf(row[tab.index.decision] ?? "")) ?? "none";
  return { decision, note: textOf(row[tab.index.decisionNote] ?? "").slice(0, 1000) };
}

function written({ decision, note }: Decision, language: Language): readonly string[] {
  return [decision === "none" ? "" : DECISION_WORDS[decision][language][0], note];
}

/** The cells of a decision: its two columns, at the right end where the tab lacks them. */
function cellsOf(tab: DecisionTab, row: number, decided: Decision, language: Language) {
  const width = Math.max(...tab.rows.map(({ length }) => length));
  let next = width;
  return (["decision", "decisionNote"] as const).flatMap((key, at) => {
    const isNew = tab.index[key] < 0;
    const column = isNew ? next++ : tab.index[key];
    const cell = (line: number, value: string) => ({
      block: { sheet: tab.sheet, row: line + 1, column: column + 1, cells: [[value]] },
      before: [[tab.rows[line]?.[column] ?? ""]],
    });
    const heading = isNew ? [cell(0, COLUMNS[key][language][0])] : [];
    return [...heading, cell(row, written(decided, language)[at] ?? "")];
  });
}

/** Keeps a decision beside the row that it is about; later runs leave these columns alone. */
export function decide(context: CallContext, { decision, note, ...key }: ArgsOf<"decide">): Decision {
  const { book, language } = context;
  return aloneIn(
    book,
    () => {
      const tab = decisionTab(book);
      const row = tab ? rowsByKey(tab).get(keyText(key)) : undefined;
      if (!tab || row === undefined) throw new Refusal(tell("no.promotionRow", {}, language));
      writeCells(context, cellsOf(tab, row, { decision, note }, language));
      return { decision, note };
    },
    language,
  );
}

import {
  type Cell,
  choices,
  finder,
  folded,
  listedValues,
  type Operator,
  operatorOf,
  RULE_COLUMNS,
  readCell,
  readSerial,
  textOf,
} from "../../core/index.ts";
import { ArgumentError } from "../arguments/argument-error.ts";
import { type TableRow, tableOf } from "../arguments/table.ts";

/** One rule: which column of the rows, compared how, with what. */
export interface ColumnRule {
  readonly header: string;
  readonly column: number;
  readonly operator: Operator;
  readonly bounds: readonly string[];
}

const COLUMNS = ["column", "operator", "bound"];
const NEEDS_ORDER: ReadonlySet<Operator> = new Set([">=", ">", "<=", "<"]);
const OPERATOR_HEADINGS = new Set(Object.values(RULE_COLUMNS.operator).flat().map(folded));
const operatorInWords = finder(choices.OPERATOR_CHOICES);

const isHeading = (cells: readonly Cell[]): boolean => OPERATOR_HEADINGS.has(folded(textOf(cells[1] ?? "")));

function columnFor(header: string, headers: readonly Cell[], place: string): number {
  const found = headers.flatMap((cell, column) => (folded(textOf(cell)) === folded(header) ? [column] : []));
  const [first] = found;
  if (first === undefined) throw new ArgumentError(`${place}: headers has no “${header}”. Correct the name.`);
  if (found.length === 1) return first;
  throw new ArgumentError(`${place}: “${header}” stands ${found.length} times in headers. Rename all but one.`);
}

function operatorFor(text: string, place: string): Operator {
  const operator = operatorOf(text.normalize("NFKC")) ?? operatorInWords(text);
  if (operator) return operator;
  const all = Object.keys(choices.OPERATOR_CHOICES).join(", ");
  throw new ArgumentError(`${place}: “${text}” is not an operator. Use one of: ${all}.`);
}

function boundsFor(operator: Operator, cell: Cell, place: string): readonly string[] {
  const text = textOf(cell);
  if (text === "") throw new ArgumentError(`${place} has no bound. Fill in its third column.`);
  const isOrdered = readCell(text).kind === "number" || readSerial(text) !== null;
  if (NEEDS_ORDER.has(operator) && !isOrdered) {
    throw new ArgumentError(`${place} compares a number with “${text}”. Write a number or a date as its bound.`);
  }
  return operator === "in" ? listedValues(text) : [text];
}

/** The rules of a table, each with the column of `headers` that it looks at. */
export function rulesOf(argument: unknown, headers: readonly Cell[]): readonly ColumnRule[] {
  const { rows } = tableOf("rules", argument, COLUMNS, isHeading);
  return rows.map(({ cells, row }: TableRow) => {
    const place = `row ${row + 1} of rules`;
    const header = textOf(cells[0] ?? "");
    if (header === "") throw new ArgumentError(`${place} names no column. Fill in its first column.`);
    const operator = operatorFor(textOf(cells[1] ?? ""), place);
    const column = columnFor(header, headers, place);
    return { header, column, operator, bounds: boundsFor(operator, cells[2] ?? "", place) };
  });
}

import type { HighlightData } from "../../grid/highlight-data.ts";
import { Service } from "../service.ts";

/** What a rule looks for, and how it makes the cells look in which it finds that. */
export class BooleanCondition extends Service {
  readonly serviceName = "BooleanCondition";
  readonly condition: Omit<HighlightData, "ranges">;

  constructor(condition: Omit<HighlightData, "ranges">) {
    super();
    this.condition = condition;
  }

  getCriteriaType(): string {
    const { type, values } = this.condition;
    const known = CRITERIA[type];
    if (!known) throw new Error(`not emulated: the conditional format rule ${type}`);
    return typeof known === "string" ? known : known(values);
  }

  /** Numbers as numbers, as the rule was given them. */
  getCriteriaValues(): unknown[] {
    const isOfNumbers = this.getCriteriaType().startsWith("NUMBER");
    return this.condition.values.map((value) => (isOfNumbers ? Number(value) : value));
  }

  getBackground(): string | null {
    return this.condition.look.fill?.toLowerCase() ?? null;
  }

  getFontColor(): string | null {
    return this.condition.look.ink?.toLowerCase() ?? null;
  }

  getBold(): boolean | null {
    return this.condition.look.bold ?? null;
  }

  getItalic(): boolean | null {
    return this.condition.look.italic ?? null;
  }

  getUnderline(): boolean | null {
    return this.condition.look.underline ?? null;
  }

  getStrikethrough(): boolean | null {
    return this.condition.look.strike ?? null;
  }
}

const isNumber = (values: readonly string[]): boolean =>
  values.length > 0 && values.every((value) => value.trim() !== "" && Number.isFinite(Number(value)));

/** The library has one rule for "is this text" and "is this number"; the value tells which was meant. */
const CRITERIA: Readonly<Record<string, string | ((values: readonly string[]) => string)>> = {
  isEqual: (values) => (isNumber(values) ? "NUMBER_EQUAL_TO" : "TEXT_EQUAL_TO"),
  isNotEqual: "NUMBER_NOT_EQUAL_TO",
  isLessThan: "NUMBER_LESS_THAN",
  isLessOrEqualTo: "NUMBER_LESS_THAN_OR_EQUAL_TO",
  isGreaterThan: "NUMBER_GREATER_THAN",
  isGreaterOrEqualTo: "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  isBetween: "NUMBER_BETWEEN",
  isNotBetween: "NUMBER_NOT_BETWEEN",
  containsText: "TEXT_CONTAINS",
  notContainsText: "TEXT_DOES_NOT_CONTAIN",
  beginsWithText: "TEXT_STARTS_WITH",
  endsWithText: "TEXT_ENDS_WITH",
  isEmpty: "CELL_EMPTY",
  isNotEmpty: "CELL_NOT_EMPTY",
  customFormula: "CUSTOM_FORMULA",
};

import { Service } from "../service.ts";
import type { ValidationRule } from "../validation-rule.ts";
import { RangeAddress } from "./range-address.ts";

export class DataValidation extends Service {
  readonly serviceName = "DataValidation";
  readonly rule: ValidationRule;

  constructor(rule: ValidationRule) {
    super();
    this.rule = rule;
  }

  getCriteriaValues(): string[] {
    return [...this.rule.values];
  }

  getAllowInvalid(): boolean {
    return !this.rule.isBlocking;
  }

  getHelpText(): string | null {
    return this.rule.helpText;
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.rule);
  }
}

export class DataValidationBuilder extends Service {
  readonly serviceName = "DataValidationBuilder";
  rule: ValidationRule;

  constructor(rule: ValidationRule = { type: "", values: [], isBlocking: false, helpText: null }) {
    super();
    this.rule = rule;
  }

  requireValueInList(values: readonly unknown[], _showDropdown = true): this {
    return this.#require("isValueInList", values);
  }

  requireValueInRange(range: unknown, _showDropdown = true): this {
    if (!(range instanceof RangeAddress)) throw new Error("requireValueInRange needs a range.");
    return this.#require("isValueInRange", [range.grid.fullAddress(range.tab, range.zone)]);
  }

  requireCheckbox(): this {
    return this.#require("isBoolean", []);
  }

  requireDate(): this {
    return this.#require("dateIsValid", []);
  }

  requireNumberBetween(start: number, end: number): this {
    return this.#require("isBetween", [start, end]);
  }

  requireNumberNotBetween(start: number, end: number): this {
    return this.#require("isNotBetween", [start, end]);
  }

  requireNumberEqualTo(value: number): this {
    return this.#require("isEqual", [value]);
  }

  requireNumberGreaterThan(value: number): this {
    return this.#require("isGreaterThan", [value]);
  }

  requireNumberGreaterThanOrEqualTo(value: number): this {
    return this.#require("isGreaterOrEqualTo", [value]);
  }

  requireNumberLessThan(value: number): this {
    return this.#require("isLessThan", [value]);
  }

  requireNumberLessThanOrEqualTo(value: number): this {
    return this.#require("isLessOrEqualTo", [value]);
  }

  requireTextContains(text: string): this {
    return this.#require("containsText", [text]);
  }

  requireTextEqualTo(text: string): this {
    return this.#require("isEqualText", [text]);
  }

  requireFormulaSatisfied(formula: string): this {
    return this.#require("customFormula", [formula]);
  }

  setAllowInvalid(isAllowed: boolean): this {
    this.rule = { ...this.rule, isBlocking: !isAllowed };
    return this;
  }

  setHelpText(helpText: string): this {
    this.rule = { ...this.rule, helpText };
    return this;
  }

  build(): DataValidation {
    if (this.rule.type === "") throw new Error("A data validation rule needs a criterion, such as requireValueInList.");
    return new DataValidation(this.rule);
  }

  #require(type: string, values: readonly unknown[]): this {
    this.rule = { ...this.rule, type, values: Array.from(values, String) };
    return this;
  }
}

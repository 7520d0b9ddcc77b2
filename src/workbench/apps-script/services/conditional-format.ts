import type { Style } from "@odoo/o-spreadsheet";
import { Service } from "../service.ts";
import { RangeAddress } from "./range-address.ts";

interface Highlight {
  /** As the spreadsheet library spells it, such as `isLessThan`. */
  readonly type: string;
  readonly values: readonly string[];
  readonly style: Style;
  readonly ranges: readonly RangeAddress[];
}

export class ConditionalFormatRule extends Service {
  readonly serviceName = "ConditionalFormatRule";
  readonly highlight: Highlight;

  constructor(highlight: Highlight) {
    super();
    this.highlight = highlight;
  }

  getRanges(): RangeAddress[] {
    return [...this.highlight.ranges];
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.highlight);
  }
}

export class ConditionalFormatRuleBuilder extends Service {
  readonly serviceName = "ConditionalFormatRuleBuilder";
  highlight: Highlight;

  constructor(highlight: Highlight = { type: "", values: [], style: {}, ranges: [] }) {
    super();
    this.highlight = highlight;
  }

  whenNumberLessThan(value: number): this {
    return this.#when("isLessThan", value);
  }

  whenNumberLessThanOrEqualTo(value: number): this {
    return this.#when("isLessOrEqualTo", value);
  }

  whenNumberGreaterThan(value: number): this {
    return this.#when("isGreaterThan", value);
  }

  whenNumberGreaterThanOrEqualTo(value: number): this {
    return this.#when("isGreaterOrEqualTo", value);
  }

  whenNumberBetween(start: number, end: number): this {
    return this.#when("isBetween", start, end);
  }

  whenTextEqualTo(text: string): this {
    return this.#when("isEqual", text);
  }

  whenTextContains(text: string): this {
    return this.#when("containsText", text);
  }

  whenTextStartsWith(text: string): this {
    return this.#when("beginsWithText", text);
  }

  whenCellEmpty(): this {
    return this.#when("isEmpty");
  }

  whenCellNotEmpty(): this {
    return this.#when("isNotEmpty");
  }

  whenFormulaSatisfied(formula: string): this {
    return this.#when("customFormula", formula);
  }

  setBackground(color: string): this {
    return this.#style({ fillColor: color });
  }

  setFontColor(color: string): this {
    return this.#style({ textColor: color });
  }

  setBold(bold: boolean): this {
    return this.#style({ bold });
  }

  setRanges(ranges: readonly unknown[]): this {
    const checked = Array.from(ranges).filter((range) => range instanceof RangeAddress);
    if (checked.length !== ranges.length) throw new Error("setRanges needs a list of ranges.");
    this.highlight = { ...this.highlight, ranges: checked };
    return this;
  }

  build(): ConditionalFormatRule {
    const { type, ranges } = this.highlight;
    if (type === "" || ranges.length === 0) throw new Error("A conditional format rule needs a condition and ranges.");
    return new ConditionalFormatRule(this.highlight);
  }

  #when(type: string, ...values: readonly unknown[]): this {
    this.highlight = { ...this.highlight, type, values: values.map(String) };
    return this;
  }

  #style(style: Style): this {
    this.highlight = { ...this.highlight, style: { ...this.highlight.style, ...style } };
    return this;
  }
}

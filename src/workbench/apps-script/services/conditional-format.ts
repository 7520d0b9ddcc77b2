import type { Gradient, Highlight } from "../../grid/highlight-data.ts";
import { zoneToA1 } from "../../grid/zone.ts";
import { Service } from "../service.ts";
import { BooleanCondition } from "./boolean-condition.ts";
import { GradientCondition } from "./gradient-condition.ts";
import { HighlightBuilder, NO_RULE, type RuleContents } from "./highlight-builder.ts";
import { RangeAddress } from "./range-address.ts";

/** A rule of the grid, whose places are these → what a script would have said. */
export function ruleContents(highlight: Highlight, ranges: readonly RangeAddress[]): RuleContents {
  if ("gradient" in highlight) return { ...NO_RULE, ranges, gradient: highlight.gradient };
  const { type, values, look } = highlight;
  return { ...NO_RULE, ranges, condition: { type, values, look } };
}

export class ConditionalFormatRule extends Service {
  readonly serviceName = "ConditionalFormatRule";
  readonly contents: RuleContents;

  constructor(contents: RuleContents) {
    super();
    this.contents = contents;
  }

  get highlight(): Highlight {
    const { condition, gradient } = this.contents;
    const ranges = this.contents.ranges.map(({ zone }) => zoneToA1(zone));
    return isWhole(gradient) ? { ranges, gradient } : { ranges, ...condition };
  }

  getRanges(): RangeAddress[] {
    return [...this.contents.ranges];
  }

  /** Null for a rule that colours by a condition. */
  getGradientCondition(): GradientCondition | null {
    const { gradient } = this.contents;
    return isWhole(gradient) ? new GradientCondition(gradient) : null;
  }

  /** Null for a heat map. */
  getBooleanCondition(): BooleanCondition | null {
    const { condition, gradient } = this.contents;
    return isWhole(gradient) ? null : new BooleanCondition(condition);
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.contents);
  }
}

export class ConditionalFormatRuleBuilder extends HighlightBuilder {
  whenNumberEqualTo(value: number): this {
    return this.#when("isEqual", value);
  }

  whenNumberNotEqualTo(value: number): this {
    return this.#when("isNotEqual", value);
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

  whenNumberNotBetween(start: number, end: number): this {
    return this.#when("isNotBetween", start, end);
  }

  whenTextEqualTo(text: string): this {
    return this.#when("isEqual", text);
  }

  whenTextContains(text: string): this {
    return this.#when("containsText", text);
  }

  whenTextDoesNotContain(text: string): this {
    return this.#when("notContainsText", text);
  }

  whenTextStartsWith(text: string): this {
    return this.#when("beginsWithText", text);
  }

  whenTextEndsWith(text: string): this {
    return this.#when("endsWithText", text);
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

  getRanges(): RangeAddress[] {
    return [...this.contents.ranges];
  }

  setRanges(ranges: readonly unknown[]): this {
    const checked = Array.from(ranges).filter((range) => range instanceof RangeAddress);
    if (checked.length !== ranges.length) throw new Error("setRanges needs a list of ranges.");
    this.contents = { ...this.contents, ranges: checked };
    return this;
  }

  build(): ConditionalFormatRule {
    const { condition, gradient, ranges } = this.contents;
    const says = condition.type !== "" || isWhole(gradient);
    if (!says || ranges.length === 0) throw new Error("A conditional format rule needs a condition and ranges.");
    return new ConditionalFormatRule(this.contents);
  }

  #when(type: string, ...values: readonly unknown[]): this {
    const { condition } = this.contents;
    this.contents = { ...this.contents, condition: { ...condition, type, values: values.map(String) }, gradient: {} };
    return this;
  }
}

/** A gradient has two ends; a point between them is possible. */
function isWhole(gradient: Partial<Gradient>): gradient is Gradient {
  return gradient.minimum !== undefined && gradient.maximum !== undefined;
}

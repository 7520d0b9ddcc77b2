import type { Cell } from "../model/cell.ts";
import type { PromotionRule } from "../model/ladder.ts";
import type { Period } from "../model/period.ts";
import { bandIndex } from "../rate/rate-people.ts";
import { readCell } from "../read/reading.ts";
import { folded } from "../read/words/words.ts";
import { type NumberTest, numberTest } from "./compare-number.ts";
import type { PromotionContext } from "./context.ts";
import { type Fact, factOf } from "./facts.ts";
import { judgeCell } from "./judge-cell.ts";
import { VERDICT } from "./verdict.ts";

/** How a run over consecutive periods went: its answer, what decided it, and how many periods were found. */
export interface Run {
  readonly code: number;
  /** The value that decided, NaN for none. */
  readonly value: number;
  readonly period: Period | null;
  readonly found: number;
  readonly isBroken: boolean;
}

/** A rule made ready: `code` answers for many people without making anything, `run` and `cell` say what stands behind it. */
export interface CompiledRule {
  readonly rule: PromotionRule;
  code(person: number): number;
  /** For rules on numbers. */
  run(person: number): Run | null;
  /** For rules on a column of the People tab. */
  cell(person: number): Cell | null;
}

const OVER_PERIODS = new Set(["total", "rating", "kpi", "points"]);

function boundsOf(rule: PromotionRule, { scheme }: PromotionContext): readonly number[] {
  const { kind } = rule.subject;
  if (kind === "rating" || kind === "lastYearRating") return rule.bounds.map((label) => bandIndex(scheme.bands, label));
  return rule.bounds.map((bound) => {
    const reading = readCell(bound);
    return reading.kind === "number" ? reading.value : Number.NaN;
  });
}

/** A rule over N consecutive periods, counted back from the current one (rules 23 and 25). */
class NumberRule implements CompiledRule {
  readonly rule: PromotionRule;
  private readonly fact: Fact;
  private readonly test: NumberTest;
  private readonly periods: number;
  private readonly context: PromotionContext;

  constructor(rule: PromotionRule, fact: Fact, context: PromotionContext) {
    this.rule = rule;
    this.fact = fact;
    this.context = context;
    this.test = numberTest(rule.operator, boundsOf(rule, context));
    this.periods = OVER_PERIODS.has(rule.subject.kind) ? rule.periods : 1;
  }

  code(person: number): number {
    const now = this.fact(person, 0);
    if (Number.isNaN(now)) return VERDICT.unknown;
    if (!this.test(now)) return VERDICT.fail;
    return this.periods === 1 ? VERDICT.pass : this.run(person).code;
  }

  run(person: number): Run {
    const { views, scheme } = this.context;
    let found = 0;
    for (const [back, view] of views.entries()) {
      const value = this.fact(person, back);
      if (Number.isNaN(value)) {
        if (back === 0) break;
        if (scheme.settings.gapBreaks && this.hasOlder(person, back)) {
          return { code: VERDICT.fail, value, period: view.period, found, isBroken: true };
        }
        continue;
      }
      if (!this.test(value)) return { code: VERDICT.fail, value, period: view.period, found, isBroken: false };
      found++;
      if (found === this.periods) return { code: VERDICT.pass, value: this.fact(person, 0), period: views[0].period, found, isBroken: false };
    }
    return { code: VERDICT.unknown, value: this.fact(person, 0), period: null, found, isBroken: false };
  }

  private hasOlder(person: number, back: number): boolean {
    return this.context.views.some((_, older) => older > back && !Number.isNaN(this.fact(person, older)));
  }

  cell(): null {
    return null;
  }
}

const CODES = { pass: VERDICT.pass, fail: VERDICT.fail, unknown: VERDICT.unknown };

/** A rule on a column of the People tab, or on last year's rating as a word. */
class CellRule implements CompiledRule {
  readonly rule: PromotionRule;
  private readonly cellOf: (person: number) => Cell;

  constructor(rule: PromotionRule, cellOf: (person: number) => Cell) {
    this.rule = rule;
    this.cellOf = cellOf;
  }

  code(person: number): number {
    return CODES[judgeCell(this.cellOf(person), this.rule.operator, this.rule.bounds)];
  }

  run(): null {
    return null;
  }

  cell(person: number): Cell {
    return this.cellOf(person);
  }
}

const ORDERS = new Set([">=", ">", "<=", "<"]);

/** Makes a rule ready for judging people. */
export function compileRule(rule: PromotionRule, context: PromotionContext): CompiledRule {
  const { people } = context;
  const { subject, operator } = rule;
  if (subject.kind === "column") {
    const column = people.columnAt.get(folded(subject.column)) ?? -1;
    return new CellRule(rule, (person) => people.list[person]?.row[column] ?? "");
  }
  if (subject.kind === "lastYearRating" && !ORDERS.has(operator)) {
    return new CellRule(rule, (person) => people.list[person]?.lastYearRating ?? "");
  }
  return new NumberRule(rule, factOf(context, subject, rule.periods) ?? (() => Number.NaN), context);
}

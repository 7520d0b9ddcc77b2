import type { Cell } from "../model/cell.ts";
import type { PromotionRule } from "../model/ladder.ts";
import type { Period } from "../model/period.ts";
import type { Person } from "../model/person.ts";
import { readCell } from "../read/reading.ts";
import { folded } from "../read/words/words.ts";
import { bandIndex } from "../scheme/compile-bands.ts";
import { joinOrder, type NumberTest, numberTest } from "./compare-number.ts";
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
  /** Periods without a result that were stepped over. */
  readonly gaps: number;
  readonly isBroken: boolean;
}

/** A rule made ready: `code` answers for many people without making anything, `run` and `cell` say what stands behind it. */
export interface CompiledRule {
  readonly rule: PromotionRule;
  code(person: number): number;
  /** Joins this rule's answers to bits; `bits[i]` is for `people[i]`. */
  join(bits: Uint8Array, people: ArrayLike<number>): void;
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

function joinOneByOne(rule: CompiledRule, bits: Uint8Array, people: ArrayLike<number>): void {
  for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] as number) | rule.code(people[i] as number);
}

/** A rule over N consecutive periods, counted back from the current one (rules 23 and 25). */
class NumberRule implements CompiledRule {
  readonly rule: PromotionRule;
  private readonly fact: Fact;
  private readonly now: Float64Array;
  private readonly bounds: readonly number[];
  private readonly test: NumberTest;
  private readonly periods: number;
  private readonly context: PromotionContext;

  constructor(rule: PromotionRule, fact: Fact, context: PromotionContext) {
    this.rule = rule;
    this.fact = fact;
    this.now = fact(0);
    this.context = context;
    this.bounds = boundsOf(rule, context);
    this.test = numberTest(rule.operator, this.bounds);
    this.periods = OVER_PERIODS.has(rule.subject.kind) ? rule.periods : 1;
  }

  code(person: number): number {
    const now = this.now[person] ?? Number.NaN;
    if (Number.isNaN(now)) return VERDICT.unknown;
    if (!this.test(now)) return VERDICT.fail;
    return this.periods === 1 ? VERDICT.pass : this.run(person).code;
  }

  join(bits: Uint8Array, people: ArrayLike<number>): void {
    const isJoined =
      this.periods === 1 && joinOrder(this.rule.operator, this.bounds[0] ?? Number.NaN, this.now, people, bits);
    if (!isJoined) joinOneByOne(this, bits, people);
  }

  run(person: number): Run {
    const now = this.value(person, 0);
    const run: Run = { code: VERDICT.unknown, value: now, period: null, found: 0, gaps: 0, isBroken: false };
    return Number.isNaN(now) ? run : this.walkBack(person, run);
  }

  /** Goes back period by period until enough are found, one fails or the data end. */
  private walkBack(person: number, start: Run): Run {
    const { views } = this.context;
    let run = start;
    for (const [back, { period }] of views.entries()) {
      const value = this.value(person, back);
      if (Number.isNaN(value)) {
        if (this.isBreak(person, back)) return { ...run, code: VERDICT.fail, value, period, isBroken: true };
        run = { ...run, gaps: run.gaps + 1 };
        continue;
      }
      if (!this.test(value)) return { ...run, code: VERDICT.fail, value, period };
      run = { ...run, found: run.found + 1 };
      if (run.found === this.periods) return { ...run, code: VERDICT.pass, period: views[0].period };
    }
    return { ...run, gaps: 0 };
  }

  /** A period without a result breaks a run if the scheme says so, and only if there was a result before it. */
  private isBreak(person: number, back: number): boolean {
    const { views, scheme } = this.context;
    if (!scheme.settings.gapBreaks) return false;
    return views.some((_, older) => older > back && !Number.isNaN(this.value(person, older)));
  }

  private value(person: number, back: number): number {
    return this.fact(back)[person] ?? Number.NaN;
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

  join(bits: Uint8Array, people: ArrayLike<number>): void {
    joinOneByOne(this, bits, people);
  }

  run(): null {
    return null;
  }

  cell(person: number): Cell {
    return this.cellOf(person);
  }
}

/** Of someone who stands twice in the People tab nobody knows which row is meant. */
const known = (person: Person | undefined): Person | null => (person && !person.isHeld ? person : null);

const NO_VALUES = new Float64Array(0);
const ORDERS = new Set([">=", ">", "<=", "<"]);

/** Makes a rule ready for judging people. */
export function compileRule(rule: PromotionRule, context: PromotionContext): CompiledRule {
  const { people } = context;
  const { subject, operator } = rule;
  if (!rule.isUsable) return new NumberRule(rule, () => NO_VALUES, context);
  if (subject.kind === "column") {
    const column = people.columnAt.get(folded(subject.column)) ?? -1;
    return new CellRule(rule, (person) => known(people.list[person])?.row[column] ?? "");
  }
  if (subject.kind === "lastYearRating" && !ORDERS.has(operator)) {
    return new CellRule(rule, (person) => known(people.list[person])?.lastYearRating ?? "");
  }
  return new NumberRule(rule, factOf(context, subject, rule.periods) ?? (() => NO_VALUES), context);
}

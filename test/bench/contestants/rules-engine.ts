import type { RuleProperties, Engine as RulesEngine } from "json-rules-engine";
import type { EvalFunction } from "mathjs";
import type { BoundCase, Cell, Entry, Rater, ResultRow, Rows } from "../contestant.ts";
import { type BenchKpi, type BenchScheme, NO_BAND, type Step } from "../scheme.ts";

const OPERATORS = { ">=": "greaterThanInclusive", "<=": "lessThanInclusive" } as const;
const OPPOSITES = { ">=": "lessThan", "<=": "greaterThan" } as const;

type Compile = (expression: string) => EvalFunction;
type Facts = Record<string, number>;

interface AddOn {
  readonly rounding: EvalFunction;
  readonly points: readonly EvalFunction[];
  readonly rules: RulesEngine;
}

/** What a simple add-on does: each curve a compiled mathjs formula, each band, tier and flag a rule. */
function addOn(scheme: BenchScheme, compile: Compile, rules: RulesEngine): AddOn {
  for (const rule of [...stepRules("band", scheme.bands), ...stepRules("tier", scheme.tiers), ...flagRules(scheme)])
    rules.addRule(rule);
  return {
    rounding: compile("round(weighted / weight, 1)"),
    points: scheme.kpis.map((kpi) => compile(formula(kpi))),
    rules,
  };
}

/** A curve as nested conditions over the actual `x`. */
function formula({ knots }: BenchKpi): string {
  const [first = [0, 0], second = first] = knots;
  const before = second[0] > first[0] ? "<=" : ">=";
  const pieces = knots.slice(1).map(([at, worth], index) => {
    const [fromAt, fromWorth] = knots[index] ?? first;
    return `x ${before} ${at} ? ${fromWorth} + (x - ${fromAt}) * ${worth - fromWorth} / (${at} - ${fromAt}) : `;
  });
  return `x ${before} ${first[0]} ? ${first[1]} : ${pieces.join("")}${knots[knots.length - 1]?.[1] ?? 0}`;
}

function stepRules<T>(type: string, steps: readonly Step<T>[]): RuleProperties[] {
  return steps.map(([lowerBound, reached], index) => {
    const above = steps[index - 1];
    const from = { fact: "total", operator: "greaterThanInclusive", value: lowerBound };
    const to = above === undefined ? [] : [{ fact: "total", operator: "lessThan", value: above[0] }];
    return { conditions: { all: [from, ...to] }, event: { type, params: { reached } } };
  });
}

function flagRules({ promotion }: BenchScheme): RuleProperties[] {
  const total = { fact: "total", operator: ">=" as const, value: promotion.minTotal };
  const asked = [
    total,
    ...promotion.actuals.map(({ kpi, operator, bound }) => ({ fact: `x${kpi}`, operator, value: bound })),
  ];
  const pass = asked.map((rule) => ({ ...rule, operator: OPERATORS[rule.operator] }));
  const fail = asked.map((rule) => ({ ...rule, operator: OPPOSITES[rule.operator] }));
  return [
    { conditions: { all: pass }, event: { type: "flag", params: { reached: "eligible" } } },
    { conditions: { any: fail }, event: { type: "flag", params: { reached: "not yet" } } },
  ];
}

async function scoreAll(scheme: BenchScheme, made: AddOn, rows: Rows): Promise<ResultRow[]> {
  const results: ResultRow[] = [];
  for (const person of rows.slice(1)) results.push(await scorePerson(scheme, made, person));
  return results;
}

async function scorePerson(scheme: BenchScheme, made: AddOn, person: readonly Cell[]): Promise<ResultRow> {
  const facts: Facts = {};
  let weighted = 0;
  let weight = 0;
  scheme.kpis.forEach((kpi, index) => {
    const x = person[index + 1];
    if (typeof x !== "number") return;
    facts[`x${index}`] = x;
    weighted += kpi.weightPct * made.points[index]?.evaluate({ x });
    weight += kpi.weightPct;
  });
  if (weight >= scheme.minCoveragePct) facts.total = made.rounding.evaluate({ weighted, weight });
  const reached = await decide(made.rules, facts);
  return [
    person[0] ?? "",
    facts.total ?? "",
    reached.band ?? NO_BAND,
    reached.tier ?? "",
    reached.flag ?? "cannot tell",
  ];
}

async function decide(rules: RulesEngine, facts: Facts): Promise<Record<string, Cell>> {
  const { events } = await rules.run(facts);
  return Object.fromEntries(events.map((event) => [event.type, event.params?.reached]));
}

function ratersOf(compile: Compile, rules: RulesEngine): readonly Rater[] {
  const variant = (name: string, rounds: boolean, total: EvalFunction): Rater => ({
    name,
    rounds,
    bands: async (cases) => {
      const bands: string[] = [];
      for (const one of cases) bands.push(String((await decide(rules, { total: total.evaluate(scopeOf(one)) })).band));
      return bands;
    },
  });
  return [
    variant("mathjs numbers, as they come", false, compile("dot(w, p) / sum(w)")),
    variant("mathjs numbers, round(x, 1)", true, compile("round(dot(w, p) / sum(w), 1)")),
  ];
}

function scopeOf({ points, weightsPct }: BoundCase): Record<string, number[]> {
  return { p: [...points], w: [...weightsPct] };
}

/** mathjs for the formulas, json-rules-engine for the decisions. */
export const rulesEngineEntry: Entry = {
  name: "mathjs + json-rules-engine",
  maxPeople: 100_000,
  load: async (scheme) => {
    const [{ compile }, { Engine }] = await Promise.all([import("mathjs"), import("json-rules-engine")]);
    const rules = new Engine([], { allowUndefinedFacts: true });
    const made = addOn(scheme, compile, rules);
    return { totals: (rows) => scoreAll(scheme, made, rows), raters: ratersOf(compile, rules) };
  },
};

import {
  type Band,
  type Cell,
  cellValue,
  choices,
  LANGUAGES,
  type Language,
  type Message,
  message,
  roundDecimal,
  textOf,
} from "../core/index.ts";
import { say } from "../i18n/say.ts";
import { ArgumentError, answering } from "./arguments/argument-error.ts";
import { choiceOf } from "./arguments/choice.ts";
import { MOST_DECIMALS } from "./arguments/decimals.ts";
import { gridOf } from "./arguments/grid.ts";
import { type List, listOf, placeInList } from "./arguments/list.ts";
import { numberCell } from "./arguments/number-cell.ts";
import { weightList } from "./arguments/weights.ts";
import { bandFor } from "./rating.ts";
import type { Output } from "./results/answer.ts";
import { isFault } from "./results/answer.ts";
import { weighRow } from "./results/weigh-row.ts";
import { labelsOf } from "./tables/labels.ts";

/** One KPI that counts: what is known of it. */
interface Part {
  readonly kpi: string;
  readonly actual: Cell;
  readonly score: Cell;
  readonly weight: number;
}

const SHOWN_DECIMALS = 2;

const pctOf = (weight: number, sum: number): number => roundDecimal((100 * weight) / sum, SHOWN_DECIMALS);

const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, { weight }) => sum + weight, 0);

function sameCount(lists: readonly { name: string; cells: { length: number } }[]): void {
  const [first, ...others] = lists;
  const odd = others.find(({ cells }) => cells.length !== first?.cells.length);
  if (!first || !odd) return;
  throw new ArgumentError(
    `${first.name} has ${first.cells.length} cells, ${odd.name} has ${odd.cells.length}. Give one cell for each KPI.`,
  );
}

function nameAt(names: List, index: number): string {
  const name = textOf(names.cells[index] ?? "");
  if (name !== "") return name;
  throw new ArgumentError(`${placeInList(names, index)} is blank. Give the name of each KPI that has a weight.`);
}

function partsOf(names: List, actuals: List, scores: List, weights: readonly number[]): readonly Part[] {
  sameCount([names, actuals, scores, { name: "weights", cells: weights }]);
  return weights.flatMap((weight, index) =>
    weight > 0
      ? [{ kpi: nameAt(names, index), actual: actuals.cells[index] ?? "", score: scores.cells[index] ?? "", weight }]
      : [],
  );
}

function kpiStep({ kpi, actual, score, weight }: Part, sum: number): Message {
  const about = { kpi, weight: pctOf(weight, sum) };
  const reading = numberCell(score);
  if (reading.kind === "number") {
    const points = roundDecimal(reading.value, SHOWN_DECIMALS);
    return message("step.kpi", { ...about, actual: cellValue(actual), points });
  }
  const why = message(reading.kind === "blank" ? "value.blank" : "value.notApplicable");
  return message("step.kpiSkipped", { ...about, why });
}

function coverageStep(parts: readonly Part[], sum: number): Message {
  const present = parts.filter(({ score }) => numberCell(score).kind === "number");
  return message("step.coverage", { present: present.length, of: parts.length, pct: pctOf(sumOf(present), sum) });
}

function bandStep(total: number, bands: readonly Band[]): Message {
  const answer = bandFor(total, bands);
  if (isFault(answer)) throw new ArgumentError(answer.sentence);
  return message("step.band", { band: String(answer), from: bands.find(({ label }) => label === answer)?.from ?? "" });
}

/** The total by the very steps of WEIGHTED_SCORE, and its band. */
function resultSteps(parts: readonly Part[], bands: readonly Band[]): readonly Message[] {
  const weights = parts.map(({ weight }) => weight);
  const result = weighRow(
    parts.map(({ score }) => score),
    { weights, missing: "skip", decimals: MOST_DECIMALS },
  );
  if (result.kind === "fault") {
    throw new ArgumentError(`the score of ${parts[result.column]?.kpi}: ${result.fault.sentence}`);
  }
  if (result.kind === "none") return [];
  const total = message("step.total", { total: result.total });
  return bands.length > 0 ? [total, bandStep(result.total, bands)] : [total];
}

function bandsOf(argument: unknown): readonly Band[] {
  const isGiven = gridOf("bands", argument).rows.some((row) => row.some((cell) => cell !== ""));
  return isGiven ? labelsOf("bands", argument, "label") : [];
}

/**
 * The steps behind one person's total, in words. One sentence for each KPI: what was reached, the points it earned and its weight in
 * percent of all weights; then how much of the weight has points, the total, and the band. The total is the one that
 * WEIGHTED_SCORE gives for the same scores and weights, blanks and N/A left out.
 *
 * @param names Names of the KPIs: the row of headings, or a column.
 * @param actuals What the person reached on each KPI, in the same order; shown as it stands.
 * @param scores Points that each actual earned, in the same order. A blank or N/A is left out and said so; text or an error is an
 *   error.
 * @param weights Weight of each KPI, in the same order: relative, 0 or more. A KPI with weight 0 or blank is not mentioned.
 * @param bands Rows of lower bound and label, as for RATING. Optional; leave out for no band. A total below the lowest is an error.
 * @param language "en", "zh-Hans" or "zh-Hant". Optional; leave out for English.
 * @return A column of sentences.
 * @example =KPI_EXPLAIN({"CSAT","Calls"}, {4.5,210}, {90,70}, {60,40}, {0,"C";80,"B"}) → {"CSAT: 4.5 earns 90 points, weight 60%.";"Calls: 210 earns 70 points, weight 40%.";"2 of 2 KPIs, 100% of the weight.";"Total: 82.";"Band B, from 80."}
 * @customfunction
 */
export function KPI_EXPLAIN(
  names: unknown,
  actuals: unknown,
  scores: unknown,
  weights: unknown,
  bands?: unknown,
  language?: unknown,
): Output {
  return answering("KPI_EXPLAIN", () => {
    const inLanguage: Language = choiceOf("language", language, choices.FIND.language, LANGUAGES, "en");
    const lists = [listOf("names", names), listOf("actuals", actuals), listOf("scores", scores)] as const;
    const parts = partsOf(...lists, weightList("weights", weights));
    const sum = sumOf(parts);
    const results = resultSteps(parts, bandsOf(bands));
    const steps = [...parts.map((part) => kpiStep(part, sum)), coverageStep(parts, sum), ...results];
    return steps.map((step) => [say(step, inLanguage)]);
  });
}

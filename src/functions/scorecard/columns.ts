import { type Language, type ResultCell, type ResultTable, SCORE_COLUMNS, type Words } from "../../core/index.ts";
import { say, sayAll } from "../../i18n/say.ts";

/** The heading of the last column. */
export const PROBLEMS: Words = { en: ["Problems"], "zh-Hans": ["问题"], "zh-Hant": ["問題"] };

const SHOWN = ["person", "name", "total", "band", "coverage", "status"] as const;

/** The columns of the Scores tab that a scorecard shows: who, the result, and the points of each KPI. */
export function shownColumns({ columns }: ResultTable, kpis: number): readonly number[] {
  const keys = Object.keys(SCORE_COLUMNS);
  const points = Array.from({ length: kpis }, (_, k) => columns.length - 1 - kpis + k);
  return [...SHOWN.map((key) => keys.indexOf(key)), ...points];
}

/** A heading in a language. */
export function headingIn(words: Words, language: Language): string {
  return words[language][0];
}

/** A result's cell in a language. */
export function cellIn(cell: ResultCell | undefined, language: Language): number | string {
  if (cell === undefined) return "";
  if (typeof cell === "number" || typeof cell === "string") return cell;
  return "key" in cell ? say(cell, language) : sayAll(cell, language);
}

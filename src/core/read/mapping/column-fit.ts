import type { Words } from "../../model/words.ts";
import { folded } from "../words/words.ts";
import type { ColumnProfile } from "./column-profile.ts";

const CHINESE = /[㐀-鿿]/;
/** A shorter word says too little to be looked for within a heading. */
const SHORTEST_LATIN = 4;
const SHORTEST_CHINESE = 2;

/** Chinese words that share so many characters are taken for alike: 奖金标准 and 奖金基准. */
const SHARED_CHARACTERS = 3;

function isAlike(own: string, word: string): boolean {
  const shared = [...word].filter((character) => own.includes(character)).length;
  return CHINESE.test(word) && shared >= SHARED_CHARACTERS && shared >= Math.max(own.length, word.length) - 1;
}

const EXACT = 6;
const WITHIN = 3;

function isTelling(word: string): boolean {
  return word.length >= (CHINESE.test(word) ? SHORTEST_CHINESE : SHORTEST_LATIN);
}

/** A heading as it is compared: in Chinese, 入职时间 is what others call 入职日期. */
const compared = (text: string): string => folded(text).replace(/时间|時間/g, "日期");

/** How well a heading fits the words of a column: the same, one within the other, or not at all. */
export function headingFit(heading: string, words: Words): number {
  const own = compared(heading);
  const known = Object.values(words).flat().map(compared);
  if (own === "") return 0;
  if (known.includes(own)) return EXACT;
  const isWithin = (word: string): boolean =>
    (isTelling(word) && own.includes(word)) || (isTelling(own) && word.includes(own)) || isAlike(own, word);
  return known.some(isWithin) ? WITHIN : 0;
}

/** From this share on a column is taken for what most of its cells are. */
const MOST = 0.7;
const AGAINST = -8;

const DATES = new Set(["date", "fromDate", "toDate", "hiredOn", "leftOn", "gradeSince", "nextDate", "deadline"]);
const NUMBERS = new Set(["bonusBase", "value", "score", "points", "start", "target", "actual", "weight", "payShare"]);
const WORDS = new Set(["name", "post", "team", "region", "track", "grade", "customer", "contact", "manager"]);

type Judge = (profile: ColumnProfile) => number;

const isMostly = (share: number, good: number): number => (share >= MOST ? good : AGAINST);

const JUDGES: Readonly<Record<string, Judge>> = {
  person: ({ knownIds, distinct, dates }) => {
    if (dates >= MOST) return AGAINST;
    return knownIds >= MOST ? 5 : distinct === 1 ? 1 : 0;
  },
  period: ({ periods }) => isMostly(periods, 4),
  kpi: ({ knownKpis, numbers }) => (knownKpis >= MOST ? 5 : numbers >= MOST ? AGAINST : 0),
};

/** How well what a column holds fits what it is to count as; an empty column speaks neither for nor against. */
export function contentFit(to: string, profile: ColumnProfile): number {
  if (profile.filled === 0) return 0;
  const judge = JUDGES[to];
  if (judge) return judge(profile);
  if (DATES.has(to)) return isMostly(profile.dates, 2);
  if (NUMBERS.has(to)) return isMostly(profile.numbers, 1);
  if (WORDS.has(to)) return profile.dates >= MOST || profile.numbers >= MOST ? AGAINST : 0;
  return 0;
}

/** How well a column fits a KPI that it is headed as: it must hold numbers. */
export function kpiFit(profile: ColumnProfile): number {
  return profile.filled === 0 ? 0 : isMostly(profile.numbers, 1);
}

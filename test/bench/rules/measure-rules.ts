import {
  Issues,
  type Period,
  type PeriodRun,
  parsePeriod,
  prepare,
  runPeriod,
  scorePeriod,
} from "../../../src/core/index.ts";
import type { Prepared } from "../../../src/core/run.ts";
import type { RuleFigure } from "../figures.ts";
import { race } from "../measure/race.ts";
import { fullBook, PERIOD, plainBook } from "./rule-books.ts";

const period = parsePeriod(PERIOD) as Period;

interface Book {
  readonly prepare: () => Prepared;
  readonly prepared: Prepared;
}

function bookOf(tables: ReturnType<typeof plainBook>): Book {
  const issues = new Issues();
  const prepared = prepare(tables, issues);
  const run = runPeriod(prepared, period, issues);
  const [problem] = issues.list;
  if (problem) throw new Error(`The benchmark's workbook has a problem: ${problem.code}.`);
  if (run.people.list.length === 0) throw new Error("The benchmark's workbook has no people.");
  return { prepared, prepare: () => prepare(tables, new Issues()) };
}

const ran = ({ prepared }: Book): PeriodRun => runPeriod(prepared, period, new Issues());

/** People to whom no further rule applies, and whose total or band is another all the same. */
function differing(plain: Book, full: Book, oneIn: number): number {
  const [one, other] = [ran(plain).scored, ran(full).scored];
  const ordinary = [...plain.prepared.people.list.keys()].filter((at) => at % oneIn !== 0);
  return ordinary.filter(
    (at) => !Object.is(one.scores.total[at], other.scores.total[at]) || one.band[at] !== other.band[at],
  ).length;
}

const STAGES: readonly { readonly name: string; readonly of: (book: Book) => unknown }[] = [
  { name: "reading the tabs, compiling the scheme", of: (book) => book.prepare() },
  { name: "scoring and rating", of: ({ prepared }) => scorePeriod(prepared, period, new Issues()) },
  { name: "scoring, rating, paying, flagging", of: ran },
];

/** One in so many has use for the further rules; of everybody only the first. */
const USED_BY = { aHundredth: 100, onePerson: Number.POSITIVE_INFINITY } as const;

/** What a scheme with every rule on costs beside one with none, where few have use for them, and where one person has. */
export async function measureRules(count: number): Promise<readonly RuleFigure[]> {
  const { aHundredth, onePerson } = USED_BY;
  const plain = bookOf(plainBook(count, aHundredth));
  const [few, one] = [bookOf(fullBook(count, aHundredth)), bookOf(fullBook(count, onePerson))];
  const different = differing(plain, few, aHundredth) + differing(plain, one, onePerson);
  const figures: RuleFigure[] = [];
  for (const { name, of } of STAGES) {
    const placings = await race([
      { name: "plain", run: () => of(plain) },
      { name: "one person", run: () => of(one) },
      { name: "a hundredth", run: () => of(few) },
    ]);
    const [plainMs, onePersonMs, aHundredthMs] = placings.map(({ medianMs }) => medianMs) as [number, number, number];
    figures.push({ stage: name, people: count, plainMs, onePersonMs, aHundredthMs, different });
  }
  return figures;
}

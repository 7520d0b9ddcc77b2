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
import { fullBook, ONE_IN, PERIOD, plainBook } from "./rule-books.ts";

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
function differing(plain: Book, full: Book): number {
  const [one, other] = [ran(plain).scored, ran(full).scored];
  const ordinary = [...plain.prepared.people.list.keys()].filter((at) => at % ONE_IN !== 0);
  return ordinary.filter(
    (at) => !Object.is(one.scores.total[at], other.scores.total[at]) || one.band[at] !== other.band[at],
  ).length;
}

const STAGES: readonly { readonly name: string; readonly of: (book: Book) => unknown }[] = [
  { name: "reading the tabs, compiling the scheme", of: (book) => book.prepare() },
  { name: "scoring and rating", of: ({ prepared }) => scorePeriod(prepared, period, new Issues()) },
  { name: "scoring, rating, paying, flagging", of: ran },
];

/** What a scheme with every rule on costs beside one with none, where one person in a hundred has use for them. */
export async function measureRules(count: number): Promise<readonly RuleFigure[]> {
  const [plain, full] = [bookOf(plainBook(count)), bookOf(fullBook(count))];
  const different = differing(plain, full);
  const figures: RuleFigure[] = [];
  for (const { name, of } of STAGES) {
    const [one, other] = await race([
      { name: "plain", run: () => of(plain) },
      { name: "every rule", run: () => of(full) },
    ]);
    figures.push({
      stage: name,
      people: count,
      plainMs: one?.medianMs ?? Number.NaN,
      fullMs: other?.medianMs ?? Number.NaN,
      different,
    });
  }
  return figures;
}

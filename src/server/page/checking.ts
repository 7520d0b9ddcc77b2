import { type Cell, type Issue, isSheetDate, type Language, type Repair, repairsOf, shown } from "../../core/index.ts";
import type { ArgsOf, ValueOf } from "../api/calls.ts";
import { type Findings, findProblems } from "../check-workbook.ts";
import { fingerprintOf } from "../fingerprint.ts";
import { blocksWithFormulas } from "../refuse-formulas.ts";
import { aloneIn } from "../score-period.ts";
import { toldIssue } from "../tell-issues.ts";
import type { CallContext } from "./call-context.ts";
import { canTakeBack, makeCells, takeCellsBack } from "./cell-changes.ts";

type Problem = ValueOf<"check">["problems"][number];

/** Under which name the last repairs are kept. */
const KEPT_AS = "repairs";

/** Beyond so many, nobody reads on; the counts say how many there are. */
const SHOWN_PROBLEMS = 1000;

/** A repair is known by what it would write where, so one that no longer fits is not found any more. */
const idOf = ({ kind, block, before }: Repair): string => fingerprintOf([kind, block, before]);

const cellText = (cell: Cell | undefined): string =>
  cell === undefined ? "" : isSheetDate(cell) ? shown(cell) : String(cell);

function repairShown(repair: Repair): NonNullable<Problem["repair"]> {
  const { kind, block, before } = repair;
  const isOneCell = block.cells.length === 1 && block.cells[0]?.length === 1;
  return {
    id: idOf(repair),
    kind,
    from: isOneCell ? cellText(before[0]?.[0]) : "",
    to: isOneCell ? cellText(block.cells[0]?.[0]) : "",
  };
}

function problemOf(issue: Issue, repair: Repair | undefined, language: Language): Problem {
  const { severity, code, where, message } = toldIssue(issue, language);
  return {
    severity,
    about: code.startsWith("check.") ? "scheme" : "data",
    where,
    tab: issue.at?.sheet ?? "",
    message,
    repair: repair ? repairShown(repair) : null,
  };
}

const SEVERITIES = ["error", "warning", "advice"] as const;

/** Each problem once, the worst first. */
function problemsOf({ issues, tables }: Findings, language: Language): readonly Problem[] {
  const repairs = new Map(repairsOf(issues, tables).map((repair) => [repair.issue, repair] as const));
  const told = new Map<string, Problem>();
  for (const issue of issues) {
    const problem = problemOf(issue, repairs.get(issue), language);
    const key = `${problem.where}\u0000${problem.message}`;
    if (problem.repair || !told.has(key)) told.set(key, problem);
  }
  return SEVERITIES.flatMap((wanted) => [...told.values()].filter(({ severity }) => severity === wanted));
}

function checked({ book, workbook, language }: CallContext): ValueOf<"check"> {
  const findings = findProblems(book);
  const problems = problemsOf(findings, language);
  const countOf = (wanted: Problem["severity"]): number =>
    problems.filter(({ severity }) => severity === wanted).length;
  return {
    problems: problems.slice(0, SHOWN_PROBLEMS),
    errors: countOf("error"),
    warnings: countOf("warning"),
    advice: countOf("advice"),
    periods: findings.periods,
    canUndo: canTakeBack(workbook, KEPT_AS),
  };
}

/** Every problem of the workbook. */
export function check(context: CallContext): ValueOf<"check"> {
  return checked(context);
}

/** Mends what has one right answer. */
export function repair(context: CallContext, { ids }: ArgsOf<"repair">): ValueOf<"repair"> {
  const { book, language } = context;
  const wanted = new Set(ids);
  const done = aloneIn(
    book,
    () => {
      const { issues, tables } = findProblems(book);
      const repairs = repairsOf(issues, tables).filter((one) => wanted.has(idOf(one)));
      // Cells with formulas are left alone.
      const computed = new Set(
        blocksWithFormulas(
          book,
          repairs.map(({ block }) => block),
        ),
      );
      const plain = repairs.filter(({ block }) => !computed.has(block));
      makeCells(context, plain, KEPT_AS);
      return plain.length;
    },
    language,
  );
  return { done, left: wanted.size - done, after: checked(context) };
}

/** Takes the last repairs back. */
export function undoRepair(context: CallContext): ValueOf<"undoRepair"> {
  const { done, left } = aloneIn(context.book, () => takeCellsBack(context, KEPT_AS), context.language);
  return { done, left, after: checked(context) };
}

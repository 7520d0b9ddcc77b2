import { readProject } from "../../../src/workbench/apps-script/script-project.ts";
import { Workbench } from "../../../src/workbench/apps-script/workbench.ts";
import type { Reading } from "../../../src/workbench/grid/reading.ts";
import { medianOf } from "../measure/stopwatch.ts";
import { books, PEOPLE, PERIOD, type ScoredBook } from "./books.ts";
import type { GridFigure, WorkbenchFigures } from "./figures.ts";

const WARM = 10;
const EDITS = 31;
/** The metric that is edited: k3 of the person in the middle. */
const EDITED = { col: 4, row: PEOPLE / 2 };

const project = readProject("dist");

/** Milliseconds that `work` takes. */
function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function reading(workbench: Workbench, { scores }: ScoredBook, person: number): readonly (Reading | undefined)[] {
  const tab = workbench.grid.findTab(scores.tab) ?? "";
  const row = scores.row + person;
  return [0, 1].map((offset) => workbench.grid.read(tab, { col: scores.col + offset, row }));
}

/** Each book's turn comes again and again, so that a busy moment of the machine falls on all of them. */
function measureGrids(): GridFigure[] {
  const { scored } = books();
  const open = scored.map((one) => {
    const start = performance.now();
    const workbench = new Workbench(project, one.book, { timeZone: "UTC" });
    reading(workbench, one, 0);
    return { one, workbench, openMs: performance.now() - start, edits: [] as number[] };
  });
  for (let turn = 0; turn < WARM + EDITS; turn++) {
    for (const { one, workbench, edits } of open) {
      const tab = workbench.grid.findTab("Metrics") ?? "";
      const content = String(60 + (turn % 30));
      const ms = timed(() => {
        workbench.grid.write(tab, [{ ...EDITED, content }]);
        reading(workbench, one, EDITED.row - 1);
      });
      if (turn >= WARM) edits.push(ms);
    }
  }
  const results = open.map(({ one, workbench }) =>
    Array.from({ length: PEOPLE }, (_, person) => JSON.stringify(valuesOf(reading(workbench, one, person)))),
  );
  const [live = []] = results;
  return open.map(({ one, openMs, edits }, index) => ({
    name: one.name,
    openMs,
    editMs: medianOf(edits),
    different: (results[index] ?? []).filter((result, person) => result !== live[person]).length,
  }));
}

const valuesOf = (readings: readonly (Reading | undefined)[]): unknown[] =>
  readings.map((one) => (one && "value" in one ? one.value : ""));

/** The menu's Score a period, over a workbook that is open. */
function measureScore(): WorkbenchFigures["score"] {
  const workbench = new Workbench(project, books().bare, { timeZone: "UTC" });
  const runs = [0, 1, 2].map(() => {
    let calls = 0;
    const ms = timed(() => {
      const run = workbench.run("scorePeriod", [PERIOD, "en"]);
      const { ok, message } = run.value as { ok: boolean; message?: string };
      if (!ok) throw new Error(`The benchmark's workbook cannot be scored: ${message}`);
      calls = run.calls.all.length;
    });
    return { ms, calls };
  });
  return { ms: medianOf(runs.map(({ ms }) => ms)), calls: runs[0]?.calls ?? 0 };
}

process.send?.({ grid: measureGrids(), score: measureScore() });

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { writeXlsx } from "../../../src/workbench/files/write-xlsx.ts";
import type { BookData } from "../../../src/workbench/grid/book-data.ts";
import { startServerProcess } from "../../browser/support/server-process.ts";
import { medianOf } from "../measure/stopwatch.ts";
import { books, PEOPLE, type ScoredBook } from "./books.ts";
import type { PageFigure } from "./figures.ts";

const VISITS = 3;
const EDITS = 15;

/** Every book in the real page: how soon it is there, and how soon a typed metric shows as a total. */
export async function measurePages(browser: Browser): Promise<PageFigure[]> {
  const { bare, scored } = books();
  const figures: PageFigure[] = [];
  for (const one of scored) figures.push(await measurePage(browser, one.name, one.book, one));
  return [...figures, await measurePage(browser, "no formulas", bare, null)];
}

async function measurePage(
  browser: Browser,
  name: string,
  book: BookData,
  scored: ScoredBook | null,
): Promise<PageFigure> {
  const file = join(mkdtempSync(join(tmpdir(), "bench-book-")), "book.xlsx");
  writeFileSync(file, await writeXlsx(book));
  const server = await startServerProcess({ file });
  try {
    const readyMs: number[] = [];
    let page: Page | undefined;
    for (let visit = 0; visit < VISITS; visit++) {
      await page?.close();
      page = await browser.newPage();
      const start = performance.now();
      await page.goto(server.address);
      await page.waitForSelector("body[data-ready]");
      readyMs.push(performance.now() - start);
    }
    // The loader names inner functions by this helper, which the page does not have.
    await page?.evaluate("globalThis.__name = (made) => made");
    const edits =
      (await page?.evaluate(editAndDraw, { scored: scored?.scores ?? null, people: PEOPLE, edits: EDITS })) ?? [];
    return { name, readyMs: medianOf(readyMs), editMs: medianOf(edits) };
  } finally {
    await server.stop();
  }
}

interface Asked {
  readonly scored: { readonly tab: string; readonly row: number; readonly col: number } | null;
  readonly people: number;
  readonly edits: number;
}

interface GridOfPage {
  readonly getters: {
    getSheetIds(): string[];
    getSheetName(id: string): string;
    getEvaluatedCell(at: object): { readonly value: unknown };
  };
  dispatch(command: string, payload: object): unknown;
}

/** In the page: types a metric as the cell's editor does, reads the total, and waits until the screen has been drawn. */
async function editAndDraw({ scored, people, edits }: Asked): Promise<number[]> {
  const { model } = (globalThis as never as { workbench: { model: GridOfPage } }).workbench;
  const { requestAnimationFrame } = globalThis as never as { requestAnimationFrame(then: () => void): void };
  const tabNamed = (name: string) => model.getters.getSheetIds().find((id) => model.getters.getSheetName(id) === name);
  const drawn = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  const times: number[] = [];
  for (let turn = 0; turn < edits; turn++) {
    const start = performance.now();
    model.dispatch("UPDATE_CELL", {
      sheetId: tabNamed("Metrics"),
      col: 4,
      row: people / 2,
      content: String(60 + turn),
    });
    if (scored) {
      model.getters.getEvaluatedCell({
        sheetId: tabNamed(scored.tab),
        col: scored.col,
        row: scored.row + people / 2 - 1,
      });
    }
    await drawn();
    times.push(performance.now() - start);
    await new Promise<void>((resolve) => setTimeout(resolve, 400)); // the workbook's own thread takes the change too
  }
  return times.slice(Math.floor(edits / 3));
}

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { writeXlsx } from "../../../src/workbench/files/write-xlsx.ts";
import { startServerProcess } from "../../browser/support/server-process.ts";
import { Sidebar } from "../../browser/support/sidebar.ts";
import { visit } from "../../browser/support/visit.ts";
import { medianOf } from "../measure/stopwatch.ts";
import { books, PEOPLE } from "./books.ts";
import type { PersonFigure } from "./figures.ts";

const OPENINGS = 5;

/** In each frame of the page, from its start: notes the frame in which everybody is in the list. */
const NOTE_LIST = `(() => {
  const look = () => {
    if (document.querySelectorAll("#person option").length < ${PEOPLE}) requestAnimationFrame(look);
    else requestAnimationFrame(() => { globalThis.listAt = performance.now(); });
  };
  requestAnimationFrame(look);
})()`;

const FIRST_PAINT = `performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? null`;

/** In the frame: chooses the person in the middle, and waits for the frame in which their result is drawn. */
const CHOOSE = `new Promise((resolve) => {
  const list = document.querySelector("#person");
  const start = performance.now();
  list.selectedIndex = ${PEOPLE / 2};
  list.dispatchEvent(new Event("change", { bubbles: true }));
  const look = () => {
    if (!document.querySelector(".standing")) requestAnimationFrame(look);
    else requestAnimationFrame(() => resolve(performance.now() - start));
  };
  look();
})`;

interface Times {
  readonly paintMs: number;
  readonly listMs: number;
  readonly resultMs: number;
}

/** All times but the last are since the frame began to load, which is when the sidebar is asked for. */
async function timesOf(frame: Frame): Promise<Times> {
  await frame.waitForFunction("globalThis.listAt !== undefined", undefined, { timeout: 120_000 });
  await frame.waitForFunction(`${FIRST_PAINT} !== null`);
  return {
    paintMs: (await frame.evaluate(FIRST_PAINT)) as number,
    listMs: (await frame.evaluate("globalThis.listAt")) as number,
    resultMs: (await frame.evaluate(CHOOSE)) as number,
  };
}

/** The Person view over everybody, in the real sidebar: its first paint, the list of people, and one person's result. */
export async function measurePersonView(browser: Browser): Promise<PersonFigure> {
  const file = join(mkdtempSync(join(tmpdir(), "bench-person-")), "book.xlsx");
  writeFileSync(file, await writeXlsx(books().bare));
  const server = await startServerProcess({ file });
  try {
    const seen = await visit(browser, server.address, false);
    await seen.page.addInitScript(NOTE_LIST);
    const sidebar = new Sidebar(seen);
    const all: Times[] = [];
    for (let opening = 0; opening < OPENINGS; opening++) {
      await sidebar.open("Person");
      all.push(await timesOf(sidebar.frame));
    }
    return {
      paintMs: medianOf(all.map(({ paintMs }) => paintMs)),
      listMs: medianOf(all.map(({ listMs }) => listMs)),
      resultMs: medianOf(all.map(({ resultMs }) => resultMs)),
    };
  } finally {
    await server.stop();
  }
}

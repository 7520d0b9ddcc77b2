import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emptyFile } from "./support/empty-file.ts";
import { eventually } from "./support/eventually.ts";
import { openBrowser } from "./support/open-browser.ts";
import { type ServerProcess, startServerProcess } from "./support/server-process.ts";
import { openSidebar, type Sidebar } from "./support/sidebar.ts";

let browser: Browser;
let server: ServerProcess;
let sidebar: Sidebar;

beforeAll(async () => {
  const file = await emptyFile();
  [browser, server] = await Promise.all([openBrowser(), startServerProcess({ file })]);
  sidebar = await openSidebar(browser, server.address, "Set up…");
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const button = (name: string | RegExp) => sidebar.frame.getByRole("button", { name });

/** The person's row of a tab as it is kept, by the headings. */
async function rowOf(tab: string, id: string): Promise<Readonly<Record<string, string>>> {
  const [headings = [], ...rows] = await sidebar.seen.sheet.kept(tab);
  const row = rows.find((cells) => cells[headings.indexOf("Person ID")] === id) ?? [];
  return Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? ""]));
}

describe("a period by hand, from the empty workbook to its closing", () => {
  it("is set up from a template", async () => {
    const { sheet, shoot } = sidebar.seen;
    expect(await sheet.tabs()).toEqual(["Sheet1"]);
    await button(/^Make \d+ tabs$/).click();
    await sidebar.frame.getByText(/^Made: /).waitFor();
    await eventually(() => sheet.shown("Scorecard", "B4")).toBe("Li Na");
    await shoot("cycle/1-set-up");
  });

  it("a figure that is typed moves the live scorecard", async () => {
    const { sheet, shoot } = sidebar.seen;
    const before = await sheet.shown("Scorecard", "C4");
    await sheet.openTab("Metrics");
    // The cell is a percentage, so the grid adds the sign to what is typed.
    await sheet.typeByHand("E11", "71");
    await eventually(() => sheet.shown("Scorecard", "C4")).not.toBe(before);
    await shoot("cycle/2-typed");
  });

  it("is checked: there is no error", async () => {
    await sidebar.open("Check");
    await button("Check again").waitFor();
    expect(await sidebar.frame.getByRole("heading", { name: /^Errors/ }).count()).toBe(0);
    await sidebar.seen.shoot("cycle/3-checked");
  });

  it("is scored as it was previewed", async () => {
    await sidebar.open("Score a period");
    await button("Write the results").click();
    await sidebar.frame.getByText("9 of 10 people have a total").waitFor();
    await sidebar.seen.shoot("cycle/4-scored");
  });

  it("each result is explained: the Person view says what the tabs say", async () => {
    const { sheet, shoot } = sidebar.seen;
    const id = await sheet.shown("Metrics", "A11");
    await sheet.openTab("Metrics");
    await sheet.select("A11");
    await sidebar.open("Person");
    const standing = sidebar.frame.locator(".standing");
    await standing.waitFor();
    const { Name = "", Total = "", Band = "" } = await rowOf("Scores", id);
    expect(await standing.textContent()).toContain(Name);
    expect(await standing.textContent()).toContain(Total);
    expect(await standing.textContent()).toContain(Band);
    await shoot("cycle/5-explained");
  });

  it("is closed: what was scored is frozen", async () => {
    const { sheet, shoot } = sidebar.seen;
    const id = await sheet.shown("Metrics", "A11");
    await sidebar.open("Publish");
    await button("Close 2026-Q3 for good").waitFor();
    for (const box of await sidebar.frame.locator("form input[type=checkbox]").all()) await box.check();
    await sidebar.frame.locator("#closed-by").fill("Ann");
    await button("Close 2026-Q3 for good").click();
    await sidebar.frame.getByText("2026-Q3 is closed.").waitFor();
    await shoot("cycle/6-closed");
    const { Total, Band } = await rowOf("Scores", id);
    await eventually(() => rowOf("History", id)).toMatchObject({ Total, Band });
  });

  it("nothing went wrong in the console", () => {
    expect(sidebar.seen.problems).toEqual([]);
  });
});

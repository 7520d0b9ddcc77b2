import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeXlsx } from "../../../src/workbench/files/write-xlsx.ts";
import { OWN_TEAM } from "../../product/support/own-team.ts";
import { eventually } from "../support/eventually.ts";
import { openBrowser } from "../support/open-browser.ts";
import { newFolder, type ServerProcess, startServerProcess } from "../support/server-process.ts";
import { openSidebar, type Sidebar } from "../support/sidebar.ts";

let browser: Browser;
let server: ServerProcess;
let sidebar: Sidebar;

/** Tickets as a help desk exports them; one of somebody whom People does not have. */
const DESK = [
  ["Ticket Id", "Ticket Owner", "Status", "Created Time", "Ticket Closed Time"],
  ["1", "A1", "Closed", "2026-09-01T09:00:00Z", "2026-09-01T21:00:00Z"],
  ["2", "B2", "Open", "2026-09-02T09:00:00Z", ""],
  ["2", "B2", "Open", "2026-09-02T09:00:00Z", ""],
  ["3", "someone@example.com", "Open", "2026-09-02T09:00:00Z", ""],
] as const;

/** The team of the product tests in the company's own tabs, as a file to be opened. */
async function ownBook(): Promise<string> {
  const tabs = Object.entries({ ...OWN_TEAM, Desk: DESK }).map(([name, rows]) => ({
    name,
    rows: rows.map((row) => row.map((value) => (value === "" ? null : { value }))),
  }));
  const file = join(newFolder(), "own.xlsx");
  writeFileSync(file, await writeXlsx({ tabs }));
  return file;
}

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), ownBook().then((file) => startServerProcess({ file }))]);
  sidebar = await openSidebar(browser, server.address, "Set up…");
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function holds(name: string): Promise<void> {
  await sidebar.settled();
  await sidebar.shoot(`sidebar/mapping-${name}`);
  expect(await sidebar.violations()).toEqual([]);
  expect(await sidebar.cutOff()).toEqual([]);
}

const open = () => sidebar.frame.locator(".own-tabs > summary").first().click();
const choose = (tab: string) => sidebar.frame.locator("#own-tab").selectOption(tab);
const keep = () => sidebar.frame.locator(".own-tabs").first().locator("button.primary").last().click();

describe("tabs of one's own in Set up", { timeout: 120_000 }, () => {
  it.each(["zh-Hant", "zh-Hans", "en"])(
    "a list of staff is understood before anybody chose, in %s",
    async (language) => {
      await sidebar.speak(language);
      await open();
      await choose("员工名单");
      await eventually(() => sidebar.frame.locator("#own-row").inputValue()).toBe("3");
      expect(await sidebar.frame.locator("#own-kind").inputValue()).toBe("people");
      expect(await sidebar.frame.locator("#own-column-1").inputValue()).toBe("person");
      await holds(`staff-${language}`);
      await sidebar.open("Set up…");
    },
  );

  it("kept, it is named with the way back, and stands in the tab Mapping", async () => {
    await open();
    await choose("员工名单");
    await sidebar.frame.locator("#own-column-1").waitFor();
    await keep();
    await sidebar.frame.getByText("is read as People").waitFor();
    await holds("kept");
    expect(await sidebar.seen.sheet.tabs()).toContain("Mapping");
  });

  it("figures need a column for whom and a period; what is lacking is said, and chosen by hand", async () => {
    const { frame } = sidebar;
    await choose("Agents Q3");
    await frame.locator("#own-column-1").waitFor();
    await frame.locator("#own-kind").selectOption("metrics");
    await frame.locator("#own-period").waitFor();
    await frame.locator("#own-column-1").selectOption("CSAT");
    await frame.locator("#own-column-2").selectOption("CALLS");
    await frame.getByText("Still to be said: Period.").waitFor();
    await holds("figures");
    await frame.locator("#own-period").fill("2026-Q3");
    await keep();
    await frame.getByText("is read as Metrics").waitFor();
    await sidebar.open("Score a period");
    await sidebar.frame.getByRole("button", { name: "Write the results" }).click();
    await sidebar.frame.getByText("2026-Q3 is written").waitFor();
  });
});

describe("an export in Set up", { timeout: 120_000 }, () => {
  const bringIn = () => sidebar.frame.locator(".bring-in > summary").click();
  const chooseExport = () => sidebar.frame.locator("#export-tab").selectOption("Desk");

  it.each(["zh-Hant", "zh-Hans", "en"])("is recognised and previewed, in %s", async (language) => {
    await sidebar.open("Set up…");
    await sidebar.speak(language);
    await bringIn();
    await chooseExport();
    await eventually(() => sidebar.frame.locator("#export-preset").inputValue()).toBe("zoho-desk-tickets");
    await holds(`export-${language}`);
  });

  it("its columns can be chosen instead, and it is written and taken back", async () => {
    const { frame } = sidebar;
    await frame.locator("#export-preset").selectOption("");
    await frame.locator("#export-column-0").waitFor();
    await frame.locator("#export-column-0").selectOption("record");
    await frame.getByText("1 is there already.").waitFor();
    await holds("export-columns");
    await frame.getByRole("button", { name: "Add 3 rows" }).click();
    await frame.getByText("3 rows added to “Records”").waitFor();
    await holds("export-done");
    expect(await sidebar.seen.sheet.tabs()).toContain("Records");
    await frame.getByRole("button", { name: "Take it back" }).click();
    await frame.getByText("3 rows were taken out again").waitFor();
    expect(await sidebar.seen.sheet.tabs()).not.toContain("Records");
  });
});

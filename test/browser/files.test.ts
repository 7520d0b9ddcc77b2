import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readXlsx } from "../../src/workbench/files/read-xlsx.ts";
import { writeXlsx } from "../../src/workbench/files/write-xlsx.ts";
import { openBrowser } from "./support/open-browser.ts";
import { newFolder, type ServerProcess, startServerProcess } from "./support/server-process.ts";
import { ready, type Visit, visit } from "./support/visit.ts";

const BOOK = {
  tabs: [
    {
      name: "Data",
      rows: [
        [{ value: "姓名" }, { value: "Score", look: { bold: true, fill: "#fce8e6" } }],
        [{ value: "陈静" }, { value: 0.925, format: "0.0%" }],
        [{ value: "Ann" }, { value: null, formula: "=B2*2" }],
      ],
      columnWidths: { 0: 150 },
    },
  ],
  namedRanges: { SCORES: "Data!B2:B3" },
};

let browser: Browser;
let server: ServerProcess;
let file: string;
let seen: Visit;

beforeAll(async () => {
  const folder = newFolder();
  file = join(folder, "团队.xlsx");
  writeFileSync(file, await writeXlsx(BOOK));
  [browser, server] = await Promise.all([openBrowser(), startServerProcess({ file })]);
  seen = await visit(browser, server.address, false);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function chooseFile(page: Page, ...items: readonly string[]): Promise<void> {
  await page.locator('.o-topbar-menu[data-id="file"]').click();
  for (const item of items.slice(0, -1)) await page.getByText(item, { exact: true }).hover();
  await page.getByText(items.at(-1) ?? "").click();
}

const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

describe("files", () => {
  it("a file named at the start is opened, and saved back on request", async () => {
    const { page, sheet, shoot } = seen;
    expect(await page.locator("h1").textContent()).toBe("团队");
    expect(await sheet.shown("Data", "B2")).toBe("92.5%");
    await sheet.type("A4", "新人");
    await shoot("chinese");
    await chooseFile(page, "Save to 团队.xlsx");
    await page.locator(".wb-toast", { hasText: "Saved to" }).waitFor();
    const { book } = await readXlsx(readFileSync(file), file);
    const [tab] = book.tabs;
    expect(tab?.rows[3]?.[0]?.value).toBe("新人");
    expect(tab?.rows[1]?.[1]).toMatchObject({ value: 0.925, format: "0.0%" });
    expect(tab?.rows[0]?.[1]?.look).toMatchObject({ bold: true, fill: "#fce8e6" });
    expect(tab?.rows[2]?.[1]?.formula).toBe("=B2*2");
    expect(tab?.columnWidths?.[0]).toBe(150);
    expect(book.namedRanges).toEqual({ SCORES: "Data!B2:B3" });
  });

  it("is downloaded as .xlsx and .csv", async () => {
    const { page } = seen;
    const [xlsx] = await Promise.all([
      page.waitForEvent("download"),
      chooseFile(page, "Download", "Microsoft Excel (.xlsx)"),
    ]);
    expect(xlsx.suggestedFilename()).toBe("团队.xlsx");
    expect((await readXlsx(await bytesOf(xlsx), "download")).book.tabs[0]?.rows[1]?.[0]?.value).toBe("陈静");
    const [csv] = await Promise.all([
      page.waitForEvent("download"),
      chooseFile(page, "Download", "Comma-separated values"),
    ]);
    expect((await bytesOf(csv)).toString("utf8")).toContain("陈静,0.925");
  });

  it("a file that is dropped on the page is opened; one that cannot be says why", async () => {
    const { page, sheet } = seen;
    const drop = (name: string, content: string) =>
      page.evaluate(`{
        const data = new DataTransfer();
        data.items.add(new File([${JSON.stringify(content)}], ${JSON.stringify(name)}));
        document.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
      }`);
    await drop("notes.docx", "no table");
    await page.locator(".wb-toast-error", { hasText: "notes.docx is neither an .xlsx nor a .csv file" }).waitFor();
    const loaded = page.waitForEvent("load");
    await drop("calls.csv", "Agent,Calls\n陈静,12\n");
    await loaded;
    await ready(page);
    expect(await sheet.tabs()).toEqual(["calls"]);
    expect(await sheet.shown("calls", "B2")).toBe("12");
  });
});

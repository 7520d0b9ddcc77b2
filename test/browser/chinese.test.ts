import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "./support/eventually.ts";
import { openBrowser } from "./support/open-browser.ts";
import { newFolder, type ServerProcess, startServerProcess } from "./support/server-process.ts";
import { type Visit, visit } from "./support/visit.ts";

let browser: Browser;
let server: ServerProcess;
let seen: Visit;

beforeAll(async () => {
  const file = join(newFolder(), "新的.csv");
  writeFileSync(file, "");
  [browser, server] = await Promise.all([openBrowser(), startServerProcess({ file })]);
  seen = await visit(browser, server.address, false);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Whether two texts look the same as the grid would draw them; characters without a glyph all look alike. */
const lookAlike = (one: string, other: string): Promise<boolean> =>
  seen.page.evaluate(`(async function () {
    await document.fonts.load("20px Roboto", ${JSON.stringify(one + other)}).catch(() => undefined);
    const drawn = ${JSON.stringify([one, other])}.map((text) => {
      const canvas = document.createElement("canvas");
      const context = canvas.getContext("2d");
      context.font = "20px Roboto, arial";
      context.fillText(text, 10, 40);
      return canvas.toDataURL();
    });
    return drawn[0] === drawn[1];
  })()`);

describe("Chinese", () => {
  it("characters have glyphs, simplified and traditional", async () => {
    expect(await lookAlike("\u{F0000}", "\u{F0001}")).toBe(true);
    for (const [one, other] of ["陈静", "獎勵", "李娜"]) {
      expect(await lookAlike(one ?? "", other ?? "")).toBe(false);
      expect(await lookAlike(one ?? "", "\u{F0000}")).toBe(false);
    }
  });

  it("the sample team in Chinese is scored as it is in English", async () => {
    const { page, sheet, shoot } = seen;
    const setUp = {
      kind: "call",
      id: "set-up",
      functionName: "setUpWorkbook",
      window: "",
      args: ["customer-success", "zh-Hans", true],
      selection: { tab: "", zone: { top: 0, left: 0, bottom: 0, right: 0 } },
    };
    await page.evaluate(`fetch("/message", { method: "POST", body: ${JSON.stringify(JSON.stringify([setUp]))} })`);
    await eventually(() => sheet.tabs()).toContain("指标");
    const scorecard = "计分卡";
    await eventually(() => sheet.shown(scorecard, "B4")).toBe("李娜");
    expect(Number(await sheet.shown(scorecard, "C4"))).toBeGreaterThan(0);
    await sheet.openTab(scorecard);
    await shoot("chinese-scorecard");
  });
});

import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Frame } from "playwright-core";
import { type Visit, visit } from "./visit.ts";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** A view that has its list asks for more within this time. */
const QUIET_MS = 150;

/** The sidebar as its user works it, beside the grid. */
export class Sidebar {
  readonly seen: Visit;
  frame!: Frame;

  constructor(seen: Visit) {
    this.seen = seen;
  }

  /** Chooses an item of the add-on's menu, which opens the sidebar. */
  async open(item: string): Promise<this> {
    const { page } = this.seen;
    const address = `(document.querySelector("#sidebar iframe")?.src ?? "")`;
    const before = await page.evaluate(address);
    await page.locator('.o-topbar-menu[data-id="extensions"]').click();
    await page.locator(".o-menu-item").getByText("Scorecards", { exact: true }).hover();
    await page.locator(".o-menu-item").getByText(item, { exact: true }).click();
    await page.waitForFunction(`${address} !== ${JSON.stringify(before)}`);
    const element = await page.locator("#sidebar iframe").elementHandle();
    this.frame = (await element?.contentFrame()) as Frame;
    await this.frame.locator("h1").waitFor();
    return this;
  }

  async speak(language: string): Promise<void> {
    await this.frame.locator(".language").selectOption(language);
    await this.frame.locator(`html[lang="${language}"]`).waitFor();
  }

  /** Nothing is under way any more, and nothing follows at once. */
  async settled(): Promise<void> {
    for (let quiet = 0; quiet < 2; quiet++) {
      await this.frame.waitForFunction(`!document.querySelector(".bar")`);
      await this.seen.page.waitForTimeout(QUIET_MS);
    }
  }

  /** The sidebar alone, as tall as its content: what a person sees who scrolls. */
  async shoot(name: string): Promise<void> {
    const { page } = this.seen;
    const height = (await this.frame.evaluate("document.documentElement.scrollHeight")) as number;
    await page.setViewportSize({ width: 1360, height: Math.max(800, Math.min(height + 160, 4000)) });
    await this.seen.shoot(name, "#sidebar");
    await page.setViewportSize({ width: 1360, height: 800 });
  }

  /** One line for each rule of axe that is broken, and where. */
  async violations(): Promise<string[]> {
    await this.frame.addScriptTag({ path: axe });
    const { violations } = (await this.frame.evaluate("axe.run()")) as AxeResults;
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(", ")}`);
  }

  /** Elements that are cut off or reach beyond the page's edge at 300 pixels. */
  async cutOff(): Promise<string[]> {
    return (await this.frame.evaluate(`Array.from(document.querySelectorAll("main *, header *"))
      .filter((each) => !each.closest(".unseen, .scrolls, svg, option"))
      .filter((each) => each.getBoundingClientRect().right > innerWidth + 1 || each.getBoundingClientRect().left < -1)
      .map((each) => each.tagName + "." + each.className + ": " + each.textContent.slice(0, 60))`)) as string[];
  }
}

export async function openSidebar(browser: Browser, address: string, item: string): Promise<Sidebar> {
  return await new Sidebar(await visit(browser, address, false)).open(item);
}

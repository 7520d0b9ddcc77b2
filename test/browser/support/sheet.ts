import type { Page } from "playwright-core";

interface Cell {
  readonly shown: string;
  readonly error: string;
}

/** Between the keys of somebody who types fast, and before the hand is at the next cell. */
const KEY_MS = 60;
const NEXT_CELL_MS = 300;

/** The grid as its user works it: by the keyboard. Its cells are drawn, so they are read from its Model. */
export class Sheet {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async tabs(): Promise<string[]> {
    return await this.page.evaluate(() => {
      const { getters } = (globalThis as never as WorkbenchWindow).workbench.model;
      return getters.getSheetIds().map((id) => getters.getSheetName(id));
    });
  }

  async openTab(name: string): Promise<void> {
    await this.page.locator(".o-list-sheets").click();
    await this.page.locator(".o-menu-item", { hasText: new RegExp(`^${name}$`) }).click();
  }

  /** By the name box, as in Sheets. */
  async select(address: string): Promise<void> {
    await this.page.locator(".o-named-range-selector input").click();
    await this.page.keyboard.type(address);
    await this.page.keyboard.press("Enter");
    await this.page.locator(".o-grid-composer, .o-grid .o-composer").first().waitFor({ state: "attached" });
  }

  async type(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /**
   * As a quick hand types. In cells of percents the library draws its editor anew between the keys, to put the sign behind them, and
   * loses its way where they come all at once.
   */
  async typeByHand(address: string, text: string): Promise<void> {
    await this.select(address);
    for (const key of text) {
      await this.page.waitForTimeout(KEY_MS);
      await this.page.keyboard.type(key);
    }
    await this.page.waitForTimeout(KEY_MS);
    await this.page.keyboard.press("Enter");
    await this.page.waitForTimeout(NEXT_CELL_MS);
  }

  /** Rests the mouse on a cell of the open tab, until what it shows there is shown. */
  async point(address: string): Promise<void> {
    const { x, y } = await this.page.evaluate((xc) => {
      const { getters } = (globalThis as never as WorkbenchWindow).workbench.model;
      const { zone } = getters.getRangeFromSheetXC(getters.getActiveSheetId(), xc);
      return getters.getVisibleRect(zone);
    }, address);
    const box = await this.page.locator(".o-grid").first().boundingBox();
    const [left, top] = [(box?.x ?? 0) + x + 20, (box?.y ?? 0) + y + 10];
    await this.page.mouse.move(left, top);
    await this.page.mouse.move(left + 2, top + 2);
    await this.page.locator(".o-popover").waitFor();
  }

  async cell(tab: string, address: string): Promise<Cell> {
    return await this.page.evaluate(
      ([name, xc]) => {
        const { getters } = (globalThis as never as WorkbenchWindow).workbench.model;
        const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === name);
        if (sheetId === undefined) return { shown: `no tab ${name}`, error: "" };
        const { zone } = getters.getRangeFromSheetXC(sheetId, xc);
        const { formattedValue, message = "" } = getters.getEvaluatedCell({ sheetId, col: zone.left, row: zone.top });
        return { shown: formattedValue, error: message };
      },
      [tab, address] as const,
    );
  }

  async shown(tab: string, address: string): Promise<string> {
    return (await this.cell(tab, address)).shown;
  }

  /** What the workbook's own thread has, as it would be saved. */
  async kept(tab: string): Promise<string[][]> {
    const csv = await this.page.evaluate(
      async (name) => await (await fetch(`/download.csv?tab=${encodeURIComponent(name)}`)).text(),
      tab,
    );
    return csv.split("\r\n").map((line) => line.split(","));
  }
}

interface Zone {
  readonly left: number;
  readonly top: number;
}

/** What the page shows of itself to tests. */
interface WorkbenchWindow {
  readonly workbench: {
    readonly model: {
      readonly getters: {
        getSheetIds(): string[];
        getSheetName(id: string): string;
        getActiveSheetId(): string;
        getVisibleRect(zone: Zone): { x: number; y: number };
        getRangeFromSheetXC(id: string, xc: string): { zone: Zone };
        getEvaluatedCell(at: { sheetId: string; col: number; row: number }): {
          formattedValue: string;
          message?: string;
        };
      };
    };
  };
}

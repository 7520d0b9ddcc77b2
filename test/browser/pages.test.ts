import { fileURLToPath } from "node:url";
import type { Browser, Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "./support/eventually.ts";
import { openBrowser } from "./support/open-browser.ts";
import { type ServerProcess, startServerProcess } from "./support/server-process.ts";
import { type Visit, visit } from "./support/visit.ts";

const projectFolder = fileURLToPath(new URL("./fixtures/pages", import.meta.url));

let browser: Browser;
let server: ServerProcess;
let seen: Visit;
let sidebar: Frame;

/** What the page's handler receives for a call of google.script.run. */
const call = (name: string, args: readonly unknown[] = [], user: unknown = null): Promise<unknown> =>
  sidebar.evaluate(`callServer(${JSON.stringify(name)}, ${JSON.stringify(args)}, ${JSON.stringify(user)})`);

const inSidebar = (code: string): Promise<unknown> => sidebar.evaluate(code);

async function choose(item: string): Promise<void> {
  await seen.page.locator('.o-topbar-menu[data-id="extensions"]').click();
  await seen.page.getByText("Scorecards", { exact: true }).hover();
  await seen.page.getByText(item, { exact: true }).click();
}

/** What fails today, as the switch below the grid sets it. */
const setDay = (failure: string) =>
  seen.page.evaluate(`fetch("/message", { method: "POST", body: JSON.stringify([{ kind: "conditions",
    conditions: { latencyMs: 0, limitMs: null, failure: "${failure}" } }]) })`);

async function openSidebar(): Promise<void> {
  const address = `(document.querySelector("#sidebar iframe")?.src ?? "")`;
  const before = await seen.page.evaluate(address);
  await choose("Open the sidebar");
  await seen.page.waitForFunction(`${address} !== ${JSON.stringify(before)}`);
  const element = await seen.page.locator("#sidebar iframe").elementHandle();
  sidebar = (await element?.contentFrame()) as Frame;
  await sidebar.locator("#ready").waitFor();
}

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServerProcess({ projectFolder })]);
  seen = await visit(browser, server.address, false);
  await openSidebar();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe("google.script.run", () => {
  it("hands the value and the user object to the success handler", async () => {
    await seen.shoot("sidebar");
    expect(await call("echo", [{ a: [1, "二", null] }], "me")).toEqual({ value: { a: [1, "二", null] }, user: "me" });
  });

  it("hands the error's sentence to the failure handler", async () => {
    expect(await call("fail", [], 7)).toEqual({ error: "This script always fails. Do not run it.", user: 7 });
  });

  it("writes to the cells that are selected in the grid", async () => {
    await seen.sheet.select("C3");
    expect(await call("writeCell", ["from the page"])).toMatchObject({ value: "C3" });
    await eventually(() => seen.sheet.shown("Sheet1", "C3")).toBe("from the page");
  });

  it("PF52 refuses dates, functions, circles and elements before anything is sent; a form alone is its fields", async () => {
    const refusal = (code: string) =>
      inSidebar(`try { google.script.run.echo(${code}); "" } catch (error) { error.message }`);
    expect(await refusal("[new Date()]")).toContain("a Date cannot be passed");
    expect(await refusal("function () {}")).toContain("a function cannot be passed");
    expect(await refusal("(function () { var a = {}; a.a = a; return a; })()")).toContain("circular reference");
    expect(await refusal("document.body")).toContain("DOM element");
    expect(await inSidebar('callServer("echo", [document.getElementById("form")])')).toMatchObject({
      value: { name: "Ann" },
    });
  });

  it("PF53 a Date anywhere in the answer makes the whole answer null", async () => {
    expect(await call("withDate")).toMatchObject({ value: null });
  });

  it("PF54 ten calls are under way at once; the eleventh waits, and all are answered", async () => {
    const answers = await inSidebar(
      "Promise.all(Array.from({ length: 25 }, function (_, index) { return callServer('echo', [index]); }))",
    );
    expect((answers as { value: number }[]).map(({ value }) => value)).toEqual([...Array(25).keys()]);
  });

  it("a call that waits for a person holds up no other", async () => {
    await inSidebar("(asked = callServer('askAndWrite'), null)");
    const dialog = seen.page.locator("dialog");
    await dialog.locator("input").waitFor();
    expect(await call("echo", ["meanwhile"])).toMatchObject({ value: "meanwhile" });
    await dialog.getByRole("button", { name: "OK" }).click();
    expect(await inSidebar("asked")).toMatchObject({ value: null });
  });

  it("a lock that somebody else's run holds is waited for, and had once it is free", async () => {
    await setDay("locked");
    expect(await call("tryTheLock", [300])).toMatchObject({ value: { got: false, waited: true } });
    await inSidebar("(lock = callServer('tryTheLock', [20000]), null)");
    await setDay("none");
    expect(await inSidebar("lock")).toMatchObject({ value: { got: true, waited: false } });
  });

  it("PF55 functions whose name ends in _ are not there", async () => {
    expect(await inSidebar("[typeof google.script.run.hidden_, typeof google.script.run.echo]")).toEqual([
      "undefined",
      "function",
    ]);
  });

  it("PF56 a runner never changes: each handler makes a new one", async () => {
    const code = `(function () {
      var first = google.script.run, second = first.withUserObject(1);
      return [first === second, Object.isFrozen(first), typeof first.withSuccessHandler];
    })()`;
    expect(await inSidebar(code)).toEqual([false, true, "function"]);
  });

  it("on a day with several accounts, calls fail as people report it", async () => {
    await setDay("accounts");
    expect(await call("echo", [1])).toMatchObject({ error: expect.stringContaining("PERMISSION_DENIED") });
    await setDay("none");
    expect(await call("echo", [1])).toMatchObject({ value: 1 });
  });
});

describe("the script's pages", () => {
  it("PF57 the sidebar is 300 pixels wide, whatever the script says; a new one takes the old one's place", async () => {
    expect((await seen.page.locator("#sidebar iframe").boundingBox())?.width).toBe(300);
    await openSidebar();
    expect(await seen.page.locator("iframe").count()).toBe(1);
  });

  it("PF58 pages are sandboxed, at an origin of their own, and cannot lead the window elsewhere", async () => {
    const frame = seen.page.locator("#sidebar iframe");
    expect((await frame.getAttribute("sandbox"))?.split(" ").sort()).toEqual([
      "allow-downloads",
      "allow-forms",
      "allow-modals",
      "allow-popups",
      "allow-popups-to-escape-sandbox",
      "allow-same-origin",
      "allow-scripts",
    ]);
    const reach = "try { parent.document.title } catch (error) { error.name }";
    expect(await inSidebar(reach)).toBe("SecurityError");
    expect(
      await inSidebar('fetch("/workbook").then(function () { return "reached" }, function () { return "refused" })'),
    ).toBe("refused");
  });

  it("a page may make code of a text, as HtmlService's own pages may", async () => {
    expect(await inSidebar("new Function('return 6 * 7')()")).toBe(42);
  });

  it("a dialog has the size and the title that it asked for, and closes itself", async () => {
    await choose("Open a dialog");
    const dialog = seen.page.locator("dialog");
    await dialog.locator("iframe").waitFor();
    expect(await dialog.locator("h2").textContent()).toBe("A dialog");
    expect(await dialog.locator("iframe").boundingBox()).toMatchObject({ width: 320, height: 180 });
    await seen.shoot("script-dialog");
    await dialog.frameLocator("iframe").getByRole("button", { name: "Done" }).click();
    await dialog.waitFor({ state: "detached" });
  });
});

describe("questions of a script", () => {
  it("stop it until each is answered; edits go on meanwhile", async () => {
    await choose("Ask twice");
    const dialog = seen.page.locator("dialog");
    await dialog.getByRole("button", { name: "Yes" }).waitFor();
    const other = await visit(browser, server.address, false);
    await other.page.locator("dialog").getByRole("button", { name: "Yes" }).click();
    await dialog.getByText("Name?").waitFor();
    await dialog.locator("input").fill("陈静");
    await dialog.getByRole("button", { name: "OK" }).click();
    await eventually(() => seen.sheet.shown("Sheet1", "B1")).toBe("YES 陈静");
    await eventually(() => other.sheet.shown("Sheet1", "B1")).toBe("YES 陈静");
    await seen.page.locator(".wb-toast", { hasText: "Asked twice." }).first().waitFor();
    await other.context.close();
  });

  it("a failing script says so, and the line below says what it cost", async () => {
    expect(await seen.page.locator(".wb-toast-error", { hasText: "This script always fails." }).count()).toBe(0);
    await choose("Fail");
    await seen.page.locator(".wb-toast-error", { hasText: "This script always fails." }).waitFor();
    expect(await seen.page.locator("#status").textContent()).toContain("failed: This script always fails.");
    await seen.shoot("script-failed");
  });
});

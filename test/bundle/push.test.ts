import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { projectPaths } from "../../scripts/build/paths.ts";
import { build, isStale } from "../../scripts/build.ts";
import { fixturePaths } from "./fixtures/paths.ts";
import { runClasp } from "./push/run-clasp.ts";

const scriptId = "1aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789";
const project = `/v1/projects/${scriptId}/content`;

beforeAll(() => build(fixturePaths));

describe("clasp", () => {
  test.each([
    ["the fixture", fixturePaths],
    ["the add-on", projectPaths],
  ])("lists exactly what is built of %s", async (_, paths) => {
    if (await isStale(paths)) await build(paths);
    const status = JSON.parse(runClasp(paths.out, scriptId, "show-file-status", "--json").printed);
    expect(status.untrackedFiles).toEqual([]);
    expect(status.filesToPush.sort()).toEqual(
      readdirSync(paths.out)
        .map((name) => join("dist", name))
        .sort(),
    );
  });

  test("pushes the files as they were built, each under a name of its own", () => {
    const { calls } = runClasp(fixturePaths.out, scriptId, "push", "--force");
    const [, push] = calls;
    expect(push).toMatchObject({ method: "PUT", host: "script.googleapis.com", path: project });
    const text = (name: string) => readFileSync(join(fixturePaths.out, name), "utf8");
    expect(push?.body.files).toEqual([
      { name: "appsscript", type: "JSON", source: text("appsscript.json") },
      { name: "function-help", type: "HTML", source: text("function-help.html") },
      { name: "scorecards", type: "SERVER_JS", source: text("scorecards.js") },
      { name: "sidebar", type: "HTML", source: text("sidebar.html") },
    ]);
  });

  test("finds every Google API that it calls in the package put in its way", async () => {
    const source = "node_modules/@google/clasp/build/src";
    const files = readdirSync(source, { recursive: true }).filter((name) => String(name).endsWith(".js"));
    const code = files.map((name) => readFileSync(join(source, String(name)), "utf8")).join("\n");
    const called = new Set([...code.matchAll(/\bgoogle\.(\w+)\(/g)].map(([, api]) => api));
    const { google } = await import(pathToFileURL("scripts/clasp-apis/index.js").href);
    expect(Object.keys(google).sort()).toEqual([...called].sort());
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { platformFacts } from "./platform-facts.ts";

const folders = [".", "../browser"].map((name) => fileURLToPath(new URL(name, import.meta.url)));

/** The ids with which the names of the workbench's tests begin. */
function testedIds(): Set<string> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  const names = files.flatMap((file) => [
    ...(file.endsWith(".test.ts") ? readFileSync(file, "utf8") : "").matchAll(/^\s*(?:it\(|\]\)\()"(PF\d\d) /gm),
  ]);
  return new Set(names.map(([, id = ""]) => id));
}

describe("the facts about Sheets and Apps Script", () => {
  it("are all 70 listed", () => {
    const ids = Array.from({ length: 70 }, (_, index) => `PF${String(index + 1).padStart(2, "0")}`);
    expect(Object.keys(platformFacts)).toEqual(ids);
  });

  it("those that are covered, and no others, have tests named by their id", () => {
    const covered = Object.keys(platformFacts).filter((id) => platformFacts[id] === "covered");
    expect([...testedIds()].sort()).toEqual(covered);
  });

  it("the others say why not", () => {
    for (const standing of Object.values(platformFacts)) {
      if (standing !== "covered") expect(standing.notApplicable.length).toBeGreaterThan(20);
    }
  });
});

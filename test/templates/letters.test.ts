import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { ask, taken } from "../product/support/product.ts";
import { LANGUAGES, setUp } from "./support.ts";

/** Someone a point short, someone whose total waits, someone vetoed, someone praised under the South's weights, a leader. */
const READ = ["P002", "P003", "P004", "P006", "P009"];

const fileOf = (language: string, person: string): URL => new URL(`letters/${language}/${person}.txt`, import.meta.url);

function kept(language: string, person: string, found: string): string {
  const file = fileOf(language, person);
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(dirname(file.pathname), { recursive: true });
    writeFileSync(file, found);
  }
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

describe.each(LANGUAGES)("the letters of the sample team in %s", (language) => {
  const workbench = setUp("customer-success", language);

  test.each(READ)("%s reads as it was found good", (person) => {
    const { answer } = ask(workbench, "explainPerson", "2026-Q3", person, language);
    const { text } = taken(answer as Parameters<typeof taken>[0]) as unknown as { text: string };
    expect(text).toBe(kept(language, person, text));
  });
});

test("whoever is not of the team, and what is no period, is said", () => {
  const workbench = setUp("customer-success");
  expect(ask(workbench, "explainPerson", "2026-Q3", "P999", "en").answer).toMatchObject({
    ok: false,
    message: "The person P999 is not in the People tab. Add them there, or correct the id.",
  });
  expect(ask(workbench, "explainPerson", "soon", "P001", "en").answer).toMatchObject({ ok: false });
  expect(ask(workbench, "explainPerson", 5, "P001", "en").answer).toMatchObject({ ok: false });
});

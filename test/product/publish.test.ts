import { describe, expect, it } from "vitest";
import { callFromPage } from "../../src/workbench/apps-script/page-call.ts";
import type { BookData } from "../../src/workbench/grid/book-data.ts";
import { type } from "./support/closing.ts";
import { open, project, recordsOf, text } from "./support/product.ts";
import { TEAM, teamWith } from "./support/team.ts";

type Workbench = ReturnType<typeof open>;

const FORMULA = '=HYPERLINK("https://example.com";"Ann")';

/** Two teams, a lead each; numbers that occur nowhere else, so that a scan finds whose they are. */
const STAFF = teamWith({
  People: [
    ["Person ID", "Name", "Team", "Grade", "Bonus base", "Email", "Manager"],
    ["AA-11", "Ann Archer", "East", "Junior", 1111, "ann@example.com", "LL-77"],
    ["BB-22", "Bob Barker", "East", "Junior", 2222, "bob@example.com", "LL-77"],
    ["CC-33", text(FORMULA), "West", "Junior", 3333, "cem@example.com", "MM-88"],
    ["DD-44", "Dee Dorsey", "West", "Junior", 4444, "", "MM-88"],
    ["LL-77", "Lea Lang", "East", "Senior", 7777, "lea@example.com", ""],
    ["MM-88", "Max Moor", "West", "Senior", 8888, "max@example.com", ""],
  ],
  Metrics: [
    TEAM.Metrics[0],
    ["AA-11", "2026-Q3", 91, 181],
    ["BB-22", "2026-Q3", 73, 141],
    ["CC-33", "2026-Q3", 85, 171],
    ["DD-44", "2026-Q3", 87, 161],
    ["LL-77", "2026-Q3", 95, 191],
    ["MM-88", "2026-Q3", 79, 151],
  ],
});

const IDS = ["AA-11", "BB-22", "CC-33", "DD-44", "LL-77", "MM-88"];

function asked<T>(workbench: Workbench, name: string, args: object): T {
  const { value } = callFromPage(workbench, project, "callServer", [name, args]);
  const reply = value as { ok: boolean; message: string; value: T };
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

interface Outcome {
  readonly key: string;
  readonly link: string | null;
  readonly viewers: string;
  readonly why: string;
}

const closed = (): Workbench => {
  const workbench = open(STAFF, { userEmail: "hr@example.com" });
  asked(workbench, "close", { period: "2026-Q3", signedAs: "Eve", accepted: [] });
  return workbench;
};

const shareAll = (workbench: Workbench, kind: "person" | "team", withPay = false): readonly Outcome[] => {
  const { files } = asked<{ files: { key: string }[] }>(workbench, "sharing", { period: "2026-Q3", kind });
  const keys = files.map(({ key }) => key);
  return asked(workbench, "share", { period: "2026-Q3", kind, keys, withPay, isTold: false });
};

const fileAt = (workbench: Workbench, link: string | null) => {
  const found = workbench.state.files.all.find(({ record }) => link?.includes(record.id));
  if (!found) throw new Error(`There is no file at ${link}.`);
  return found;
};

const cellsIn = (book: BookData) =>
  book.tabs.flatMap(({ rows }) => rows.flat().flatMap((cell) => (cell === null || cell.value === null ? [] : [cell])));

const wordsIn = (book: BookData, title: string): string =>
  [title, ...book.tabs.map(({ name }) => name), ...cellsIn(book).map(({ value }) => String(value))].join("\n");

const viewersOf = (workbench: Workbench, link: string | null) =>
  fileAt(workbench, link).record.permissions.flatMap(({ role, emailAddress, type: kind }) =>
    role === "owner" ? [] : [`${kind} ${role} ${emailAddress}`],
  );

/** Everything that is one person's alone: id, name, base, bonus. */
function secretsOf(workbench: Workbench, id: string): readonly string[] {
  const history = recordsOf(workbench, "History").find((row) => row["Person ID"] === id);
  const person = recordsOf(workbench, "People").find((row) => row["Person ID"] === id);
  const amounts = [person?.["Bonus base"], history?.Bonus].filter((amount) => Number(amount) > 0);
  return [id, String(person?.Name), ...amounts.map(String)];
}

const others = (ids: readonly string[]) => IDS.filter((id) => !ids.includes(id));

describe("closing a period from the page", () => {
  it("shows what it freezes, who has no result, and what lands; then the period as closed, with its fingerprint", () => {
    const workbench = open(STAFF);
    expect(asked(workbench, "publishing", {})).toMatchObject({ open: ["2026-Q3"], closed: [] });
    const before = workbench.exportBook();
    const shown = asked<object>(workbench, "closing", { period: "2026-Q3" });
    expect(shown).toMatchObject({ people: 6, waiting: [], errors: 0, corrections: [] });
    expect(workbench.exportBook()).toEqual(before);
    const after = asked<object>(workbench, "close", { period: "2026-Q3", signedAs: "Eve", accepted: [] });
    expect(after).toMatchObject({
      open: [],
      closed: [
        {
          period: "2026-Q3",
          closedBy: "Eve",
          people: 6,
          isUnchanged: true,
          fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      ],
      signedAs: "Eve",
    });
  });

  it("tells what lands of an earlier period that was mended since", () => {
    const workbench = open(teamWith({ ...STAFF, Metrics: [...(STAFF.Metrics ?? []), ["AA-11", "2026-Q4", 91, 181]] }));
    asked(workbench, "close", { period: "2026-Q3", signedAs: "", accepted: [] });
    type(workbench, "Metrics", { C3: "95", D3: "200" });
    const shown = asked<{ corrections: object[] }>(workbench, "closing", { period: "2026-Q4" });
    expect(shown.corrections).toEqual([{ id: "BB-22", name: "Bob Barker", amount: expect.any(Number), of: "2026-Q3" }]);
  });
});

describe("sharing a closed period", () => {
  it("is refused while the period is open", () => {
    expect(() => asked(open(STAFF), "sharing", { period: "2026-Q3", kind: "person" })).toThrow(
      "The period 2026-Q3 is not closed.",
    );
  });

  it("gives each person a file that holds nothing of anybody else, and nobody but their address sees it", () => {
    const workbench = closed();
    const outcomes = shareAll(workbench, "person");
    expect(outcomes.map(({ key, why }) => [key, why])).toEqual(others(["DD-44"]).map((key) => [key, ""]));
    for (const { key, link } of outcomes) {
      const { contents, record } = fileAt(workbench, link);
      const words = wordsIn(contents, record.name);
      expect(words).toContain(key);
      // A letter names whom to talk to: the person's own manager, by name.
      const manager = recordsOf(workbench, "People").find((row) => row["Person ID"] === key)?.Manager;
      const secrets = others([key]).flatMap((id) => secretsOf(workbench, id).slice(id === manager ? 2 : 0));
      expect(secrets.filter((secret) => words.includes(secret))).toEqual([]);
      const email = recordsOf(workbench, "People").find((row) => row["Person ID"] === key)?.Email;
      expect(viewersOf(workbench, link)).toEqual([`user reader ${email}`]);
    }
    expect(workbench.state.files.all).toHaveLength(5);
  });

  it("quotes the superior and the person's self-review in their letter, as they stood when it was closed", () => {
    const said = (group: string, comment: string, person = "AA-11") => [person, "2026-Q3", group, 90, comment];
    const rows = [
      ["Person ID", "Period", "Rater group", "Score", "Comment"],
      said("Superior", "Carried the renewals"),
      said("Self", "Learned to say no"),
      said("Colleague", "Rather short with me"),
      said("Superior", "Needs more patience", "BB-22"),
    ];
    const workbench = open({ ...STAFF, Feedback: rows }, { userEmail: "hr@example.com" });
    asked(workbench, "close", { period: "2026-Q3", signedAs: "Eve", accepted: [] });
    type(workbench, "Feedback", { E2: "written afterwards" });
    const [ann] = shareAll(workbench, "person");
    const { contents, record } = fileAt(workbench, ann?.link ?? null);
    const words = wordsIn(contents, record.name);
    expect(words).toContain("Carried the renewals");
    expect(words).toContain("Learned to say no");
    for (const other of ["Rather short", "patience", "afterwards"]) expect(words).not.toContain(other);
  });

  it("keeps a name that looks like a formula a text, in the list and in every file", () => {
    const workbench = closed();
    const outcome = shareAll(workbench, "person").find(({ key }) => key === "CC-33");
    const { contents } = fileAt(workbench, outcome?.link ?? null);
    const cells = cellsIn(contents);
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(cells.some(({ value }) => value === FORMULA)).toBe(true);
    expect(recordsOf(workbench, "Shared").find((row) => row["Person ID"] === "CC-33")?.Name).toBe(FORMULA);
  });

  it.each([false, true])("gives each lead the team's scores; with pay only where it was ticked (%s)", (withPay) => {
    const workbench = closed();
    const outcomes = shareAll(workbench, "team", withPay);
    expect(outcomes.map(({ key, viewers }) => [key, viewers])).toEqual([
      ["East", "lea@example.com"],
      ["West", "max@example.com"],
    ]);
    for (const { key, link } of outcomes) {
      const { contents, record } = fileAt(workbench, link);
      const words = wordsIn(contents, record.name);
      const mine = key === "East" ? ["AA-11", "BB-22", "LL-77"] : ["CC-33", "DD-44", "MM-88"];
      expect(
        others(mine)
          .flatMap((id) => secretsOf(workbench, id))
          .filter((each) => words.includes(each)),
      ).toEqual([]);
      expect(mine.every((id) => words.includes(id))).toBe(true);
      const pay = mine.map((id) => secretsOf(workbench, id)[3]).filter((amount) => amount !== undefined);
      expect(pay.filter((amount) => words.includes(amount))).toEqual(withPay ? pay : []);
    }
  });

  it("shared again renews the same file; an address that changed loses it; taken back, nobody sees it", () => {
    const workbench = closed();
    const [first] = shareAll(workbench, "person");
    type(workbench, "People", { F2: "ann@new.example.com" });
    const [again] = shareAll(workbench, "person");
    expect(again?.link).toBe(first?.link);
    expect(viewersOf(workbench, first?.link ?? null)).toEqual(["user reader ann@new.example.com"]);
    expect(workbench.state.files.all).toHaveLength(5);
    asked(workbench, "unshare", { period: "2026-Q3", kind: "person", keys: ["AA-11"] });
    expect(viewersOf(workbench, first?.link ?? null)).toEqual([]);
    expect(recordsOf(workbench, "Shared").find((row) => row["Person ID"] === "AA-11")).toMatchObject({ Viewers: "" });
  });

  it("a link copied to another row of the list brings nobody into another's file", () => {
    const workbench = closed();
    const [ann, bob] = shareAll(workbench, "person");
    const rows = recordsOf(workbench, "Shared");
    const at = rows.findIndex((row) => row["Person ID"] === "BB-22") + 2;
    type(workbench, "Shared", { [`E${at}`]: ann?.link ?? "" });
    const again = shareAll(workbench, "person");
    const links = again.map(({ link }) => link);
    expect(new Set(links).size).toBe(links.length);
    expect(bob?.link).not.toBeNull();
    for (const { key, link } of again) {
      const { contents, record } = fileAt(workbench, link);
      expect(others([key, "LL-77", "MM-88"]).filter((id) => wordsIn(contents, record.name).includes(id))).toEqual([]);
    }
  });

  it("an address that stands at two people is nobody's; an edited result is not shared", () => {
    const workbench = closed();
    type(workbench, "People", { F3: "ann@example.com" });
    type(workbench, "History", { H7: "100" });
    const { files } = asked<{ files: { key: string; fault: string | null }[] }>(workbench, "sharing", {
      period: "2026-Q3",
      kind: "person",
    });
    const why = Object.fromEntries(files.map(({ key, fault }) => [key, fault]));
    expect(recordsOf(workbench, "History")[5]?.["Person ID"]).toBe("MM-88");
    expect(why).toEqual({
      "AA-11": expect.stringContaining("this person’s alone"),
      "BB-22": expect.stringContaining("this person’s alone"),
      "CC-33": null,
      "DD-44": expect.stringContaining("this person’s alone"),
      "LL-77": null,
      "MM-88": expect.stringContaining("The result in History was edited"),
    });
    expect(shareAll(workbench, "person").map(({ key }) => key)).toEqual(["CC-33", "LL-77"]);
  });

  it("asks for the right to make files when it is used, and makes none without it", () => {
    const workbench = closed();
    workbench.state.conditions = { ...workbench.state.conditions, failure: "consent" };
    workbench.state.editor.willAnswer({ button: "CANCEL" });
    const { consentUrl } = asked<{ consentUrl: string }>(workbench, "sharing", { period: "2026-Q3", kind: "person" });
    expect(consentUrl).toMatch(/^https:/);
    expect(() => shareAll(workbench, "person")).toThrow("Authorization is required");
    expect(workbench.state.files.all).toEqual([]);
  });
});

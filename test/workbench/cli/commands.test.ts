import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { ScriptProject } from "../../../src/workbench/apps-script/script-project.ts";
import { runCommand } from "../../../src/workbench/cli/run-command.ts";
import { publisherProject } from "../apps-script/publisher.ts";
import { fixtureProject } from "../support.ts";

/** Runs a command as if typed, against the small script. */
const sheet = (...args: readonly string[]) => typed(fixtureProject, args);

/** The same, against the script that may make files. */
const runPublisher = (...args: readonly string[]) => typed(publisherProject, args);

async function typed(project: ScriptProject, args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommand(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    loadProject: async () => project,
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

const folder = () => mkdtempSync(join(tmpdir(), "sheet-"));

async function newBook(): Promise<string> {
  const path = join(folder(), "book.xlsx");
  expect(await sheet("new", "--template", "customer-success", "--out", path)).toMatchObject({ code: 0 });
  return path;
}

describe("eval", () => {
  it.each([
    ["=DOUBLE({1,2;3,4})", "[[2,4],[6,8]]"],
    ["double(21)", "42"],
    ['="a"&"b"', '"ab"'],
    ["=1=1", "true"],
    ["=DATE(2021,1,31)", '"2021-01-31"'],
    ["=DATE(2021,1,31)+0.5", '"2021-01-31T12:00:00"'],
    ['RETURNS("nothing")', '""'],
    ["={1,NA()}", '[[1,"#N/A"]]'],
    ["SUM({50%,25%})", "0.75"],
    ['REGEXMATCH("KPI 7", "\\d")', "true"],
    ["ARRAYFORMULA({1;2}*2)", "[[2],[4]]"],
    ['N("x")', "0"],
  ])("%s prints %s", async (formula, json) => {
    expect(await sheet("eval", formula)).toEqual({ code: 0, out: json, err: "" });
  });

  it.each([
    ['FAIL("Weights add up to 95. Change them.")', "Weights add up to 95. Change them."],
    ["=1/0", "#DIV/0!: The divisor must be different from zero."],
    ["NOPE(1)", "#NAME?: Unknown function: 'NOPE'."],
    ["=SUM(1", "Formula parse error."],
    [
      "=DOUBLE(NOW())",
      "This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().",
    ],
  ])("%s fails with its sentence on stderr", async (formula, sentence) => {
    expect(await sheet("eval", formula)).toEqual({ code: 1, out: "", err: sentence });
  });

  it("plain references mean the first tab; a CSV file can be a tab", async () => {
    const csv = join(folder(), "calls.csv");
    writeFileSync(csv, "Agent,Talk\nAnn,0:02:00\nBob,0:04:00\n");
    const book = await newBook();
    expect((await sheet("eval", "A1:C1", "--book", book)).out).toBe('[["Id","Name","Period"]]');
    expect((await sheet("eval", "Records!A2:B3", "--tab", `Records=${csv}`)).out).toBe(
      '[["Ann","00:02:00"],["Bob","00:04:00"]]',
    );
    expect((await sheet("eval", "COUNTA(People!A:A)", "--book", book, "--tab", `People=${csv}`)).out).toBe("3");
  });
});

describe("new, check and score", () => {
  it("new writes a workbook, and not over one that is there", async () => {
    const path = await newBook();
    expect((await sheet("eval", "COUNTA(Metrics!A:A)", "--book", path)).out).toBe("3");
    const again = await sheet("new", "--template", "customer-success", "--out", path);
    expect(again).toEqual({
      code: 2,
      out: "",
      err: `${path} is there already. Name another file, or add --replace to write over it.`,
    });
    expect(await sheet("new", "--template", "customer-success", "--out", path, "--replace", "--empty")).toMatchObject({
      code: 0,
    });
    expect((await sheet("eval", "COUNTA(Metrics!A:A)", "--book", path)).out).toBe("1");
  });

  it("new speaks the reader's language, and explains a template that is not there", async () => {
    const path = join(folder(), "book.xlsx");
    const chinese = await sheet("new", "--template", "customer-success", "--out", path, "--language", "zh-Hans");
    expect(chinese.out).toBe(`${path} is ready, with the tabs 指标, 人员, 数据.`);
    const unknown = await sheet("new", "--template", "nope", "--out", `${path}2`);
    expect(unknown).toEqual({ code: 1, out: "", err: 'There is no template "nope". Use customer-success.' });
    expect(existsSync(`${path}2`)).toBe(false);
  });

  it("check exits with 1 for errors, with 0 for warnings and for none", async () => {
    const book = await newBook();
    expect(await sheet("check", "--book", book)).toEqual({ code: 0, out: `${book} has no errors.`, err: "" });
    const csv = join(folder(), "metrics.csv");
    writeFileSync(csv, "Id,Name,Period\n1,,2021-Q1\n");
    expect(await sheet("check", "--book", book, "--tab", `Metrics=${csv}`)).toEqual({
      code: 0,
      out: "warning: Metrics!B2: This person has no name. Type one.",
      err: "",
    });
    const chinese = join(folder(), "book.xlsx");
    await sheet("new", "--template", "customer-success", "--out", chinese, "--language", "zh-Hant");
    const missing = await sheet("check", "--book", chinese, "--json");
    expect([missing.code, JSON.parse(missing.out).issues[0].severity]).toEqual([1, "error"]);
  });

  it("score prints a summary or JSON, and changes the file only where --out says", async () => {
    const book = await newBook();
    const before = readFileSync(book);
    const out = join(folder(), "scored.xlsx");
    const summary = await sheet("score", "--book", book, "--period", "2021-Q1", "--out", out);
    expect(summary.out.split("\n")).toEqual([
      "2021-Q1: 2 people",
      "Id  Name  Total  Band  Tier      Bonus  Promotion",
      "──  ────  ─────  ────  ────────  ─────  ─────────",
      " 1  Ann      85  B     Standard   1200  eligible",
      " 2  陈静     86  B     Standard   1200  eligible",
      `Saved as ${out}.`,
    ]);
    expect(readFileSync(book).equals(before)).toBe(true);
    expect((await sheet("eval", "Scores!A1:B2", "--book", out)).out).toBe("[[1,85],[2,86]]");
    const json = await sheet("score", "--book", book, "--period", "2021-Q1", "--json");
    expect(JSON.parse(json.out)).toMatchObject({
      period: "2021-Q1",
      people: [{ name: "Ann" }, { name: "陈静" }],
      issues: [],
    });
  });

  it("score may write over its own book, leaving no unfinished file", async () => {
    const book = await newBook();
    expect(await sheet("score", "--book", book, "--period", "2021-Q1", "--out", book)).toMatchObject({ code: 0 });
    expect(readdirSync(join(book, ".."))).toEqual(["book.xlsx"]);
    expect((await sheet("eval", "Scores!B2", "--book", book)).out).toBe("86");
  });

  it("a refusal of the add-on is its sentence and exit 1", async () => {
    const path = join(folder(), "book.xlsx");
    await sheet("new", "--template", "customer-success", "--out", path, "--language", "zh-Hans");
    const refused = await sheet("score", "--book", path, "--period", "2021-Q1");
    expect(refused).toEqual({ code: 1, out: "", err: "The tab Metrics is missing. Add it, then score again." });
  });

  it("demo shows the sample team and where to go on", async () => {
    const { code, out } = await sheet("demo");
    expect(code).toBe(0);
    expect(out).toContain("Sample team customer-success, period 2021-Q1");
    expect(out).toContain("To see it in a spreadsheet in the browser: npm start");
  });
});

describe("command lines that cannot be carried out: one sentence, exit 2", () => {
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    [
      "no command",
      [],
      "Which command? Type one of start, eval, new, check, score, explain, import, close, call, demo.",
    ],
    [
      "an unknown command",
      ["scoer"],
      "There is no command scoer. Type one of start, eval, new, check, score, explain, import, close, call, demo.",
    ],
    [
      "an unknown option",
      ["eval", "1", "--bok", "x"],
      "There is no option --bok. This command understands --book, --tab. Begin a formula with =.",
    ],
    [
      "a formula that looks like an option",
      ["eval", "-1"],
      "There is no option -1. This command understands --book, --tab. Begin a formula with =.",
    ],
    ["no formula", ["eval"], "The formula is missing. Type it after the command."],
    [
      "two formulas",
      ["eval", "1", "2"],
      '"2" is one argument too many. Put texts that contain spaces in quotation marks.',
    ],
    ["an option without its value", ["eval", "1", "--book"], "--book needs a value after it."],
    [
      "a value after a switch",
      ["check", "--book", "b.xlsx", "--json=1"],
      "--json takes no value. Leave out what follows it.",
    ],
    ["no book", ["check"], "--book is missing. Add it, for example --book book.xlsx."],
    ["no period", ["score", "--book", "b.xlsx"], "--period is missing. Add it, for example --period 2021-Q1."],
    [
      "an unknown language",
      ["check", "--book", "b.xlsx", "--language", "fr"],
      "There is no language fr. Choose en, zh-Hans, zh-Hant.",
    ],
    [
      "a data folder that is a file",
      ["start", "--no-open", "--data", "package.json"],
      `The folder ${resolve("package.json")} cannot be written. Name another for the workbook, as in --data ~/scorecards.`,
    ],
    [
      "a file that is not there",
      ["eval", "1", "--book", "nope.xlsx"],
      "There is no file nope.xlsx. Check its name and folder.",
    ],
    ["a folder", ["eval", "1", "--book", "src"], "src is a folder. Name a file in it."],
    [
      "a tab without a file",
      ["eval", "1", "--tab", "Records"],
      "--tab Records does not name a tab and a file. Write it as --tab Records=calls.csv.",
    ],
    [
      "another kind of file",
      ["eval", "1", "--book", "package.json"],
      "package.json is not an Excel workbook (.xlsx), or it is damaged. Download it again from Sheets as .xlsx.",
    ],
    [
      "a folder to save in that is not there",
      ["new", "--template", "customer-success", "--out", "no/such/book.xlsx"],
      "no/such/book.xlsx cannot be written. Check that its folder exists and that you may write there.",
    ],
  ];

  it.each(cases)("%s", async (_what, args, sentence) => {
    expect(await sheet(...args)).toEqual({ code: 2, out: "", err: sentence });
  });

  it("help lists the commands", async () => {
    const { code, out } = await sheet("--help");
    const names = out.split("\n").map((line) => /-- (\w+)/.exec(line)?.[1]);
    expect(code).toBe(0);
    expect(names).toEqual(["start", "eval", "new", "check", "score", "explain", "import", "close", "call", "demo"]);
  });
});

describe("call", () => {
  const publish = async (book: string, shared: string, code: string) =>
    await runPublisher(
      "call",
      "run",
      JSON.stringify([code]),
      "--book",
      book,
      "--shared",
      shared,
      "--user",
      "ann@example.com",
    );

  it("prints what a function returns, as the user who is named", async () => {
    const book = await newBook();
    const code = "return [SpreadsheetApp.getActive().getSheets().length, Session.getActiveUser().getEmail()]";
    expect(await publish(book, folder(), code)).toMatchObject({
      code: 0,
      out: expect.stringContaining("ann@example.com"),
    });
  });

  it("keeps the files that the script makes in the folder, for the next call", async () => {
    const [book, shared] = [await newBook(), folder()];
    const { out } = await publish(book, shared, "return Sheets.Spreadsheets.create({}).spreadsheetId");
    const id = JSON.parse(out) as string;
    expect(readdirSync(shared).sort()).toEqual([`${id}.json`, `${id}.xlsx`]);
    expect(await publish(book, shared, "return Drive.Files.list().files.length")).toMatchObject({ code: 0, out: "1" });
  });

  it("a function that fails fails with its sentence; arguments must be a list", async () => {
    const book = await newBook();
    expect(await sheet("call", "nowhere", "--book", book)).toEqual({
      code: 2,
      out: "",
      err: expect.stringContaining("Script function not found: nowhere"),
    });
    expect(await sheet("call", "run", "period", "--book", book)).toMatchObject({
      code: 2,
      err: "The arguments period are not a list in JSON. Write them as '[\"2021-Q1\", true]'.",
    });
  });
});

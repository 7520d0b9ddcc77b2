import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { builtProject } from "../../src/workbench/cli/built-project.ts";
import { runCommand } from "../../src/workbench/cli/run-command.ts";

const README = readFileSync("README.md", "utf8");
const PACKAGE = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** The lines of all code blocks; blocks within a list are indented. */
const BLOCKS = [...README.matchAll(/^ *```(\w*)\n([\s\S]*?)^ *```$/gm)].map(([, language = "", code = ""]) => ({
  language,
  lines: code.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line])),
}));
const SHELL = BLOCKS.flatMap(({ language, lines }) => (language === "sh" ? lines.map((line) => line.trim()) : []));
const PLAIN = BLOCKS.flatMap(({ language, lines }) => (language === "" ? lines : []));

const SHEET = "npm run -s sheet -- ";
const ARROW = / +→ /;

const project = builtProject();
const folder = mkdtempSync(join(tmpdir(), "readme-"));

/** A file that README names stands in a folder of its own. */
const placed = (argument: string) => argument.replace(/[\w-]+\.(?:xlsx|csv)$/, (name) => join(folder, name));

/** A line's arguments as a shell takes them apart. */
function argumentsOf(command: string): readonly string[] {
  return [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? placed(plain ?? ""));
}

async function sheet(args: readonly string[]) {
  const lines: string[] = [];
  const print = (line: string) => lines.push(line);
  const code = await runCommand(args, { out: print, err: print, loadProject: () => project });
  return { code, text: lines.join("\n") };
}

describe("the formulas", () => {
  const formulas = PLAIN.filter((line) => line.startsWith("="));

  it("are there", () => expect(formulas.length).toBeGreaterThan(3));

  it.each(formulas)("%s", async (line) => {
    const [formula = "", result = ""] = line.split(ARROW);
    const found = await sheet(["eval", formula]);
    expect(found).toEqual(await sheet(["eval", `=${result}`]));
    expect(found.code).toBe(0);
  });
});

describe("the commands", () => {
  const commands = SHELL.filter((line) => line.startsWith(SHEET));
  // Two calls of one agent, in the columns of the template.
  const calls = [
    "Call Id,Agent,Date,Time,Topic,Answered (Y/N),Resolved,Speed of answer in seconds,AvgTalkDuration,Satisfaction rating",
    "1,Ann,2021-01-04,9:00:00,Billing,Y,Y,50,0:03:20,4",
    "2,Ann,2021-02-05,9:30:00,Billing,N,N,,,",
  ];
  writeFileSync(join(folder, "calls.csv"), calls.join("\n"));
  // A closed and an open ticket, as Zoho Desk exports them.
  const tickets = [
    "Ticket Id,Ticket Owner,Created Time,Closed Time,Status,Channel,Priority",
    "1,P001,2026-07-01 09:00,2026-07-01 11:00,Closed,Email,High",
    "2,P001,2026-07-02 10:00,,Open,Phone,Low",
  ];
  writeFileSync(join(folder, "tickets.csv"), tickets.join("\n"));

  it("of the command line run as they stand, one after the other", async () => {
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands) {
      const { code, text } = await sheet(argumentsOf(command.slice(SHEET.length)));
      expect(code, `${command}\n${text}`).toBe(0);
    }
  });

  it("name every command that there is", async () => {
    const { text } = await sheet(["--help"]);
    const known = [...text.matchAll(/sheet -- (\w+)/g)].map(([, name]) => name);
    const shown = commands.map((command) => command.slice(SHEET.length).split(" ")[0]);
    expect(known.filter((name) => !shown.includes(name)).sort()).toEqual(["demo", "start"]);
  });

  it("on a fresh machine are these two, in these words", () => {
    const fresh = SHELL.filter((line) => line.startsWith("npm ci"));
    expect(fresh).toEqual(["npm ci && npm start", "npm ci && npm test"]);
    expect(PACKAGE.scripts).toMatchObject({ start: expect.any(String), test: expect.any(String) });
  });

  it("of npm are scripts of package.json", () => {
    const scripts = [...README.matchAll(/npm run (?:-s )?(\w+)/g)].map(([, name]) => name ?? "");
    expect(scripts.filter((name) => PACKAGE.scripts[name] === undefined)).toEqual([]);
  });
});

describe("the way into Google Sheets", () => {
  it("uses commands and options that clasp has", () => {
    const [create = ""] = SHELL.filter((line) => line.includes("clasp create-script"));
    const help = execFileSync("npx", ["--no-install", "clasp", "create-script", "--help"], { encoding: "utf8" });
    const options = [...create.matchAll(/--(\w+)/g)].map(([option]) => option);
    expect(options).toEqual(["--type", "--title", "--rootDir"]);
    expect(options.filter((option) => !help.includes(option))).toEqual([]);
    expect(SHELL).toContain("npx clasp login");
    expect(SHELL).toContain("npm run push");
  });

  it("names the folder that is built, and the templates that there are", async () => {
    expect(JSON.parse(readFileSync(".clasp.json", "utf8"))).toMatchObject({ rootDir: "dist" });
    const { text } = await sheet(["new", "--template", "none", "--out", join(folder, "none.xlsx")]);
    const templates = /Choose one of: (.*)\./.exec(text)?.[1]?.split(", ") ?? [];
    expect(templates.length).toBeGreaterThan(1);
    expect(templates.filter((template) => !README.includes(`\`${template}\``))).toEqual([]);
  });
});

test("The excerpt of the demo is what it prints", async () => {
  const { code, text } = await sheet(["demo"]);
  const excerpt = PLAIN.filter((line) => !line.startsWith("="));
  expect(code).toBe(0);
  expect(excerpt.length).toBeGreaterThan(5);
  expect(text).toContain(excerpt.join("\n"));
});

test("The reason that it quotes is the sample's", async () => {
  const quoted = /“(Fail: [^”]*)”/.exec(README)?.[1];
  const range = await sheet(["eval", "=Promotion!A1:I11", "--book", join(folder, "scored.xlsx")]);
  expect(range.text).toContain(quoted);
});

test("Every page that it links to is there", () => {
  const links = [...README.matchAll(/\]\((?!https:)([^)]+)\)/g)].map(([, path]) => path ?? "");
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter((path) => !existsSync(path))).toEqual([]);
});

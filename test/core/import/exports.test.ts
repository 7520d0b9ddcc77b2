import { describe, expect, test } from "vitest";
import {
  addressOf,
  detectPreset,
  IMPORT_PRESETS,
  type ImportPlan,
  type ImportPreset,
  importPlan,
  LANGUAGES,
  type Language,
  presetKpiRows,
  presetNamed,
  TAB_WORDS,
  type Table,
} from "../../../src/core/index.ts";
import { book } from "../../support/book.ts";
import { outcome } from "../../support/outcome.ts";
import { sampleExport } from "./sample-export.ts";

const PEOPLE = [
  ["Person ID", "Account"],
  ["P1", "li.na@example.com"],
  ["P2", "chen.wei@example.com"],
];
const CHINESE_PEOPLE = [
  ["工号", "系统账号"],
  ["P1", "lina"],
];

function tableOf(sheet: string, rows: Table["rows"]): Table {
  return { sheet, rows };
}

function imported(preset: ImportPreset, existing: Table | null = null, language: Language = "en"): ImportPlan {
  const people = preset.id.startsWith("zoho") ? PEOPLE : CHINESE_PEOPLE;
  const { headers, rows } = sampleExport(preset.id);
  const everybody = tableOf("People", people);
  return importPlan({ file: "export.csv", headers, rows, mapping: preset, existing, people: everybody, language });
}

/** Imports, measures by the preset's own KPIs, and hands back the actuals of P1 in September by KPI. */
function actualsOf(preset: ImportPreset, language: Language) {
  const { tab, header, rows } = imported(preset, null, language);
  const kpis = presetKpiRows(preset, language);
  const ids = preset.kpis.map(({ id }) => id);
  const tables = book({
    people: preset.id.startsWith("zoho") ? PEOPLE : CHINESE_PEOPLE,
    kpis,
    weights: [ids, ids.map((_, i) => (i === 0 ? 100 - 10 * (ids.length - 1) : 10))],
    [tab]: [header, ...rows],
  });
  const { result, errors } = outcome(tables, "2026-09");
  const { columns } = result.scored.actuals;
  const actuals = columns.map((column) => (column.kind === "measured" ? column.values[0] : null));
  return { actuals, errors };
}

/** Each sample by hand: 3 of 4 tickets closed, after 12, 36 and 24 h; and so on. */
const ACTUALS: Readonly<Record<string, readonly number[]>> = {
  "zoho-desk-tickets": [4, 0.75, 24],
  "zoho-desk-happiness": [0.5],
  "zoho-crm-cases": [2, 0.5],
  "zoho-crm-calls": [2, 2],
  "fxiaoke-cases": [3, 2 / 3, 36],
  "fxiaoke-sales-records": [3, 2],
  "fxiaoke-visits": [2, 40],
  "fxiaoke-ratings": [4],
};

const EACH = IMPORT_PRESETS.flatMap((preset) => LANGUAGES.map((language) => [preset.id, language, preset] as const));

describe("an export of a known system", () => {
  test.each(EACH)("%s is scored by its own KPIs, in a workbook in %s", (id, language, preset) => {
    expect(actualsOf(preset, language)).toEqual({ actuals: ACTUALS[id], errors: [] });
  });

  test.each(IMPORT_PRESETS)("$id is known by its headers", (preset) => {
    expect(detectPreset(sampleExport(preset.id).headers)?.id).toBe(preset.id);
  });

  test("headers of nothing known are of no preset", () => {
    expect(detectPreset(["a", "b", "Subject"])).toBeNull();
  });

  test("a preset is found by its id", () => {
    expect([presetNamed("Zoho-Desk-Tickets")?.tab, presetNamed("other")]).toEqual(["records", null]);
  });
});

const TICKETS = presetNamed("zoho-desk-tickets") as ImportPreset;
const CALLS = presetNamed("zoho-crm-calls") as ImportPreset;

describe("an import", () => {
  test("leaves out what the file holds twice", () => {
    expect([imported(TICKETS).rows.length, imported(TICKETS).duplicates]).toEqual([5, 1]);
  });

  test("imported again adds nothing", () => {
    const { header, rows } = imported(TICKETS);
    const again = imported(TICKETS, tableOf("Records", [header, ...rows]));
    expect([again.rows, again.duplicates, again.header]).toEqual([[], 6, header]);
  });

  test("puts columns where the tab has them, in any language, and new ones at the right end", () => {
    const plan = imported(CALLS, tableOf("客户跟进表", [["备注", "工号", "客户名称"]]));
    expect(plan.header.slice(0, 5)).toEqual(["备注", "工号", "客户名称", "Date", "Follow-up ID"]);
    expect(plan.rows[0]?.slice(0, 3)).toEqual(["", "P1", "Acme"]);
  });

  test("an owner whom nobody is called by is named once, and its rows come as they are", () => {
    const { rows, issues } = imported(TICKETS);
    expect(issues.map(({ code, at, args }) => [code, at && addressOf(at), args.found])).toEqual([
      ["import.unknownOwner", "'export.csv'!C7", "someone@example.com"],
    ]);
    expect(rows[4]?.[0]).toBe("someone@example.com");
  });
});

function planOf(lines: readonly string[], more: Partial<Parameters<typeof importPlan>[0]> = {}) {
  const [headers = [], ...rows] = lines.map((line) => line.split(","));
  const mapping = {
    tab: "records",
    columns: [
      { to: "person", from: ["Who"] },
      { to: "date", from: ["When"] },
    ],
    dates: [],
    spans: [],
    recordId: null,
  } as const;
  return importPlan({ file: "f.csv", headers, rows, mapping, existing: null, people: null, language: "en", ...more });
}

describe("a mapping of one's own", () => {
  test("says whose, when, and takes all else as it is; numbers become numbers, ids stay texts", () => {
    const { header, rows } = planOf(["Id,Who,When,Value", "007,P1,2026-09-01,1.5"]);
    expect(header).toEqual(["Person ID", "Date", "Id", "Value"]);
    expect(rows).toEqual([["P1", { serial: 46266 }, "007", 1.5]]);
  });

  test.each([
    ["a day above 12 makes the whole column day first", ["13/09/2026", "02/09/2026"], undefined, [46278, 46267]],
    ["a second number above 12 makes it month first", ["09/13/2026", "09/02/2026"], undefined, [46278, 46267]],
    ["where both would do, the task says which", ["02/09/2026"], "dmy", [46267]],
    ["and the other", ["09/02/2026"], "mdy", [46267]],
  ] as const)("dates: %s", (_, dates, dateOrder, serials) => {
    const lines = ["Who,When", ...dates.map((date) => `P1,${date}`)];
    const { rows, issues } = planOf(lines, dateOrder && { dateOrder });
    expect(rows.map((row) => row[1])).toEqual(serials.map((serial) => ({ serial })));
    expect(issues).toEqual([]);
  });

  test("dates that could be either are a problem at their column", () => {
    expect(planOf(["Who,When", "P1,02/09/2026"]).issues.map(({ code }) => code)).toEqual(["import.unclearDates"]);
  });

  test("a date that is none is a problem at its cell of the file", () => {
    const [issue] = planOf(["Who,When", "P1,2026-09-01", "P1,soon"]).issues;
    expect([issue?.code, issue?.at && addressOf(issue.at)]).toEqual(["cell.notDate", "'f.csv'!B3"]);
  });

  test("a file without whose or when is refused, with the names that were looked for", () => {
    const { rows, issues } = planOf(["When", "2026-09-01"]);
    expect([rows, issues.map(({ code, args }) => [code, args.header])]).toEqual([[], [["import.noColumn", "Who"]]]);
  });

  test("an account that two people share is nobody's (rule 4)", () => {
    const people = tableOf("People", [
      ["Person ID", "Account"],
      ["P1", "desk"],
      ["P2", "Desk"],
    ]);
    expect(planOf(["Who,When", "desk,2026-09-01"], { people }).issues.map(({ code }) => code)).toEqual([
      "import.unknownOwner",
    ]);
  });
});

test("each tab that presets fill has a name", () => {
  expect(IMPORT_PRESETS.every(({ tab }) => TAB_WORDS[tab].en.length > 0)).toBe(true);
});

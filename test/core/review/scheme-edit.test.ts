import { describe, expect, it } from "vitest";
import {
  editCells,
  Issues,
  prepare,
  type SchemeEdit,
  schemeChanges,
  schemeFields,
  whatIf,
} from "../../../src/core/index.ts";
import { book, type SmallBook } from "../../support/book.ts";
import { PERIOD, ran, TEAM } from "./team.ts";

const { prepared, run } = ran(TEAM);

const edit = (kind: SchemeEdit["kind"], of: string, value: number | string, row = 0): SchemeEdit => ({
  kind,
  row,
  of,
  value,
});

/** The tabs with edits written into them. */
function written(edits: readonly SchemeEdit[], tabs: SmallBook = TEAM) {
  const tables = book(tabs);
  const { cells } = editCells(ran(tabs).prepared, tables, edits, "en");
  const sheets = Object.fromEntries(
    Object.entries(tables).map(([key, table]) => [key, { ...table, rows: table.rows.map((row) => [...row]) }]),
  );
  for (const { block } of cells) {
    const found = Object.values(sheets).find(({ sheet }) => sheet === block.sheet);
    if (!found) throw new Error(block.sheet);
    const row = found.rows[block.row - 1] ?? [];
    found.rows[block.row - 1] = row;
    row[block.column - 1] = block.cells[0]?.[0] ?? "";
  }
  return prepare(sheets, new Issues());
}

describe("the cells of a scheme that can be tried", () => {
  it("are all that there are, with what they say", () => {
    const fields = schemeFields(prepared);
    expect(fields).toContainEqual(edit("weight", "csat", 60));
    expect(fields).toContainEqual(edit("weight", "wait", 0, 1));
    expect(fields).toContainEqual(edit("knots", "csat", "0.75; 0.9; 0.97"));
    expect(fields).toContainEqual(edit("band", "A", 90));
    expect(fields).toContainEqual(edit("tierCoefficient", "full", 1));
    expect(fields).toContainEqual(edit("setting", "minCoverage", 0.5));
    expect(fields).toContainEqual(edit("rule", "1: csat >=", 0.85));
  });

  it("name pools by period and team, and rules by step, and leave out what cannot be read", () => {
    const tabs = {
      ...TEAM,
      pools: [
        { Period: "2026-Q3", Team: "North", Amount: 600 },
        { Period: "", Team: "*", Amount: "900.5" },
        { Period: "", Team: "South", Amount: "much" },
      ],
      rules: [
        { Track: "T", "From grade": "1", "Next grade": "2", Rule: "Rating", Operator: "in", Bound: "A|B" },
        { "From grade": "", Rule: "Last year's rating", Operator: ">=", Bound: "B" },
        { "From grade": "", Rule: "Improvement", "Of what": "", Operator: ">=", Bound: "10%" },
        { "From grade": "", Rule: "Events", "Of what": "Complaint", Operator: "<=", Bound: 0 },
        { "From grade": "", Rule: "Column", "Of what": "Team", Operator: "=", Bound: "North" },
        { "From grade": "", Rule: "Total", Operator: ">=", Bound: "" },
      ],
    };
    const found = schemeFields(ran(tabs).prepared).filter(({ kind }) => kind === "pool" || kind === "rule");
    expect(found).toEqual([
      edit("pool", "North · 2026-Q3", 600),
      edit("pool", "* · *", 900.5, 1),
      edit("rule", "T · 1 → 2: rating in", "A | B"),
      edit("rule", "*: lastYearRating >=", "B", 1),
      edit("rule", "*: improvement >=", 0.1, 2),
      edit("rule", "*: Complaint <=", 0, 3),
      edit("rule", "*: Team =", "North", 4),
    ]);
  });

  it("law: edits that say what the scheme says change nothing", () => {
    const { comparison, issues } = whatIf(prepared, PERIOD, run, schemeChanges(prepared, schemeFields(prepared)));
    expect(issues).toEqual([]);
    expect(comparison.counts.overall.same).toBe(comparison.moves.length);
  });
});

describe("edits, written", () => {
  it.each([
    ["weights", [edit("weight", "csat", 70), edit("weight", "wait", 30)]],
    ["a band", [edit("band", "A", 85)]],
    ["a tier", [edit("tierFrom", "full", 70), edit("tierCoefficient", "full", 1.5)]],
    ["knots", [edit("knots", "csat", "0.7; 0.8; 0.9")]],
    ["knots and points", [edit("knots", "wait", "90; 20"), edit("points", "wait", "10; 90")]],
    ["settings, also one that had no row", [edit("setting", "minCoverage", 0.9), edit("setting", "decimals", 2)]],
  ])("%s give the results that were tried", (_, edits) => {
    const tried = whatIf(prepared, PERIOD, run, schemeChanges(prepared, edits)).run;
    const again = whatIf(written(edits), PERIOD, run, []).run;
    expect([...again.scored.scores.total]).toEqual([...tried.scored.scores.total]);
    expect([...again.scored.band]).toEqual([...tried.scored.band]);
    expect([...again.bonuses.amountMinor]).toEqual([...tried.bonuses.amountMinor]);
  });

  it.each([
    ["the amount of a pool (rule 22)", edit("pool", "North · *", 700, 0), [[[700]], [[600]]]],
    [
      "the bound of a rule, in percent where it was typed so (rule 24)",
      edit("rule", "1: csat >=", 0.84),
      [[["84%"]], [["85%"]]],
    ],
  ] as const)("%s pays and flags as it was tried", (_, one, cell) => {
    const tabs = { ...TEAM, pools: [{ Team: "North", Amount: 600 }] };
    const pooled = ran(tabs);
    const { cells } = editCells(pooled.prepared, book(tabs), [one], "en");
    expect(cells.map(({ block, before }) => [block.cells, before])).toEqual([cell]);
    const tried = whatIf(pooled.prepared, PERIOD, pooled.run, schemeChanges(pooled.prepared, [one])).run;
    const again = whatIf(written([one], tabs), PERIOD, pooled.run, []).run;
    expect([...again.bonuses.amountMinor]).toEqual([...tried.bonuses.amountMinor]);
    expect(again.promotions.map(({ flag }) => flag)).toEqual(tried.promotions.map(({ flag }) => flag));
    expect(again.promotions.map(({ flag }) => flag)).not.toEqual(
      one.kind === "rule" ? pooled.run.promotions.map(({ flag }) => flag) : [],
    );
  });

  it("a list stays in percent where it was typed so", () => {
    const { cells } = editCells(prepared, book(TEAM), [edit("knots", "csat", "0.7; 0.85; 0.97")], "en");
    expect(cells.map(({ block, before }) => [block.cells, before])).toEqual([[[["70%; 85%; 97%"]], [["75%;90%;97%"]]]]);
  });

  it("weights stay shares of 1 where they were typed so", () => {
    const shares = { ...TEAM, weights: [{ Post: "", csat: 0.6, wait: 0.4 }] };
    const ready = prepare(book(shares), new Issues());
    const { cells } = editCells(ready, book(shares), [edit("weight", "csat", 55)], "en");
    expect(cells.map(({ block }) => block.cells)).toEqual([[[0.55]]]);
  });

  it("what has no cell is named", () => {
    const { settings: _, ...bare } = TEAM;
    const ready = prepare(book(bare), new Issues());
    const lost = [
      edit("setting", "decimals", 2),
      edit("stretch", "csat", 1),
      edit("band", "Z", 1),
      edit("rule", "2: csat >=", 1),
    ];
    expect(editCells(ready, book(bare), lost, "en").lost).toEqual(lost);
  });
});

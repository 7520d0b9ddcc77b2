import { describe, expect, it, vi } from "vitest";
import { asker } from "./support/page.ts";
import { open, recordsOf } from "./support/product.ts";
import { teamWith } from "./support/team.ts";

const period = "2026-Q3";
const PRIZES = [
  ["Award", "Won by", "Of what", "Places or bound", "Amount"],
  ["Star of the quarter", "top", "", 1, 500],
  ["Busy line", "at least", "CALLS", 100, 0],
];
/** Ann and Bob tie for the first place; all three make 100 calls. */
const BOOK = teamWith({
  Awards: PRIZES,
  Metrics: [
    ["Person ID", "Period", "CSAT", "CALLS"],
    ["A1", period, 80, 160],
    ["B2", period, 80, 160],
    ["C3", period, 50, 100],
  ],
});

interface Winners {
  readonly wins: readonly { readonly award: string; readonly certificate: Readonly<Record<string, string>> }[];
}

describe("the winners of a period", () => {
  it("share a place when they tie, each with the reason and a certificate in three languages", () => {
    const { value } = asker(open(BOOK))<Winners>("winners", { period });
    expect(value).toMatchObject({
      hasAwards: true,
      wins: [
        { award: "Star of the quarter", id: "A1", place: 1, amount: "250" },
        { award: "Star of the quarter", id: "B2", place: 1, why: expect.stringContaining("Tied") },
        { award: "Busy line", id: "A1", place: null, amount: "" },
        { award: "Busy line", id: "B2" },
        { award: "Busy line", id: "C3" },
      ],
    });
    const texts = value.wins[0]?.certificate;
    expect(texts?.en).toContain("Star of the quarter\n\nis awarded to\nAnn\nfor 2026-Q3.");
    expect(texts?.["zh-Hans"]).toContain("Ann：\n\n在 2026-Q3 考核中表现突出，荣获“Star of the quarter”");
    expect(texts?.["zh-Hant"]).toContain("榮獲「Star of the quarter」，特頒此狀");
  });

  it("are none where the scheme has no awards", () => {
    const { value } = asker(open(teamWith({})))<Winners>("winners", { period });
    expect(value).toMatchObject({ hasAwards: false, wins: [] });
  });
});

describe("the Certificates tab", () => {
  it("has a row a win, is written once, and keeps what people typed beside it", () => {
    const workbench = open(BOOK);
    const page = asker(workbench);
    expect(page("writeCertificates", { period }).value).toEqual({
      tab: "Certificates",
      added: 5,
      changed: 0,
      stale: [],
    });
    expect(page("writeCertificates", { period }).value).toMatchObject({ added: 0, changed: 0, stale: [] });
    expect(recordsOf(workbench, "Certificates")[0]).toMatchObject({
      Period: period,
      Award: "Star of the quarter",
      "Person ID": "A1",
      "Certificate in Traditional Chinese": expect.stringContaining("獎狀"),
      "Handed over on": "",
    });
  });

  it("a corrected actual changes the text in its row, and a row of nobody who won is named, not removed", () => {
    const workbench = open(BOOK);
    const page = asker(workbench);
    page("writeCertificates", { period });
    const metrics = workbench.grid.findTab("Metrics") ?? "";
    workbench.grid.write(metrics, [{ col: 2, row: 2, content: "70" }]);
    expect(page("writeCertificates", { period }).value).toMatchObject({
      added: 0,
      changed: 1,
      stale: ["Certificates!A3"],
    });
    expect(recordsOf(workbench, "Certificates")).toHaveLength(5);
  });

  it("is written whole or not at all: a new row that cannot be written leaves the changed ones as they were", () => {
    const workbench = open(BOOK);
    const page = asker(workbench);
    page("writeCertificates", { period });
    const tab = workbench.grid.findTab("Certificates") ?? "";
    workbench.grid.write(tab, [
      { col: 3, row: 1, content: "Anna" },
      { col: 2, row: 5, content: "Z9" },
    ]);
    const before = workbench.exportBook();
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const write = workbench.grid.write.bind(workbench.grid);
    vi.spyOn(workbench.grid, "write").mockImplementation((sheet, cells) => {
      if (cells.some(({ row }) => row > 5)) throw new Error("The range is protected.");
      return write(sheet, cells);
    });
    expect(page("writeCertificates", { period }).message).toContain("All is as it was before.");
    vi.restoreAllMocks();
    expect(workbench.exportBook()).toEqual(before);
  });
});

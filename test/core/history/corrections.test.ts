import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell, Row } from "../../../src/core/index.ts";
import { metrics, team } from "./closing.ts";

const Q1 = { A: 85, B: 65 };
const Q2 = { A: 85, B: 65 };

describe("a closed period whose inputs change (rule 30)", () => {
  it("corrects nobody while nothing changes, and computes nothing again", () => {
    const book = team({ "2026-Q1": Q1, "2026-Q2": Q2 });
    book.close("2026-Q1");
    expect(book.score("2026-Q2").corrections?.size).toBe(0);
  });

  it("lands its difference in the next, with what was and what is", () => {
    const book = team({ "2026-Q1": Q1, "2026-Q2": Q2 });
    book.close("2026-Q1");
    book.set("metrics", metrics({ "2026-Q1": { A: 60, B: 100 }, "2026-Q2": Q2 }));
    expect([...(book.score("2026-Q2").corrections?.values() ?? [])]).toEqual([
      {
        personId: "A",
        name: "Ann",
        amountMinor: -50_000,
        parts: [{ period: "2026-Q1", before: 1000, now: 500, differenceMinor: -50_000 }],
      },
      {
        personId: "B",
        name: "Bob",
        amountMinor: 75_000,
        parts: [{ period: "2026-Q1", before: 500, now: 1250, differenceMinor: 75_000 }],
      },
    ]);
  });

  it("lands nothing in a period before it", () => {
    const book = team({ "2026-Q1": Q1, "2026-Q2": Q2 });
    book.close("2026-Q2");
    book.set("metrics", metrics({ "2026-Q1": Q1, "2026-Q2": { A: 100, B: 100 } }));
    expect(book.score("2026-Q1").corrections?.size).toBe(0);
  });

  it("whose frozen scheme was edited lands nothing: what it would come to nobody knows", () => {
    const book = team({ "2026-Q1": Q1, "2026-Q2": Q2 });
    book.close("2026-Q1");
    const edited = (cell: Cell): Cell => (typeof cell === "string" ? cell.replaceAll("Bronze", "Copper") : cell);
    book.set(
      "snapshots",
      book.rows("snapshots").map((row) => row.map(edited)),
    );
    book.set("metrics", metrics({ "2026-Q1": { A: 100, B: 100 }, "2026-Q2": Q2 }));
    expect(book.score("2026-Q2").corrections?.size).toBe(0);
    expect(book.problems("2026-Q2")).toEqual(["history.snapshotChanged Closed periods!2"]);
  });

  it("is taken back where inputs are as they were again", () => {
    const book = team({ "2026-Q1": Q1, "2026-Q2": Q2, "2026-Q3": Q2 });
    book.close("2026-Q1");
    book.set("metrics", metrics({ "2026-Q1": { A: 100, B: 65 }, "2026-Q2": Q2, "2026-Q3": Q2 }));
    book.close("2026-Q2");
    book.set("metrics", metrics({ "2026-Q1": Q1, "2026-Q2": Q2, "2026-Q3": Q2 }));
    expect(book.score("2026-Q3").corrections?.get("A")).toMatchObject({
      amountMinor: -25_000,
      parts: [{ period: "2026-Q1", before: 1250, now: 1000 }],
    });
  });

  it("pays who had no result when it was closed", () => {
    const book = team({ "2026-Q1": { A: 85, B: null }, "2026-Q2": Q2 });
    book.close("2026-Q1");
    book.set("metrics", metrics({ "2026-Q1": Q1, "2026-Q2": Q2 }));
    expect(book.score("2026-Q2").corrections?.get("B")?.parts).toEqual([
      { period: "2026-Q1", before: null, now: 500, differenceMinor: 50_000 },
    ]);
  });

  it("takes nothing back from whose rows are gone, and says so", () => {
    const book = team({ "2026-Q1": Q1, "2026-Q2": Q2 });
    book.close("2026-Q1");
    book.set("metrics", metrics({ "2026-Q1": { B: 65 }, "2026-Q2": Q2 }));
    expect(book.score("2026-Q2").corrections?.size).toBe(0);
    expect(book.problems("2026-Q2")).toEqual(["history.notComputed History!2"]);
  });

  it("goes by the scheme, the base and the names of then", () => {
    const book = team({ "2026-Q1": Q1, "2026-Q2": Q2 });
    book.close("2026-Q1");
    book.set("bonus", [
      ["From total", "Coefficient"],
      [0, 9],
    ]);
    book.set("people", [
      ["Person ID", "Bonus base"],
      ["A", 7000],
      ["B", 7000],
    ]);
    expect(book.score("2026-Q2").corrections?.size).toBe(0);
    book.set("metrics", metrics({ "2026-Q1": { A: 100, B: 65 }, "2026-Q2": Q2 }));
    expect(book.score("2026-Q2").corrections?.get("A")).toMatchObject({ name: "Ann", amountMinor: 25_000 });
  });

  describe("whose days of employment became known later", () => {
    const people = (hired: string, left: string) => [
      ["Person ID", "Name", "Bonus base", "Hired on", "Left on"],
      ["A", "Ann", 7000, hired, left],
      ["B", "Bob", 7000, "", ""],
    ];
    const closedOnce = (settings: readonly Row[] = []) => {
      const book = team({ "2026-Q1": Q1, "2026-Q2": Q2, "2026-Q3": Q2 });
      if (settings.length > 0) book.set("settings", [...book.rows("settings"), ...settings]);
      book.close("2026-Q1");
      return book;
    };

    it("is paid for those days only, on the base of then; nobody else is corrected", () => {
      const book = closedOnce();
      book.set("people", people("2026-02-15", ""));
      expect([...(book.score("2026-Q2").corrections?.values() ?? [])]).toEqual([
        {
          personId: "A",
          name: "Ann",
          amountMinor: -50_000,
          parts: [{ period: "2026-Q1", before: 1000, now: 500, differenceMinor: -50_000 }],
        },
      ]);
    });

    it("gives back all where nobody was there on any day", () => {
      const book = closedOnce();
      book.set("people", people("", "2025-12-31"));
      expect(book.score("2026-Q2").corrections?.get("A")?.parts).toMatchObject([{ before: 1000, now: 0 }]);
    });

    it("is corrected once, and the other way where the date was a mistake", () => {
      const book = closedOnce();
      book.set("people", people("2026-02-15", ""));
      book.close("2026-Q2");
      expect(book.score("2026-Q3").corrections?.size).toBe(0);
      book.set("people", people("", ""));
      // The second quarter was paid on all its days, so it is right either way.
      expect(book.score("2026-Q3").corrections?.get("A")?.parts).toMatchObject([
        { period: "2026-Q1", before: 500, now: 1000 },
      ]);
    });

    it.each([
      ["a day before the period", "2019-05-01", ""],
      ["its first and its last day", "2026-01-01", "2026-03-31"],
      ["a day of leaving after it", "", "2026-04-30"],
      ["what is no date", "soon", ""],
      ["a day of hiring after it: who comes back keeps what was paid", "2026-05-01", ""],
    ])("changes nothing by %s", (_, hired, left) => {
      const book = closedOnce();
      book.set("people", people(hired, left));
      expect(book.score("2026-Q2").corrections?.size).toBe(0);
    });

    it("is owed the guarantee of a new hire, though every day was paid", () => {
      const guarantee = [
        ["Guarantee months for new hires", 3],
        ["Guaranteed share of base", "100%"],
      ] as const;
      const book = closedOnce(guarantee);
      book.set("people", [
        ["Person ID", "Name", "Bonus base", "Hired on"],
        ["A", "Ann", 1000, ""],
        ["B", "Bob", 1000, "2026-01-01"],
      ]);
      expect(book.score("2026-Q2").corrections?.get("B")?.parts).toMatchObject([{ before: 500, now: 1000 }]);
    });

    it("counts to the day of leaving of then for who comes back within the period", () => {
      const book = team({ "2026-Q1": Q1, "2026-Q2": Q2 });
      book.set("people", people("", "2026-02-14"));
      book.close("2026-Q1");
      book.set("people", people("2026-03-01", ""));
      expect(book.score("2026-Q2").corrections?.size).toBe(0);
    });

    it("loses nothing where the column or the row is gone again", () => {
      const book = team({ "2026-Q1": Q1, "2026-Q2": Q2 });
      book.set("people", people("2026-02-15", ""));
      book.close("2026-Q1");
      book.set("people", [
        ["Person ID", "Name", "Bonus base"],
        ["B", "Bob", 7000],
      ]);
      expect(book.score("2026-Q2").corrections?.size).toBe(0);
    });
  });

  it("of somebody with an edited row lands nothing, and the others have theirs", () => {
    const book = team({ "2026-Q1": Q1, "2026-Q2": Q2 });
    book.close("2026-Q1");
    const [header = [], ann = [], bob = []] = book.rows("history");
    const bonus = header.indexOf("Bonus");
    book.set("history", [header, ann.map((cell, at) => (at === bonus ? 0 : cell)), bob]);
    book.set("metrics", metrics({ "2026-Q1": { A: 100, B: 100 }, "2026-Q2": Q2 }));
    expect([...(book.score("2026-Q2").corrections?.keys() ?? [])]).toEqual(["B"]);
    expect(book.problems("2026-Q2")).toEqual(["history.changed History!2"]);
  });

  it("lands nothing where rows of results are gone: what was settled nobody knows", () => {
    const book = team({ "2026-Q1": Q1, "2026-Q2": Q2 });
    book.close("2026-Q1");
    book.set("history", book.rows("history").slice(0, 2));
    book.set("metrics", metrics({ "2026-Q1": { A: 100, B: 100 }, "2026-Q2": Q2 }));
    expect(book.score("2026-Q2").corrections?.size).toBe(0);
    expect(book.problems("2026-Q2")).toEqual(["history.rowsChanged Closed periods!2"]);
  });
});

const PERIODS = ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"];
const actual = fc.constantFrom(40, 60, 79.9, 80, 100, 120);
const quarter = fc.record({ A: actual, B: actual });
/** The inputs of all periods as they stand when each is closed. */
const story = fc.array(fc.tuple(quarter, quarter, quarter, quarter), { minLength: 4, maxLength: 4 });

describe("the payments of all periods", () => {
  it("add up to what all periods come to, in whatever order inputs were mended (law)", () => {
    fc.assert(
      fc.property(story, (stands) => {
        const inputsAt = (step: number) =>
          metrics(Object.fromEntries(PERIODS.map((period, at) => [period, stands[step]?.[at] ?? {}])));
        const book = team({});
        for (const [step, period] of PERIODS.entries()) {
          book.set("metrics", inputsAt(step));
          book.close(period);
        }
        const entitled = team({});
        entitled.set("metrics", inputsAt(3));
        for (const period of PERIODS) entitled.close(period);
        const sum = (cells: Readonly<Record<string, unknown>>, id: string) =>
          Object.entries(cells).reduce((all, [key, cell]) => all + (key.startsWith(id) ? Number(cell) : 0), 0);
        for (const id of ["A", "B"]) {
          expect(sum(book.history("Paid"), id)).toBeCloseTo(sum(entitled.history("Bonus"), id), 6);
        }
      }),
      { numRuns: 25 },
    );
  });
});

import { describe, expect, it } from "vitest";
import type { Row } from "../../../src/core/index.ts";
import { team } from "./closing.ts";

const HEADER: Row = ["Period", "Person ID", "Band before", "Band set", "Reason", "Decided by"];
const toB: Row = ["2026-Q1", "A", "A", "B", "one case too many", "Eve"];
const RESULTS = { "2026-Q1": { A: 85, B: 65 }, "2026-Q2": { A: 85, B: 65 } };

/** Two people with bands B from 0 and A from 80; tiers from 60, 80 and 100 at 0.5, 1 and 1.25 of 1000. */
const decided = (...rows: readonly Row[]) => {
  const book = team(RESULTS);
  book.set("calibration", [HEADER, ...rows]);
  return book;
};

describe("a decided band and closed periods (rule 30)", () => {
  it("is frozen with what it paid; nothing of it lands again", () => {
    const book = decided(toB);
    book.close("2026-Q1");
    expect(book.history("Band")).toEqual({ "A 2026-Q1": "B", "B 2026-Q1": "B" });
    expect(book.history("Bonus")).toEqual({ "A 2026-Q1": 500, "B 2026-Q1": 500 });
    expect(book.score("2026-Q2").corrections?.size).toBe(0);
    expect(book.problems("2026-Q2")).toEqual([]);
  });

  it("comes too late where the period is closed: its result stays, and the money lands in the next", () => {
    const book = decided();
    book.close("2026-Q1");
    book.set("calibration", [HEADER, toB]);
    const after = book.score("2026-Q2");
    expect(book.history("Band")).toMatchObject({ "A 2026-Q1": "A" });
    expect(after.corrections?.get("A")).toMatchObject({
      amountMinor: -50_000,
      parts: [{ period: "2026-Q1", before: 1000, now: 500 }],
    });
    expect(after.scored.calibrated).toBeUndefined();
  });

  it("a reason that is put better afterwards changes nothing", () => {
    const book = decided(toB);
    book.close("2026-Q1");
    book.set("calibration", [HEADER, [...toB.slice(0, 4), "a second complaint in March", "Eve"]]);
    expect(book.score("2026-Q2").corrections?.size).toBe(0);
  });
});

import { describe, expect, it } from "vitest";
import {
  Issues,
  openRefusal,
  orderRefusal,
  type PeriodRun,
  parsePeriod,
  readHistory,
} from "../../../src/core/index.ts";
import { sha256 } from "../../support/closing-book.ts";
import { team } from "./closing.ts";

const Q = { A: 85, B: 65 };

describe("a period may be closed (rule 30)", () => {
  const closed = () => {
    const book = team({ "2026-Q1": Q, "2026-Q2": Q, "2026-Q3": Q });
    book.close("2026-Q2");
    return readHistory(book.tables, sha256, new Issues());
  };

  it.each([
    ["2026-Q1", "later"],
    ["2026-Q2", "closed"],
    ["2026-Q3", undefined],
  ])("in its order: %s beside a closed 2026-Q2 is refused as %s", (id, kind) => {
    const period = parsePeriod(id);
    if (!period) throw new Error(`${id} is no period`);
    expect(orderRefusal(closed(), period)?.kind).toBe(kind);
  });

  /** B's actual is no number, so that B is held. */
  const withOneHeld = (): PeriodRun => {
    const book = team({});
    book.set("metrics", [
      ["Person ID", "Period", "CSAT"],
      ["A", "2026-Q1", 85],
      ["B", "2026-Q1", "soon"],
    ]);
    return book.score("2026-Q1");
  };

  it.each<[string, number, readonly string[] | null, object | null]>([
    ["not while somebody is held and was not named", 1, null, { errors: 1, people: ["B"] }],
    ["not while somebody else was named", 1, ["A"], { errors: 1, people: ["B"] }],
    ["once whoever is held was named", 1, ["B"], null],
  ])("%s", (_, errors, accepted, refused) => {
    const { scored, people } = withOneHeld();
    const found = openRefusal(scored.scores.status, people.list, errors, accepted);
    expect(found).toEqual(refused && { kind: "open", ...refused });
  });

  it("with everybody scored only if nothing is wrong, or what is wrong was seen", () => {
    const { scored, people } = team({ "2026-Q1": Q }).score("2026-Q1");
    const found = (errors: number, accepted: readonly string[] | null) =>
      openRefusal(scored.scores.status, people.list, errors, accepted)?.kind;
    expect([found(0, null), found(2, null), found(2, [])]).toEqual([undefined, "open", undefined]);
  });
});

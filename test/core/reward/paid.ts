import type { Cell } from "../../../src/core/index.ts";
import type { NamedCells, SmallBook } from "../../support/book.ts";
import { identityBook, scoresOf } from "../../support/identity-book.ts";
import { outcome } from "../../support/outcome.ts";

const WHOLE = [{ Setting: "Bonus mode", Value: "whole" }];
const TIERS = [
  { From: 0, Tier: "base", Coefficient: 0.5 },
  { From: 80, Tier: "full", Coefficient: 1 },
];

/** Everybody scores what is typed for them, from 80 points on the base in full and below it half, of whole units. */
export function paid(
  people: readonly NamedCells[],
  more: SmallBook = {},
  settings: readonly (readonly [string, Cell])[] = [],
  period = "2026-Q3",
) {
  const scores = Object.fromEntries(people.map((person) => [String(person.ID), person.Score ?? 90]));
  const named = settings.map(([Setting, Value]) => ({ Setting, Value }));
  // The tabs as they are typed: not every row says everything.
  const tables = identityBook(scoresOf(period, scores), {
    people: people.map(({ Score: _, ...person }) => ({ "Bonus base": 1000, ...person })),
    bonus: TIERS,
    settings: [...WHOLE, ...named],
    ...more,
  });
  return outcome(tables, period);
}

/** What each person is paid, in the order given. */
export function amounts({ of }: ReturnType<typeof paid>, ...ids: readonly string[]): readonly (number | null)[] {
  return ids.map((id) => of(id).amount);
}

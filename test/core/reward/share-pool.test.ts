import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sharePool } from "../../../src/core/index.ts";
import { decimals } from "../../support/arbitraries/decimals.ts";

const sumOf = (units: readonly bigint[]) => units.reduce((sum, unit) => sum + unit, 0n);

describe("rule 22: a pool shares out to the last cent by largest remainder", () => {
  test.each<[string, bigint, readonly number[], readonly bigint[]]>([
    ["even shares", 900n, [1, 1, 1], [300n, 300n, 300n]],
    ["a cent left, equal remainders: it goes to the first", 100n, [1, 1, 1], [34n, 33n, 33n]],
    ["two cents left, equal remainders", 101n, [1, 1, 1], [34n, 34n, 33n]],
    // 1000 × 0.5/1.6 = 312.5, 1000 × 0.3/1.6 = 187.5, 1000 × 0.8/1.6 = 500.
    ["equal remainders of unequal shares", 1000n, [0.5, 0.3, 0.8], [313n, 187n, 500n]],
    // 16.67, 33.33, 50: the largest remainder is the first one's.
    ["the largest remainder first", 100n, [1, 2, 3], [17n, 33n, 50n]],
    ["a share of 0 gets nothing", 100n, [0, 1, 1], [0n, 50n, 50n]],
    ["one person", 777n, [0.3], [777n]],
    ["an empty pool", 0n, [1, 2], [0n, 0n]],
    ["0.1 and 0.2 are a third and two thirds", 3n, [0.1, 0.2], [1n, 2n]],
  ])("%s", (_name, pool, shares, expected) => {
    expect(sharePool(pool, shares)).toEqual(expected);
  });

  test("shares that add up to 0 cannot be shared by", () => {
    expect(() => sharePool(100n, [0, 0])).toThrow(RangeError);
  });

  const shares = fc
    .array(decimals(0, 1000), { minLength: 1, maxLength: 40 })
    .filter((list) => list.some((one) => Number(one) > 0));
  test("a recovery is shared as well", () => {
    expect(sharePool(-100n, [1, 1, 1])).toEqual([-34n, -33n, -33n]);
  });

  const pools = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });

  test("law: shares add up to the pool exactly", () => {
    fc.assert(
      fc.property(pools, shares, (pool, list) => {
        expect(sumOf(sharePool(pool, list.map(Number)))).toBe(pool);
      }),
    );
  });

  test("law: nobody is more than a unit away from the exact share", () => {
    fc.assert(
      fc.property(pools, shares, (pool, list) => {
        const millionths = list.map((share) => BigInt(Math.round(Number(share) * 1e6)));
        const sum = sumOf(millionths);
        sharePool(pool, list.map(Number)).forEach((units, i) => {
          const exact = pool * (millionths[i] ?? 0n);
          expect(units * sum > exact - sum && units * sum < exact + sum).toBe(true);
        });
      }),
    );
  });

  test("law: a larger share of a gain never gets less", () => {
    fc.assert(
      fc.property(
        pools.filter((pool) => pool > 0n),
        shares,
        (pool, list) => {
          const given = sharePool(pool, list.map(Number));
          const order = list.map((_, i) => i).sort((a, b) => Number(list[a]) - Number(list[b]));
          for (const [at, i] of order.entries()) {
            const before = order[at - 1];
            // Equal shares may differ by the last unit: it goes to the one that comes first.
            if (before === undefined || Number(list[before]) === Number(list[i])) continue;
            expect((given[before] as bigint) <= (given[i] as bigint)).toBe(true);
          }
        },
      ),
    );
  });

  test("ten thousand people take no time", () => {
    const crooked = Array.from({ length: 10_000 }, (_, i) => (i % 997) / 7 + 0.01);
    const start = performance.now();
    expect(sumOf(sharePool(123_456_789n, crooked))).toBe(123_456_789n);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

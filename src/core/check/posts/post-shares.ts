import type { Issue } from "../../model/issue.ts";
import { add, compare, HUNDRED, numberOf, rationalOf, ZERO } from "../../model/rational.ts";
import { type CheckContext, warning } from "../check-context.ts";

/** Shares of time that do not add up to the whole. A post without any says nothing of them. */
export function postShares({ posts: { list } }: CheckContext): readonly Issue[] {
  return list.flatMap(({ post, duties, at }) => {
    const shares = duties.flatMap(({ sharePct }) => sharePct ?? []);
    const sum = shares.map(rationalOf).reduce(add, ZERO);
    if (shares.length === 0 || compare(sum, HUNDRED) === 0) return [];
    return [warning("check.postShares", at.duties, { post, sum: numberOf(sum) })];
  });
}

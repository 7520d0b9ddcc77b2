import type { Issue } from "../../model/issue.ts";
import type { Post } from "../../model/post.ts";
import type { WeightRow } from "../../model/scheme.ts";
import { kpiIndex } from "../../read/kpi-columns.ts";
import { isCalled } from "../../read/posts.ts";
import { advice, type CheckContext, warning } from "../check-context.ts";

/** The rows of weights for a post: those that name it, or else those for every post. */
function rowsFor(post: Post, { scheme }: CheckContext): readonly WeightRow[] {
  const own = scheme.weightRows.filter((row) => isCalled(post, row.post));
  return own.length > 0 ? own : scheme.weightRows.filter((row) => row.post === "");
}

const isWeighed = (rows: readonly WeightRow[], k: number): boolean => rows.some(({ weights }) => (weights[k] ?? 0) > 0);

/** KPIs that the description lists and that are unknown, or have no weight in any row of the post. */
function listedInVain(post: Post, rows: readonly WeightRow[], context: CheckContext): readonly Issue[] {
  return post.kpis.flatMap((name) => {
    const args = { post: post.post, kpi: name };
    const k = kpiIndex(context.scheme.kpis, name);
    if (k < 0) return [warning("check.postKpiUnknown", post.at.kpis, args)];
    return isWeighed(rows, k) ? [] : [advice("check.postKpiIdle", post.at.kpis, args)];
  });
}

/** KPIs that count for the post and that its description does not list. */
function unlisted(post: Post, rows: readonly WeightRow[], context: CheckContext): readonly Issue[] {
  const listed = new Set(post.kpis.map((name) => kpiIndex(context.scheme.kpis, name)));
  return context.scheme.kpis.flatMap((kpi, k) =>
    kpi && isWeighed(rows, k) && !listed.has(k)
      ? [advice("check.postKpiUnlisted", post.at.kpis, { post: post.post, kpi: kpi.name })]
      : [],
  );
}

/** Where job descriptions and weights say different things about what counts. A post without a list says nothing. */
export function postKpis(context: CheckContext): readonly Issue[] {
  return context.posts.list.flatMap((post) => {
    if (post.kpis.length === 0) return [];
    const rows = rowsFor(post, context);
    return [...listedInVain(post, rows, context), ...unlisted(post, rows, context)];
  });
}

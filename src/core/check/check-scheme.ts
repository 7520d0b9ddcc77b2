import { type Issue, Issues } from "../model/issue.ts";
import { readPosts } from "../read/posts.ts";
import type { Tables } from "../read/read-workbook.ts";
import { adjustmentJumps } from "./adjustment-jumps.ts";
import { alikeKpis } from "./alike-kpis.ts";
import type { CheckContext, CheckedPeriod, CheckedWorkbook, Finding, ReadPosts } from "./check-context.ts";
import { cliffs } from "./cliffs.ts";
import { contradictingRules } from "./contradicting-rules.ts";
import { idleWeights, oneKpiAlone } from "./idle-weights.ts";
import { impossibleRules } from "./impossible-rules.ts";
import { gatherData } from "./kpi-data.ts";
import { ladderSteps } from "./ladder-steps.ts";
import { managers } from "./managers.ts";
import { payFalls } from "./pay-falls.ts";
import { personPosts } from "./posts/person-posts.ts";
import { postHeadcount } from "./posts/post-headcount.ts";
import { postKpis } from "./posts/post-kpis.ts";
import { postLadder } from "./posts/post-ladder.ts";
import { postRelations } from "./posts/post-relations.ts";
import { postRows } from "./posts/post-rows.ts";
import { postShares } from "./posts/post-shares.ts";
import { postSuperiors } from "./posts/post-superiors.ts";
import { totalRange } from "./range-of-total.ts";
import { rowOrder } from "./row-order.ts";
import { spellings } from "./spellings.ts";
import { tellingKpis } from "./telling-kpis.ts";
import { unmetRules } from "./unmet-rules.ts";
import { unreachable } from "./unreachable.ts";
import { unusedKpis } from "./unused-kpis.ts";

/** All that is looked for, in the order of the tabs of a scheme. */
const FINDINGS: readonly Finding[] = [
  unusedKpis,
  tellingKpis,
  alikeKpis,
  idleWeights,
  oneKpiAlone,
  unreachable,
  rowOrder,
  payFalls,
  cliffs,
  adjustmentJumps,
  ladderSteps,
  impossibleRules,
  contradictingRules,
  unmetRules,
  postRows,
  postSuperiors,
  postRelations,
  postShares,
  postHeadcount,
  postKpis,
  postLadder,
  personPosts,
  managers,
  spellings,
];

/** No result depends on the job descriptions, so they are read here and not before. */
function postsIn({ posts }: Tables): ReadPosts {
  const issues = new Issues();
  return { list: posts ? readPosts(posts, issues) : [], issues: issues.list };
}

/**
 * Judges a scheme beside its data (rule 32): what it can never give, what it gives by accident, what no longer tells
 * people apart. None of it stops a run; what reading has said already is not said again.
 *
 * @param known What reading and scoring have noted.
 */
export function checkScheme(
  workbook: CheckedWorkbook,
  tables: Tables,
  periods: readonly CheckedPeriod[],
  known: readonly Issue[],
): readonly Issue[] {
  const { scheme, people, hasEvents, book, sources } = workbook;
  const scored = periods.map((period) => period.scored);
  const context: CheckContext = {
    ...{ book, scheme, people, sources, hasEvents, tables, periods, known },
    posts: postsIn(tables),
    range: totalRange(scheme, hasEvents),
    data: gatherData(scheme, scored, people.list.length),
  };
  return FINDINGS.flatMap((find) => find(context));
}

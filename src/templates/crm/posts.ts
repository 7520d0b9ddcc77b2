import type { Rows } from "../tab.ts";
import type { TemplateCell, Text } from "../template.ts";
import { CRM_WEIGHTS, K } from "./kpis.ts";
import { HEAD, type JobDescription, RELATION } from "./posts-of-customers.ts";
import { ANALYST, SERVICE, TECHNICIAN } from "./posts-of-support.ts";
import { listOf, W } from "./words.ts";

/** The KPIs of a post are those that have a weight for it. */
function kpisOf(post: Text): Text {
  const [, weights = {}] = CRM_WEIGHTS.find(([name]) => name === post) ?? [];
  return listOf(...(Object.keys(weights) as (keyof typeof K)[]).map((key): Text => K[key].name));
}

/** In the order of the Posts tab. */
function rowOf(job: JobDescription): readonly TemplateCell[] {
  const { post, title, layer, level, superior, pay, managed, headcount, duties, authority, results } = job;
  return [
    ...[post, title, W.department, layer, level, superior, W.department, ...pay, managed, headcount],
    ...[listOf(...duties), authority, results],
    ...[listOf(...job.from), listOf(...job.next)],
    ...[job.education, job.training, job.experience, job.abilities, job.conditions],
    ...[kpisOf(post), ""],
  ];
}

/** The five posts of a CRM department in its four layers: strategy, operations, analysis and support, technology. */
export const CRM_POSTS: Rows = [HEAD, RELATION, SERVICE, ANALYST, TECHNICIAN].map(rowOf);

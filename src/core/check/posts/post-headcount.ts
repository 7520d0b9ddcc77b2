import type { Day } from "../../model/calendar.ts";
import type { Issue } from "../../model/issue.ts";
import type { Person } from "../../model/person.ts";
import { isCalled } from "../../read/posts.ts";
import { segmentsOf } from "../../scheme/segments.ts";
import { advice, type CheckContext } from "../check-context.ts";

/** The post that a person holds on a day; none before the first and after the last day of employment. */
function postOn(person: Person, day: Day): string {
  return segmentsOf(person, { from: day, to: day })[0]?.state.post ?? "";
}

/** What everybody holds on the last day of the latest period; without any period, what People says. */
function heldPosts({ people, periods }: CheckContext): readonly string[] {
  if (periods.length === 0) return people.list.flatMap(({ post, leftOn }) => (leftOn === null ? post : []));
  const lastDay = Math.max(...periods.map(({ scored }) => scored.period.to));
  return people.list.map((person) => postOn(person, lastDay));
}

/** Posts that more people hold than they have seats, or fewer. */
export function postHeadcount(context: CheckContext): readonly Issue[] {
  const held = heldPosts(context).filter((post) => post !== "");
  // Where nobody's post is known, no seat can be called vacant.
  if (held.length === 0) return [];
  return context.posts.list.flatMap((one) => {
    const { post, headcount, at } = one;
    const people = held.filter((name) => isCalled(one, name)).length;
    if (headcount === null || people === headcount) return [];
    const code = people > headcount ? "check.postOver" : "check.postVacant";
    return [advice(code, at.headcount, { post, people, headcount })];
  });
}

import type { Issue } from "../../model/issue.ts";
import type { Grade } from "../../model/ladder.ts";
import type { Post } from "../../model/post.ts";
import { postNamed } from "../../read/posts.ts";
import { folded } from "../../read/words/words.ts";
import { advice, type CheckContext, warning } from "../check-context.ts";
import { gradesAbove, leadsTo } from "../grades-above.ts";

/** The grade that a post stands on: the one that its level names, or else the one that is called as the post. */
function gradeOf({ level, post, title }: Post, grades: readonly Grade[]): Grade | null {
  for (const name of [level, post, title].map(folded).filter((text) => text !== "")) {
    const grade = grades.find((one) => folded(one.grade) === name || folded(one.title) === name);
    if (grade) return grade;
  }
  return null;
}

/** A way between two posts as the ladder sees their grades. */
function heldAgainst(post: Post, to: Post, grades: readonly Grade[]): readonly Issue[] {
  const [low, high] = [gradeOf(post, grades), gradeOf(to, grades)];
  if (!low || !high || low === high) return [];
  const args = { post: post.post, next: to.post, from: low.title, to: high.title };
  if (gradesAbove(high, grades).has(low)) return [warning("check.postDownLadder", post.at.next, args)];
  return leadsTo(low, grades).includes(high) ? [] : [advice("check.postNoStep", post.at.next, args)];
}

/** Ways between posts that the ladder contradicts, or has no step for. */
export function postLadder({ posts: { list }, scheme: { grades } }: CheckContext): readonly Issue[] {
  return list.flatMap((post) =>
    post.next.flatMap((name) => {
      const to = postNamed(list, name);
      return to ? heldAgainst(post, to, grades) : [];
    }),
  );
}

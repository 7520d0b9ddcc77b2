import type { Issue } from "../../model/issue.ts";
import { isCalled } from "../../read/posts.ts";
import { type CheckContext, warning } from "../check-context.ts";

/** What cannot be read in the Posts tab, and posts that are described twice. */
export function postRows({ posts: { list, issues } }: CheckContext): readonly Issue[] {
  const twice = list.flatMap(({ post, at }, index) => {
    const first = list.findIndex((one) => isCalled(one, post));
    return first === index ? [] : [warning("check.postTwice", at.post, { post, first: list[first]?.at.post.row ?? 0 })];
  });
  return [...issues, ...twice];
}

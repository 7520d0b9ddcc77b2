import type { Issue } from "../../model/issue.ts";
import { postNamed } from "../../read/posts.ts";
import { type CheckContext, warning } from "../check-context.ts";
import { circles } from "../circles.ts";

/** Superiors in a circle: nobody stands at the top of it. */
export function postSuperiors({ posts: { list } }: CheckContext): readonly Issue[] {
  return circles(list, ({ superior }) => postNamed(list, superior)).map(({ post, at }) =>
    warning("check.postCircle", at.superior, { post }),
  );
}

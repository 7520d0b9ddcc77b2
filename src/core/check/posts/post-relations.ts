import type { Issue } from "../../model/issue.ts";
import type { Post, PostCell } from "../../model/post.ts";
import { isCalled, postNamed } from "../../read/posts.ts";
import { advice, type CheckContext } from "../check-context.ts";

/** Posts that one names as its superior, or as where it leads or comes from, and that no row describes. */
function unknown(post: Post, posts: readonly Post[]): readonly Issue[] {
  const named: readonly (readonly [PostCell, readonly string[]])[] = [
    ["superior", post.superior === "" ? [] : [post.superior]],
    ["from", post.from],
    ["next", post.next],
  ];
  return named.flatMap(([cell, names]) =>
    names
      .filter((name) => !postNamed(posts, name))
      .map((found) => advice("check.postUnknown", post.at[cell], { post: post.post, found })),
  );
}

const names = (list: readonly string[], post: Post): boolean => list.some((name) => isCalled(post, name));

/** A way from one post to another that only one of the two rows has; a row that names none says nothing. */
function oneSided(from: Post, to: Post): readonly Issue[] {
  const [leads, comes] = [names(from.next, to), names(to.from, from)];
  if (leads === comes) return [];
  const silent = leads ? to.from : from.next;
  if (silent.length === 0) return [];
  return [advice("check.postOneSided", leads ? to.at.from : from.at.next, { from: from.post, to: to.post })];
}

/** Where job descriptions name each other: posts that are not there, and ways that only one end knows of. */
export function postRelations({ posts: { list } }: CheckContext): readonly Issue[] {
  return list.flatMap((post) => [...unknown(post, list), ...list.flatMap((other) => oneSided(post, other))]);
}

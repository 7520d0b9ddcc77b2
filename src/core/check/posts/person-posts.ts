import type { CellRef } from "../../model/cell-ref.ts";
import { type Issue, Issues } from "../../model/issue.ts";
import { textOf } from "../../read/fields.ts";
import { postNamed } from "../../read/posts.ts";
import { isErrorCell } from "../../read/reading.ts";
import { cellOf, filledRows, openTab, refOf } from "../../read/tab.ts";
import { PEOPLE_COLUMNS } from "../../read/words/columns.ts";
import { folded } from "../../read/words/words.ts";
import { advice, type CheckContext } from "../check-context.ts";

/** Posts of people that no row of the Posts tab describes; each once, at the first who holds it. */
export function personPosts({ tables: { people }, posts: { list } }: CheckContext): readonly Issue[] {
  if (!people || list.length === 0) return [];
  const tab = openTab(people, PEOPLE_COLUMNS, new Issues());
  const unknown = new Map<string, { readonly post: string; readonly at: CellRef; count: number }>();
  for (const row of filledRows(tab)) {
    const post = textOf(cellOf(tab, row, "post"));
    if (post === "" || isErrorCell(post) || postNamed(list, post)) continue;
    const met = unknown.get(folded(post));
    if (met) met.count++;
    else unknown.set(folded(post), { post, at: refOf(tab, row, "post"), count: 1 });
  }
  return [...unknown.values()].map(({ post, at, count }) => advice("check.personPost", at, { post, people: count }));
}

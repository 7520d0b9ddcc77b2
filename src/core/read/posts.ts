import type { Issues } from "../model/issue.ts";
import type { Duty, Post, PostCell } from "../model/post.ts";
import type { Table } from "../model/table.ts";
import { type RowReader, readRows } from "./row-reader.ts";
import { POST_COLUMNS } from "./words/columns.ts";
import { folded } from "./words/words.ts";

type PostReader = RowReader<keyof typeof POST_COLUMNS>;

/** Names in one cell. */
const NAME_SEPARATOR = /[;；、,，|\n]+/;
/** Duties are sentences, which have commas of their own. */
const DUTY_SEPARATOR = /[;；|\n]+/;
/** A percentage at the end, such as `Complaints 40%` or `处理投诉（40％）`: what is told of a target before it is none. */
const SHARE_AT_END = /[\s:：,，]*[（(]?\s*(\d+(?:\.\d+)?)\s*[%％]\s*[)）]?[.。]?$/;

const CELLS: readonly PostCell[] = ["post", "superior", "headcount", "duties", "from", "next", "kpis"];

function pieces(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
}

function dutyOf(text: string): Duty {
  const share = SHARE_AT_END.exec(text);
  return share ? { text: text.slice(0, share.index), sharePct: Number(share[1]) } : { text, sharePct: null };
}

function postOfRow(row: PostReader): Post {
  const post = row.text("post");
  return {
    post,
    title: row.text("title") || post,
    level: row.text("level"),
    superior: row.text("superior"),
    headcount: row.amount("headcount"),
    duties: pieces(row.text("duties"), DUTY_SEPARATOR).map(dutyOf),
    from: pieces(row.text("from"), NAME_SEPARATOR),
    next: pieces(row.text("next"), NAME_SEPARATOR),
    kpis: pieces(row.text("kpis"), NAME_SEPARATOR),
    at: Object.fromEntries(CELLS.map((key) => [key, row.at(key)])) as Post["at"],
  };
}

/**
 * Reads the Posts tab: a job description a row. No result depends on it, so the main job leaves it unread; the check of a
 * scheme asks for it.
 */
export function readPosts(table: Table, issues: Issues): readonly Post[] {
  return readRows(table, POST_COLUMNS, ["post"], issues, (row) => {
    const post = postOfRow(row);
    if (post.post === "") row.noteBlank("post", POST_COLUMNS.post);
    return post.post === "" ? [] : [post];
  });
}

/** Is this what a post is called, by its short name or its full title? */
export function isCalled({ post, title }: Pick<Post, "post" | "title">, name: string): boolean {
  const wanted = folded(name);
  return wanted !== "" && (folded(post) === wanted || folded(title) === wanted);
}

/** The post of a name; null where no row describes it. */
export function postNamed(posts: readonly Post[], name: string): Post | null {
  return posts.find((post) => isCalled(post, name)) ?? null;
}

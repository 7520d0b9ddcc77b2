import { describe, expect, test } from "vitest";
import { Issues } from "../../../src/core/index.ts";
import { postNamed, readPosts } from "../../../src/core/read/posts.ts";
import { book } from "../../support/book.ts";

function read(...rows: readonly Readonly<Record<string, string | number>>[]) {
  const issues = new Issues();
  const { posts } = book({ posts: rows });
  return { posts: posts ? readPosts(posts, issues) : [], issues: issues.list };
}

const dutiesOf = (Duties: string) => read({ Post: "Analyst", Duties }).posts[0]?.duties;

describe("domain.md: a job description has duties with share of time", () => {
  test.each([
    [
      "Reports 60%; Data quality 40%",
      [
        ["Reports", 60],
        ["Data quality", 40],
      ],
    ],
    [
      "Reports (60%)\nData quality (40%).",
      [
        ["Reports", 60],
        ["Data quality", 40],
      ],
    ],
    [
      "报表与分析：60％；数据质量（40％）",
      [
        ["报表与分析", 60],
        ["数据质量", 40],
      ],
    ],
    ["Raises CSAT to 90%, with support 33.5%", [["Raises CSAT to 90%, with support", 33.5]]],
    ["Keeps CSAT above 90% in all regions", [["Keeps CSAT above 90% in all regions", null]]],
    ["Reports, charts and letters", [["Reports, charts and letters", null]]],
    ["", []],
  ] as const)("%s", (text, wanted) => {
    expect(dutiesOf(text)?.map((duty) => [duty.text, duty.sharePct])).toEqual(wanted);
  });
});

describe("domain.md: a job description says to and from which posts one can be promoted or moved", () => {
  test.each(["CRM manager; Data analyst", "CRM manager、Data analyst", "CRM manager\nData analyst"])("%s", (text) => {
    const [post] = read({ Post: "CRM specialist", "Leads to": text, "Comes from": text }).posts;
    expect(post?.next).toEqual(["CRM manager", "Data analyst"]);
    expect(post?.from).toEqual(post?.next);
  });
});

describe("a row of the Posts tab", () => {
  test("has the post as its title where it has none", () => {
    expect(read({ Post: "CRM1" }).posts[0]?.title).toBe("CRM1");
    expect(read({ Post: "CRM1", "Post title": "CRM specialist" }).posts[0]?.title).toBe("CRM specialist");
  });

  test("is read by its Chinese headings", () => {
    const [post] = read({
      岗位: "数据分析师",
      定员: 2,
      直接上级岗位: "CRM部门经理",
      岗位指标: "报表准确率、及时率",
    }).posts;
    expect(post).toMatchObject({ headcount: 2, superior: "CRM部门经理", kpis: ["报表准确率", "及时率"] });
  });

  test("without a post is a problem at its cell", () => {
    const { posts, issues } = read({ Post: "", Duties: "Reports" });
    expect(posts).toEqual([]);
    expect(issues).toMatchObject([{ code: "cell.blankRequired", at: { row: 2, column: 1 } }]);
  });

  test("with a headcount below 0 is a problem at its cell", () => {
    expect(read({ Post: "A", Headcount: -1 }).issues).toMatchObject([{ code: "cell.negative", at: { column: 2 } }]);
  });

  test("is found by its post or its title, capitals and spaces aside", () => {
    const { posts } = read({ Post: "CRM1", "Post title": "CRM specialist" });
    expect(postNamed(posts, "crm 1")).toBe(posts[0]);
    expect(postNamed(posts, "crm specialist ")).toBe(posts[0]);
    expect(postNamed(posts, "")).toBeNull();
  });
});

import type { AddOn } from "./add-on.ts";

/** What HtmlService would break or refuse in a page (PF58, PF61). */
export function pageProblems({ pages }: AddOn): string[] {
  return Object.entries(pages).flatMap(([name, html]) => {
    const problems: string[] = [];
    if (html.includes("`")) problems.push(`${name} holds a backtick: HtmlService strips comments inside templates.`);
    // The names of SVG and MathML look like addresses and are asked of nobody.
    if (/http:/i.test(html.replace(/http:\/\/www[.]w3[.]org\//g, "")))
      problems.push(`${name} holds http:, and only https: is served.`);
    if (/<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)=/i.test(html)) {
      problems.push(`${name} loads a file, and no file but the page itself is served.`);
    }
    return problems;
  });
}

import { build } from "esbuild";

const scriptTag = /<script\b[^>]*\bsrc="(?<source>[^"]+)"[^>]*><\/script>/g;
const styleTag = /<link\b[^>]*\brel="stylesheet"[^>]*\bhref="(?<source>[^"]+)"[^>]*>/g;

/** The page with each script and style sheet that it names put in its place. */
export async function inlinePage(html: string, folder: string): Promise<string> {
  const scripted = await replaceEach(html, scriptTag, async (source) => {
    return `<script>${await bundleForPage(`${folder}/${source}`)}</script>`;
  });
  return replaceEach(scripted, styleTag, async (source) => {
    return `<style>${await bundleForPage(`${folder}/${source}`)}</style>`;
  });
}

async function bundleForPage(source: string): Promise<string> {
  const result = await build({
    entryPoints: [source],
    bundle: true,
    format: "iife",
    platform: "browser",
    jsx: "automatic",
    jsxImportSource: "preact",
    target: "es2020",
    minify: true,
    charset: "utf8",
    // HtmlService removes what looks like a comment inside template literals, and minifying makes
    // template literals of strings.
    supported: { "template-literal": false },
    legalComments: "none",
    write: false,
    logLevel: "silent",
  });
  return (result.outputFiles[0]?.text ?? "").trim();
}

/** Replaces every match by what `render` makes of its `source` group. */
async function replaceEach(
  text: string,
  pattern: RegExp,
  render: (source: string) => Promise<string>,
): Promise<string> {
  const parts: string[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    parts.push(text.slice(end, match.index), await render(match.groups?.source ?? ""));
    end = match.index + match[0].length;
  }
  return [...parts, text.slice(end)].join("");
}

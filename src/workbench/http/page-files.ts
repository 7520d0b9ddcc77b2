import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chineseFont } from "./chinese-font.ts";
import type { ServedFile } from "./served-file.ts";

const require = createRequire(import.meta.url);
const library = dirname(require.resolve("@odoo/o-spreadsheet"));
const pageFolder = fileURLToPath(new URL("../page", import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** The page's own files by path: bundled once, when the server starts. */
export async function pageFiles(): Promise<ReadonlyMap<string, ServedFile>> {
  const files = new Map<string, ServedFile>();
  for (const { path, contents } of await bundles()) files.set(`/${path}`, { type: typeOf(path), body: contents });
  files.set("/", { type: typeOf(".html"), body: await readFile(join(pageFolder, "index.html")) });
  files.set("/templates.xml", { type: "text/xml", body: await readFile(join(library, "o_spreadsheet.xml")) });
  for (const [path, file] of await chineseFont()) files.set(path, file);
  return files;
}

interface Bundle {
  readonly path: string;
  readonly contents: Uint8Array;
}

async function bundles(): Promise<Bundle[]> {
  const built = await Promise.all([
    bundle("esm", { page: "main.ts" }),
    bundle("esm", { page: "styles/page.css" }),
    bundle("iife", { bridge: "bridge/main.ts" }),
  ]);
  return built.flat();
}

/** `entries`: what is made, from which file. */
async function bundle(format: "esm" | "iife", entries: Readonly<Record<string, string>>): Promise<Bundle[]> {
  const { outputFiles } = await build({
    entryPoints: Object.entries(entries).map(([out, file]) => ({ in: join(pageFolder, file), out })),
    outdir: "/",
    bundle: true,
    write: false,
    format,
    target: "es2022",
    minifySyntax: true,
    minifyWhitespace: true,
    // Its "browser" build is a script for pages without modules.
    mainFields: ["module", "main"],
    loader: { ".woff2": "file", ".woff": "empty", ".ttf": "empty", ".eot": "empty", ".svg": "empty" },
    assetNames: "[name]",
    logLevel: "silent",
  });
  return outputFiles.map(({ path, contents }) => ({ path: path.replace(/^.*[\\/]/, ""), contents }));
}

const typeOf = (path: string): string => TYPES[/\.[^.]*$/.exec(path)?.[0] ?? ""] ?? "application/octet-stream";

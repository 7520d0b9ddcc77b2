import { readdir, readFile } from "node:fs/promises";
import { inlinePage } from "./inline-page.ts";

/** Every page of a folder as one self-contained file, by its name. No folder means no pages. */
export async function buildPages(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder).catch(() => []);
  const pages: Record<string, string> = {};
  for (const name of names.filter((each) => each.endsWith(".html"))) {
    pages[name] = await inlinePage(await readFile(`${folder}/${name}`, "utf8"), folder);
  }
  return pages;
}

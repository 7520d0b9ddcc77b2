import { pathToFileURL } from "node:url";
import { buildChunk } from "./build/build-chunk.ts";
import { buildData } from "./build/build-data.ts";
import { buildPages } from "./build/build-pages.ts";
import { bundleScript } from "./build/bundle-script.ts";
import { dataText } from "./build/data-text.ts";
import { newestChange, oldestChange } from "./build/file-times.ts";
import { functionHelp } from "./build/function-help.ts";
import { type BuildPaths, projectPaths } from "./build/paths.ts";
import { readExports } from "./build/read-exports.ts";
import { readManifest } from "./build/read-manifest.ts";
import { renderStubs } from "./build/render-stubs.ts";
import { writeFolder } from "./build/write-folder.ts";

/** Makes the folder that clasp pushes: one script, the manifest and the pages. */
export async function build(paths: BuildPaths = projectPaths): Promise<void> {
  const exported = readExports(paths.entry);
  const stubs = renderStubs(exported, paths.namespace);
  const [script, pages, data, chunks] = await Promise.all([
    bundleScript(paths.entry, paths.namespace),
    buildPages(paths.pages),
    buildDataFiles(paths.data),
    buildChunks(paths.chunks),
  ]);
  const manifest = await readManifest(paths.manifest);
  await writeFolder(paths.out, {
    [paths.scriptName]: `${script}${stubs}`,
    "appsscript.json": manifest,
    ...pages,
    ...data,
    ...chunks,
    [paths.functionHelp]: dataText(functionHelp(exported)),
  });
}

async function buildChunks(files: BuildPaths["chunks"]): Promise<Record<string, string>> {
  const built = files.map(async ({ name, entry, namespace }) => [name, await buildChunk(entry, namespace)] as const);
  return Object.fromEntries(await Promise.all(built));
}

async function buildDataFiles(files: BuildPaths["data"]): Promise<Record<string, string>> {
  const built = files.map(async ({ name, entry, exported }) => [name, await buildData(entry, exported)] as const);
  return Object.fromEntries(await Promise.all(built));
}

/** True when what would be pushed is missing or older than anything that it is made from. */
export async function isStale(paths: BuildPaths = projectPaths): Promise<boolean> {
  const built = await oldestChange([`${paths.out}/${paths.scriptName}`, `${paths.out}/appsscript.json`]);
  return built === undefined || built < (await newestChange(paths.madeFrom));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await build().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}

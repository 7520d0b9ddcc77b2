import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const CHILD = fileURLToPath(new URL("../measure/child.ts", import.meta.url));

/**
 * Bundles the measuring process and returns its path. Measured code runs as plain JavaScript, as it does in Apps Script:
 * a loader that compiles on the way in would add its own work to cold calls and wrap the functions of warm ones.
 */
export async function bundleChild(folder: string): Promise<string> {
  const outdir = join(folder, "node_modules", ".bench-build");
  await build({
    entryPoints: [CHILD],
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "es2020",
    packages: "external",
    logLevel: "warning",
  });
  return join(outdir, "child.mjs");
}

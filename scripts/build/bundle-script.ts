import { build } from "esbuild";

/**
 * Bundles an entry and all it imports into one expression assigned to `namespace`.
 *
 * es2020 is the newest level whose whole syntax Apps Script reads: class fields, private members and
 * static blocks came later and are rewritten.
 */
export async function bundleScript(entry: string, namespace: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    format: "iife",
    globalName: namespace,
    platform: "neutral",
    target: "es2020",
    minify: true,
    // Apps Script reads UTF-8, and Chinese texts written as escapes take twice the room.
    charset: "utf8",
    legalComments: "none",
    write: false,
    logLevel: "silent",
  });
  const [warning] = result.warnings;
  if (warning) {
    const place = warning.location ? `${warning.location.file}:${warning.location.line}` : entry;
    throw new Error(`esbuild warns at ${place}: ${warning.text}. Mend it: a build has no warnings.`);
  }
  const [file] = result.outputFiles;
  if (!file) throw new Error(`esbuild made nothing of ${entry}.`);
  return file.text;
}

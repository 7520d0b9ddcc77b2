import { build } from "esbuild";

/**
 * What a module exports, as JSON in a file that HtmlService can hand to the script. Templates are data that few executions
 * need, so they stay out of the script, which Apps Script evaluates whole at every one.
 */
export async function buildData(entry: string, exported: string): Promise<string> {
  const bundle = await build({ entryPoints: [entry], bundle: true, format: "esm", write: false, logLevel: "silent" });
  const code = bundle.outputFiles[0]?.text ?? "";
  const module = await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
  // The file is read as HTML, in which only "<" and "&" begin something.
  return JSON.stringify(module[exported]).replace(
    /[<&]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

import { build } from "esbuild";
import { dataText } from "./data-text.ts";

/**
 * What a module exports, as JSON in a file that HtmlService can hand to the script. Templates are data that few executions
 * need, so they stay out of the script, which Apps Script evaluates whole at every one.
 */
export async function buildData(entry: string, exported: string): Promise<string> {
  const bundle = await build({ entryPoints: [entry], bundle: true, format: "esm", write: false, logLevel: "silent" });
  const code = bundle.outputFiles[0]?.text ?? "";
  const module = await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
  return dataText(module[exported]);
}

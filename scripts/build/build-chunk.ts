import { bundleScript } from "./bundle-script.ts";

/**
 * A part of the script that few executions need, as a text for HtmlService to hand out: a JSON string of code that leaves
 * what the entry exports in one variable. It is read as HTML, in which "<" and "&" begin something, and HtmlService
 * takes "//" and what stands between "/*" for comments inside template literals (PF58), so none of these signs remains.
 */
export async function buildChunk(entry: string, namespace: string): Promise<string> {
  const code = await bundleScript(entry, namespace);
  return JSON.stringify(code)
    .replace(/[<&`]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replace(/\//g, "\\/");
}

import { readFile } from "node:fs/promises";

/** The manifest's text as it stands, refused if it is not JSON: Google's own message comes only at push. */
export async function readManifest(path: string): Promise<string> {
  const text = await readFile(path, "utf8");
  try {
    JSON.parse(text);
  } catch (error) {
    throw new Error(`${path} is not valid JSON. Mend it, then build again.`, { cause: error });
  }
  return text;
}

import { rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { FileProblem } from "./file-problem.ts";

/** Writes a file so that it is, at any moment, either as before or complete. */
export async function writeAtomically(path: string, bytes: Uint8Array | string): Promise<void> {
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.unfinished`);
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
  } catch {
    await rm(unfinished, { force: true });
    throw new FileProblem(`${path} cannot be written. Check that its folder exists and that you may write there.`);
  }
}

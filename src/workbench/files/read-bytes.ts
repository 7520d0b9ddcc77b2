import { readFile, stat } from "node:fs/promises";
import { FileProblem } from "./file-problem.ts";

export async function readBytes(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new FileProblem(`There is no file ${path}. Check its name and folder.`);
  if (found.isDirectory()) throw new FileProblem(`${path} is a folder. Name a file in it.`);
  try {
    return await readFile(path);
  } catch {
    throw new FileProblem(`${path} cannot be read. Check whether you may open it.`);
  }
}

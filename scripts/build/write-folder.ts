import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";

/**
 * Makes `folder` hold exactly these files. Each is written beside its place and moved in, so that
 * whoever reads while a build runs sees a whole file, old or new.
 */
export async function writeFolder(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const draft = `${folder}.${process.pid}.${basename(name)}.tmp`;
    await writeFile(draft, text);
    await rename(draft, `${folder}/${name}`);
  }
  const leftovers = (await readdir(folder)).filter((name) => !(name in files));
  for (const name of leftovers) await rm(`${folder}/${name}`, { recursive: true });
}

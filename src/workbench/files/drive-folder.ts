import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type FileRecord, ScriptFile } from "../apps-script/drive/script-file.ts";
import { ScriptFiles } from "../apps-script/drive/script-files.ts";
import { readXlsx } from "./read-xlsx.ts";
import { writeAtomically } from "./write-atomically.ts";
import { writeXlsx } from "./write-xlsx.ts";

/**
 * The files that scripts made, on this computer: each as `<id>.xlsx`, which any spreadsheet opens, and beside it
 * `<id>.json`, which says whose it is and who may see it.
 */
export class DriveFolder {
  readonly files: ScriptFiles;
  readonly #path: string;
  readonly #kept = new Map<string, number>();
  #saving: Promise<void> = Promise.resolve();

  private constructor(path: string, files: ScriptFiles) {
    this.#path = path;
    this.files = files;
    for (const file of files.all) this.#kept.set(file.record.id, file.revision);
  }

  static async open(path: string): Promise<DriveFolder> {
    const files = new ScriptFiles();
    const names = existsSync(path) ? await readdir(path) : [];
    for (const name of names.filter((name) => name.endsWith(".json"))) {
      const record = JSON.parse(await readFile(join(path, name), "utf8")) as FileRecord;
      const xlsx = join(path, `${record.id}.xlsx`);
      if (!existsSync(xlsx)) continue; // someone took it away
      const { book } = await readXlsx(await readFile(xlsx), xlsx);
      files.add(new ScriptFile(record, book));
    }
    return new DriveFolder(path, files);
  }

  /** Writes what changed since the last time, one save after the other. */
  async save(): Promise<void> {
    this.#saving = this.#saving.then(
      () => this.#saveChanged(),
      () => this.#saveChanged(),
    );
    return await this.#saving;
  }

  async #saveChanged(): Promise<void> {
    const changed = this.files.all.filter((file) => this.#kept.get(file.record.id) !== file.revision);
    if (changed.length > 0) await mkdir(this.#path, { recursive: true });
    for (const file of changed) await this.#write(file);
    const present = new Set(this.files.all.map(({ record }) => record.id));
    for (const id of [...this.#kept.keys()].filter((id) => !present.has(id))) await this.#remove(id);
  }

  /** The cells first: a file is there once its record is. */
  async #write(file: ScriptFile): Promise<void> {
    const { record, revision, contents } = file;
    await writeAtomically(join(this.#path, `${record.id}.xlsx`), await writeXlsx(contents));
    await writeAtomically(join(this.#path, `${record.id}.json`), JSON.stringify(record, null, 2));
    this.#kept.set(record.id, revision);
  }

  async #remove(id: string): Promise<void> {
    for (const ending of ["json", "xlsx"]) await rm(join(this.#path, `${id}.${ending}`), { force: true });
    this.#kept.delete(id);
  }
}

import { randomBytes } from "node:crypto";
import type { BookData } from "../../grid/book-data.ts";
import { permissionId } from "./permission.ts";
import { type FileRecord, ScriptFile } from "./script-file.ts";

const ID_BYTES = 32;

export type NewFile = Pick<FileRecord, "mimeType" | "owner" | "name" | "timeZone" | "locale"> &
  Partial<Pick<FileRecord, "parents" | "description" | "sheetIds">>;

/** The files that the script made: with the scope drive.file it reaches no others. */
export class ScriptFiles {
  readonly #files = new Map<string, ScriptFile>();

  get all(): ScriptFile[] {
    return [...this.#files.values()];
  }

  make(file: NewFile, contents: BookData): ScriptFile {
    const record: FileRecord = {
      id: `1${randomBytes(ID_BYTES).toString("base64url")}`,
      createdTime: new Date().toISOString(),
      description: "",
      isTrashed: false,
      parents: [],
      permissions: [{ id: permissionId("user", file.owner), type: "user", role: "owner", emailAddress: file.owner }],
      sheetIds: [0],
      ...file,
    };
    const made = new ScriptFile(record, contents);
    made.revision++;
    this.#files.set(record.id, made);
    return made;
  }

  /** Puts a file back that was kept. */
  add(file: ScriptFile): void {
    this.#files.set(file.record.id, file);
  }

  /** A file of this user's. The right goes with who made it: also a file that was shared stays out of a colleague's script's reach. */
  find(id: string, user: string): ScriptFile | undefined {
    const file = this.#files.get(id);
    return file?.record.owner === user ? file : undefined;
  }

  remove(id: string): void {
    this.#files.delete(id);
  }
}

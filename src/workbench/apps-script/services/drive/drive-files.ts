import { ApiProblem } from "../../api-problem.ts";
import { type FileRecord, FOLDER, type ScriptFile, SPREADSHEET } from "../../drive/script-file.ts";
import { AdvancedService, type ApiOptions, answer, plainOptions, plainResource } from "../advanced-service.ts";

/** What version 3 answers of a file unless `fields` asks for more. */
const USUAL = "kind,id,name,mimeType";

interface FileResource {
  readonly name?: string;
  readonly mimeType?: string;
  readonly description?: string;
  readonly trashed?: boolean;
  readonly parents?: readonly string[];
}

export class DriveFiles extends AdvancedService {
  readonly serviceName = "Drive.Files";

  create(resource: unknown, mediaData?: unknown, optionalArgs?: unknown): unknown {
    if (mediaData !== undefined && mediaData !== null)
      throw new Error("not emulated: Drive.Files.create with contents");
    const { name = "Untitled", mimeType = "", description = "", parents = [] } = plainResource<FileResource>(resource);
    if (mimeType !== SPREADSHEET && mimeType !== FOLDER) {
      throw new Error(`not emulated: Drive.Files.create of the type ${mimeType || "that none is given"}`);
    }
    const { timeZone, locale } = this.context.state;
    const file = this.files.make(
      { mimeType, owner: this.user, name, description, parents, timeZone, locale },
      { tabs: [{ name: "Sheet1", rows: [] }] },
    );
    return answer(describeFile(file.record), plainOptions(optionalArgs), USUAL);
  }

  get(fileId: unknown, optionalArgs?: unknown): unknown {
    return answer(describeFile(this.#file(fileId).record), plainOptions(optionalArgs), USUAL);
  }

  /** The files that the script made for this user. */
  list(optionalArgs?: unknown): unknown {
    const options = plainOptions(optionalArgs);
    if (options.q !== undefined) throw new Error("not emulated: Drive.Files.list with a query");
    const files = this.files.all.filter(({ record }) => record.owner === this.user);
    return answer(
      { kind: "drive#fileList", incompleteSearch: false, files: files.map(({ record }) => describeFile(record)) },
      options,
      `kind,incompleteSearch,files(${USUAL})`,
    );
  }

  update(resource: unknown, fileId: unknown, mediaData?: unknown, optionalArgs?: unknown): unknown {
    if (mediaData !== undefined && mediaData !== null)
      throw new Error("not emulated: Drive.Files.update with contents");
    const file = this.#file(fileId);
    const { name, description, trashed, ...others } = plainResource<FileResource>(resource);
    const [other] = Object.keys(others);
    if (other !== undefined) {
      throw new ApiProblem(403, `The resource body includes fields which are not directly writable: ${other}.`);
    }
    const options = plainOptions(optionalArgs);
    file.change({
      ...(name !== undefined && { name }),
      ...(description !== undefined && { description }),
      ...(trashed !== undefined && { isTrashed: trashed }),
      parents: movedParents(file.record.parents, options),
    });
    return answer(describeFile(file.record), options, USUAL);
  }

  /** For good, past the bin. */
  remove(fileId: unknown): void {
    this.files.remove(this.#file(fileId).record.id);
  }

  #file(id: unknown): ScriptFile {
    return this.fileOrProblem(id, `File not found: ${id}.`);
  }
}

function movedParents(parents: readonly string[], { addParents = "", removeParents = "" }: ApiOptions): string[] {
  const listed = (text: unknown) =>
    String(text)
      .split(",")
      .filter((id) => id !== "");
  const gone = listed(removeParents);
  return [...parents.filter((id) => !gone.includes(id)), ...listed(addParents)];
}

function describeFile(record: FileRecord): object {
  const { id, name, mimeType, description, isTrashed, createdTime, parents, owner, permissions } = record;
  return {
    kind: "drive#file",
    id,
    name,
    mimeType,
    description,
    trashed: isTrashed,
    createdTime,
    parents,
    permissions: permissions.map((permission) => ({ kind: "drive#permission", ...permission })),
    owners: [{ kind: "drive#user", emailAddress: owner }],
    shared: permissions.length > 1,
    ...(mimeType === SPREADSHEET && { webViewLink: spreadsheetUrl(id) }),
  };
}

export const spreadsheetUrl = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit`;

import { ApiProblem } from "../api-problem.ts";
import type { ScriptFile } from "../drive/script-file.ts";
import type { ScriptFiles } from "../drive/script-files.ts";
import { fromAnyRealm } from "../realm.ts";
import { Service } from "../service.ts";
import type { ServiceContext } from "../service-context.ts";
import { maskedBy } from "./field-mask.ts";

/** What a script passes after an API's own arguments. */
export type ApiOptions = Readonly<Record<string, unknown>>;

/** A Google API as a service: plain data in, plain data out, errors with the API's own sentence. */
export abstract class AdvancedService extends Service {
  readonly context: ServiceContext;

  constructor(context: ServiceContext) {
    super();
    this.context = context;
  }

  get files(): ScriptFiles {
    return this.context.state.files;
  }

  get user(): string {
    return this.context.userEmail;
  }

  /** The user's own file, or the API's answer where there is none. */
  fileOrProblem(id: unknown, message: string): ScriptFile {
    const file = this.files.find(String(id), this.user);
    if (!file) throw new ApiProblem(404, message);
    return file;
  }
}

/** A resource that the script passed, as plain data of the workbench. */
export const plainResource = <Resource>(value: unknown): Resource => (fromAnyRealm(value) ?? {}) as Resource;

export const plainOptions = (value: unknown): ApiOptions => plainResource<ApiOptions>(value);

/** `usual`: the fields that the API answers where the script names none. */
export function answer(value: object, options: ApiOptions, usual?: string): unknown {
  const { fields } = options;
  return maskedBy(typeof fields === "string" ? fields : usual, value);
}

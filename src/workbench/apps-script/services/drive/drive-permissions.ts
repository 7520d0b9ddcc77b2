import { ApiProblem } from "../../api-problem.ts";
import { type Permission, permissionId } from "../../drive/permission.ts";
import type { ScriptFile } from "../../drive/script-file.ts";
import { AdvancedService, answer, plainOptions, plainResource } from "../advanced-service.ts";

const TYPES = ["user", "group", "domain", "anyone"] as const;
const ROLES = ["owner", "writer", "commenter", "reader"] as const;

/** What version 3 answers unless `fields` asks for more: not whose permission it is. */
const USUAL = "kind,id,type,role";

type PermissionResource = Partial<Omit<Permission, "id">>;

export class DrivePermissions extends AdvancedService {
  readonly serviceName = "Drive.Permissions";

  create(resource: unknown, fileId: unknown, optionalArgs?: unknown): unknown {
    const file = this.#file(fileId);
    const options = plainOptions(optionalArgs);
    const wanted = checked(plainResource<PermissionResource>(resource), options.transferOwnership === true);
    const others = file.record.permissions.filter(({ id }) => id !== wanted.id);
    file.change({ permissions: [...others, wanted] });
    return answer(describe(wanted), options, USUAL);
  }

  get(fileId: unknown, permissionId: unknown, optionalArgs?: unknown): unknown {
    return answer(describe(found(this.#file(fileId), permissionId)), plainOptions(optionalArgs), USUAL);
  }

  list(fileId: unknown, optionalArgs?: unknown): unknown {
    const permissions = this.#file(fileId).record.permissions.map(describe);
    return answer(
      { kind: "drive#permissionList", permissions },
      plainOptions(optionalArgs),
      `kind,permissions(${USUAL})`,
    );
  }

  update(resource: unknown, fileId: unknown, permissionId: unknown, optionalArgs?: unknown): unknown {
    const file = this.#file(fileId);
    const before = found(file, permissionId);
    const options = plainOptions(optionalArgs);
    const { role = before.role } = plainResource<PermissionResource>(resource);
    const changed = checked({ ...before, role }, options.transferOwnership === true);
    file.change({ permissions: file.record.permissions.map((known) => (known === before ? changed : known)) });
    return answer(describe(changed), options, USUAL);
  }

  remove(fileId: unknown, permissionId: unknown): void {
    const file = this.#file(fileId);
    const gone = found(file, permissionId);
    if (gone.role === "owner") throw new ApiProblem(403, "The owner of a file cannot be removed.");
    file.change({ permissions: file.record.permissions.filter((known) => known !== gone) });
  }

  #file(id: unknown): ScriptFile {
    return this.fileOrProblem(id, `File not found: ${id}.`);
  }
}

function checked(resource: PermissionResource, mayOwn: boolean): Permission {
  const { type, role, emailAddress, domain } = resource;
  if (!isOneOf(TYPES, type)) throw new ApiProblem(400, "The permission type field is required.");
  if (!isOneOf(ROLES, role)) throw new ApiProblem(400, "The permission role field is required.");
  if (role === "owner" && !mayOwn) throw new ApiProblem(403, OWNER_UNASKED);
  const id = permissionId(type, addressOf(resource));
  return { id, type, role, ...(emailAddress && { emailAddress }), ...(domain && { domain }) };
}

const isOneOf = <Known extends string>(known: readonly Known[], value: string | undefined): value is Known =>
  (known as readonly (string | undefined)[]).includes(value);

/** Whom a permission is for: nobody in particular where anyone with the link may read. */
function addressOf({ type, emailAddress = "", domain = "" }: PermissionResource): string {
  if (type === "anyone") return "";
  const whom = type === "domain" ? domain : emailAddress;
  const pattern = type === "domain" ? /^[^@\s]+$/ : /^[^@\s]+@[^@\s]+$/;
  if (!pattern.test(whom)) throw new ApiProblem(400, NO_ADDRESS);
  return whom;
}

const OWNER_UNASKED = "The transferOwnership parameter must be enabled when the permission role is 'owner'.";
const NO_ADDRESS = "The specified emailAddress is invalid or not applicable for the given permission type.";

function found(file: ScriptFile, id: unknown): Permission {
  const permission = file.record.permissions.find((known) => known.id === id);
  if (!permission) throw new ApiProblem(404, `Permission not found: ${id}.`);
  return permission;
}

const describe = (permission: Permission): object => ({ kind: "drive#permission", ...permission });

import { Service } from "../../service.ts";
import type { ServiceContext } from "../../service-context.ts";
import { DriveFiles } from "./drive-files.ts";
import { DrivePermissions } from "./drive-permissions.ts";

/** The advanced service Drive, version 3. */
export class Drive extends Service {
  readonly serviceName = "Drive";
  readonly Files: DriveFiles;
  readonly Permissions: DrivePermissions;

  constructor(context: ServiceContext) {
    super();
    this.Files = new DriveFiles(context);
    this.Permissions = new DrivePermissions(context);
  }
}

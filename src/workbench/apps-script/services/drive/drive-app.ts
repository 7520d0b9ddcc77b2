import { Service } from "../../service.ts";

/**
 * The built-in Drive service. Each of its methods needs the whole Drive, which the narrow scope drive.file is not;
 * what the platform says then is said before anything here is called.
 */
export class DriveApp extends Service {
  readonly serviceName = "DriveApp";

  createFile(): never {
    throw new Error("not emulated: DriveApp.createFile");
  }

  createFolder(): never {
    throw new Error("not emulated: DriveApp.createFolder");
  }

  getFileById(): never {
    throw new Error("not emulated: DriveApp.getFileById. Share files with the advanced service Drive.");
  }

  getFolderById(): never {
    throw new Error("not emulated: DriveApp.getFolderById");
  }

  getRootFolder(): never {
    throw new Error("not emulated: DriveApp.getRootFolder");
  }
}

import { enumeration, Service } from "../service.ts";

export class ScriptApp extends Service {
  readonly serviceName = "ScriptApp";
  readonly AuthMode = enumeration("NONE", "LIMITED", "FULL", "CUSTOM_FUNCTION");
}

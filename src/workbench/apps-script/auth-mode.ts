/** With how much trust Apps Script runs a script: see "Editor add-on authorization" in Google's documentation. */
export type AuthMode = "NONE" | "LIMITED" | "FULL" | "CUSTOM_FUNCTION";

/** Services whose objects are the user's document. */
const DOCUMENT = new Set(["SpreadsheetApp", "Spreadsheet", "Sheet", "Range", "NamedRange", "Protection"]);

/** What SpreadsheetApp can do without a document. */
const DOCUMENT_FREE = new Set(["getUi", "newDataValidation", "newConditionalFormatRule"]);

const WRITING =
  /^(?:set|clear|insert|delete|append|add|remove|protect|hide|show|move|update|rename|merge|break|autoResize|toast|activate)/;

/** Services that act in the user's Drive. */
const USERS_DRIVE = /^(?:DriveApp$|Drive\.|Sheets\.)/;
const OTHER_FILES = new Set(["create", "open", "openById", "openByUrl"]);
const DIALOGS = new Set(["alert", "prompt", "showSidebar", "showModalDialog", "showModelessDialog"]);

/** Why `service.method` may not be called in `mode`; undefined when it may. */
export function refusal(mode: AuthMode, service: string, method: string): string | undefined {
  if (isElsewhere(mode, service, method)) return deny(service, method);
  if (DOCUMENT.has(service)) return documentRefusal(mode, service, method);
  if (service === "Ui" && mode !== "FULL" && DIALOGS.has(method)) return deny(service, method);
  if (isStore(service) && mode === "NONE") return deny(service, method);
  if (service === "Properties" && mode === "CUSTOM_FUNCTION" && WRITING.test(method)) return deny(service, method);
  return undefined;
}

/** Files other than the one that is open. */
const isElsewhere = (mode: AuthMode, service: string, method: string): boolean =>
  (service === "SpreadsheetApp" && OTHER_FILES.has(method)) || (mode !== "FULL" && USERS_DRIVE.test(service));

function documentRefusal(mode: AuthMode, service: string, method: string): string | undefined {
  const needsDocument = service !== "SpreadsheetApp" || !DOCUMENT_FREE.has(method);
  if (mode === "NONE" && needsDocument) return deny(service, method);
  if (mode === "CUSTOM_FUNCTION" && WRITING.test(method)) return deny(service, method);
  return undefined;
}

const isStore = (service: string): boolean =>
  ["PropertiesService", "Properties", "CacheService", "Cache", "LockService", "Lock"].includes(service);

const deny = (service: string, method: string): string => `You do not have permission to call ${service}.${method}`;

import { type Consent, scope } from "./consent.ts";

/** A rule: which services and methods need one of these scopes. */
interface Need {
  readonly service: RegExp;
  readonly method: RegExp;
  /** Any one of them will do. */
  readonly anyOf: readonly string[];
}

const ANY = /^/;
const DOCUMENT = ["spreadsheets.currentonly", "spreadsheets"].map(scope);
const OWN_FILES = ["drive.file", "drive", "spreadsheets"].map(scope);

/** As the reference lists them under "Authorization" of each method. */
const NEEDS: readonly Need[] = [
  { service: /^(?:Spreadsheet|Sheet|Range|NamedRange|Protection)$/, method: ANY, anyOf: DOCUMENT },
  { service: /^SpreadsheetApp$/, method: /Active|^flush$|^getCurrentCell$/, anyOf: DOCUMENT },
  { service: /^Ui$/, method: /^show|^alert$|^prompt$/, anyOf: [scope("script.container.ui")] },
  { service: /^Session$/, method: /^get(?:Active|Effective)User$/, anyOf: [scope("userinfo.email")] },
  { service: /^DriveApp$/, method: /^(?:get|search|continue)/, anyOf: ["drive.readonly", "drive"].map(scope) },
  { service: /^DriveApp$/, method: ANY, anyOf: [scope("drive")] },
  { service: /^Sheets\./, method: ANY, anyOf: OWN_FILES },
  { service: /^Drive\./, method: ANY, anyOf: OWN_FILES.slice(0, 2) },
];

/** The scopes of which a call needs one, where the user gave none of them. */
export function missingScopes(consent: Consent, service: string, method: string): readonly string[] | undefined {
  const need = NEEDS.find((rule) => rule.service.test(service) && rule.method.test(method));
  return need === undefined || need.anyOf.some((name) => consent.has(name)) ? undefined : need.anyOf;
}

/** In the platform's words. */
export function scopeRefusal(service: string, method: string, anyOf: readonly string[]): string {
  const names = anyOf.length === 1 ? anyOf[0] : `(${anyOf.join(" || ")})`;
  return `Specified permissions are not sufficient to call ${service}.${method}. Required permissions: ${names}`;
}

import { newFile, replacing, widthRequests } from "./file-content.ts";
import type { SharedContent, SharedFile, SharedFiles } from "./shared-files.ts";

/** The right to make files and to reach those, and no others. */
const SCOPE = "https://www.googleapis.com/auth/drive.file";
/** Google takes sixty such calls a minute from one user; who is refused waits for the next minute. */
const WAITS_MS = [15_000, 30_000, 30_000];

/** The advanced services; they are there since the manifest names them. */
const sheets = () => Sheets?.Spreadsheets as GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection;
const permissions = () => Drive?.Permissions as NonNullable<typeof Drive>["Permissions"];

const codeOf = (error: unknown): number => Number((error as { details?: { code?: unknown } })?.details?.code ?? 0);

function patiently<T>(call: () => T): T {
  for (const wait of WAITS_MS) {
    try {
      return call();
    } catch (error) {
      if (codeOf(error) !== 429) throw error;
      Utilities.sleep(wait);
    }
  }
  return call();
}

/** Does something with a file; false where it is not there any more. */
function where(act: () => void): boolean {
  try {
    patiently(act);
    return true;
  } catch (error) {
    if (codeOf(error) === 404) return false;
    throw error;
  }
}

/** Shared files over Google's advanced services, with the scope drive.file. */
export class GoogleFiles implements SharedFiles {
  consentUrl(): string | null {
    const scopes = [SCOPE];
    const ask = ScriptApp.getAuthorizationInfo as (
      mode: unknown,
      scopes: readonly string[],
    ) => {
      getAuthorizationUrl(): string | null;
    };
    return ask.call(ScriptApp, ScriptApp.AuthMode.FULL, scopes).getAuthorizationUrl();
  }

  requireConsent(): void {
    ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [SCOPE]);
  }

  create(content: SharedContent): SharedFile {
    const made = patiently(() => sheets().create(newFile(content)));
    const id = made.spreadsheetId as string;
    patiently(() => sheets().batchUpdate({ requests: widthRequests(content) }, id));
    return { id, url: made.spreadsheetUrl as string };
  }

  replace(id: string, content: SharedContent): boolean {
    return where(() => {
      const old = (sheets().get(id).sheets ?? []).map(({ properties }) => properties?.sheetId as number);
      sheets().batchUpdate({ requests: replacing(content, old) }, id);
    });
  }

  keepViewers(id: string, emails: readonly string[]): boolean {
    const kept = new Set(emails.map((email) => email.toLowerCase()));
    return where(() => {
      const { permissions: all = [] } = permissions().list(id, { fields: "permissions(id,role,emailAddress)" });
      for (const { id: permission, role, emailAddress = "" } of all) {
        if (role !== "owner" && !kept.has(emailAddress.toLowerCase())) permissions().remove(id, permission as string);
      }
    });
  }

  addViewer(id: string, email: string, isTold: boolean): void {
    const whom = { type: "user", role: "reader", emailAddress: email };
    patiently(() => permissions().create(whom, id, { sendNotificationEmail: isTold }));
  }
}

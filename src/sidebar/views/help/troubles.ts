import type { SidebarKey } from "../../../i18n/sidebar/texts.ts";

/** What Google shows, word for word so that it can be found, and what to do about it. */
export const TROUBLES: readonly (readonly [said: string, answer: SidebarKey])[] = [
  ["We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.", "fail.accounts"],
  ["ScriptError: Authorization is required to perform that action.", "fail.accounts"],
  ["Authorization is required to perform that action.", "fail.authorisation"],
  ["Service invoked too many times for one day", "fail.quota"],
  ["Service using too much computer time for one day", "fail.quota"],
  ["Exceeded maximum execution time", "fail.timeout"],
  ["NetworkError: Connection failure due to HTTP 0", "fail.offline"],
  ["#NAME? Unknown function: 'SCORECARD'.", "help.name"],
];

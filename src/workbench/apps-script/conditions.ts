/** How the platform behaves today: as on its good days, or as on the bad ones that people report. */
export interface Conditions {
  /** Waited before each call to a Google service, as a slow round trip. */
  readonly latencyMs: number;
  /** The time limit of a run, where it is not Google's own. */
  readonly limitMs: number | null;
  /**
   * `quota`: the day's quota is used up, so reading cells fails. `timeout`: the first write to cells fails.
   * `accounts`: a browser with several Google accounts may not call the script from a page.
   * `consent`: the user has left unticked what an add-on can start without, such as the files it makes.
   * `locked`: another user's run holds every lock.
   */
  readonly failure: "none" | "quota" | "timeout" | "accounts" | "consent" | "locked";
}

export const GOOD_DAY: Conditions = { latencyMs: 0, limitMs: null, failure: "none" };

const READING_CELLS = /^get(?:Display)?(?:Value|Formula)s?$/;
const WRITING_CELLS = /^(?:set(?:Value|Formula)s?|clear(?:Content)?|appendRow)$/;

const never = new Int32Array(new SharedArrayBuffer(4));

/** Before a call to a service: waits or fails as the day has it. */
export function sufferDay(day: Conditions, service: string, method: string): void {
  if (day.latencyMs > 0) Atomics.wait(never, 0, 0, day.latencyMs);
  if (service !== "Range" && service !== "Sheet") return;
  if (day.failure === "quota" && READING_CELLS.test(method)) {
    throw new Error("Service invoked too many times for one day: spreadsheet.");
  }
  if (day.failure === "timeout" && WRITING_CELLS.test(method)) {
    throw new Error("Service Spreadsheets timed out while accessing document with id workbench-spreadsheet.");
  }
}

/** What the page's failure handler receives where the browser's accounts are mixed up; undefined on other days. */
export const accountsFailure = (day: Conditions): string | undefined =>
  day.failure === "accounts"
    ? "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED."
    : undefined;

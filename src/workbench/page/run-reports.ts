import type { Connection } from "./connection.ts";
import { showToast } from "./toasts.ts";

/** Says that a script runs, as Sheets does, and shows the error of one that failed. */
export function reportRuns(connection: Connection): void {
  let hide: () => void = () => undefined;
  connection.on("running", ({ from }) => {
    hide();
    if (from === "menu") hide = showToast("Running script", { isSticky: true });
  });
  connection.on("ran", ({ from, report: { error, warnings } }) => {
    hide();
    if (from === "menu" && error !== null) {
      showToast(error, { title: "The script failed", tone: "error", isSticky: true });
    }
    for (const warning of warnings) showToast(warning, { tone: "error" });
  });
}

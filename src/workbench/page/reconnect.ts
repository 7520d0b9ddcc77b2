import type { Model } from "@odoo/o-spreadsheet";
import type { PageTransport } from "./page-transport.ts";

const LONGEST_WAIT_MS = 3_000;
const STEP_MS = 100;

/**
 * The server is back, perhaps as another process. What it had not confirmed is sent once more, then the
 * page begins anew from what the server has.
 */
export async function reconnect(model: Model, transport: PageTransport): Promise<void> {
  transport.sendAgain();
  for (let waited = 0; waited < LONGEST_WAIT_MS && !model.getters.isFullySynchronized(); waited += STEP_MS) {
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  location.reload();
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CALLS, type CallName } from "../../src/server/api/calls.ts";
import { callServer } from "../../src/sidebar/server/call-server.ts";

const names = Object.keys(CALLS) as CallName[];
const arriving = (value: unknown) => callServer("tourSeen", {}, () => Promise.resolve(value));
const failing = (message: string) => callServer("tourSeen", {}, () => Promise.reject(new Error(message)));

describe("What arrives at the page", () => {
  it("is a value where it is as the contract says", async () => {
    expect(await arriving({ ok: true, value: true })).toEqual({ kind: "done", value: true });
  });

  it("PF53: null, which Google makes of an answer with a Date, is a failure, not a value", async () => {
    expect(await arriving(null)).toMatchObject({ kind: "failed", failure: { kind: "outdated" } });
  });

  it("is the server's own sentence where it refuses", async () => {
    expect(await arriving({ ok: false, code: "busy", message: "Wait." })).toEqual({
      kind: "failed",
      failure: { kind: "busy", message: "Wait." },
    });
  });

  it("law: whatever arrives, the page gets an outcome; a value only where the contract's check passes", async () => {
    const arrived = fc.oneof(fc.anything(), fc.record({ ok: fc.constant(true), value: fc.anything() }));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), arrived, async (name, value) => {
        const outcome = await callServer(name, {} as never, () => Promise.resolve(value));
        const isSound = CALLS[name].value.faultOf((value as { value?: unknown } | null)?.value, "value") === null;
        expect(outcome.kind === "done" ? isSound : true).toBe(true);
      }),
    );
  });
});

describe("What Google says is recognised", () => {
  it.each([
    ["PERMISSION_DENIED", "accounts"],
    ["ScriptError: Authorization is required to perform that action.", "accounts"],
    ["We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.", "accounts"],
    ["Authorization required", "authorisation"],
    ["You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.", "authorisation"],
    ["Service invoked too many times for one day: spreadsheet.", "quota"],
    ["Service using too much computer time for one day", "quota"],
    ["Exceeded maximum execution time", "timeout"],
    ["Service Spreadsheets timed out while accessing document with id 1.", "timeout"],
    ["NetworkError: Connection failure due to HTTP 0", "offline"],
    ["Cannot read properties of undefined", "failed"],
  ])("%s", async (message, kind) => {
    expect(await failing(message)).toEqual({ kind: "failed", failure: { kind, message } });
    const byTheScript = await arriving({ ok: false, code: "failed", message });
    expect(byTheScript).toEqual({ kind: "failed", failure: { kind, message } });
  });
});

import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

export interface ClaspRun {
  readonly printed: string;
  readonly calls: readonly GoogleCall[];
}

export interface GoogleCall {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly body: { readonly files?: readonly { name: string; type: string; source: string }[] };
}

const fakeLogin = {
  tokens: {
    default: {
      type: "authorized_user",
      client_id: "id",
      client_secret: "secret",
      refresh_token: "token",
      access_token: "token",
      expiry_date: 4_102_444_800_000,
    },
  },
};

/** Runs the installed clasp in a folder of its own, on a copy of what was built, with a login that only a fake Google takes. */
export function runClasp(built: string, scriptId: string, ...args: readonly string[]): ClaspRun {
  const folder = mkdtempSync(join(tmpdir(), "scorecards-"));
  const calls = join(folder, "calls.jsonl");
  mkdirSync(join(folder, "home"));
  cpSync(built, join(folder, "dist"), { recursive: true });
  writeFileSync(join(folder, ".clasp.json"), JSON.stringify({ scriptId, rootDir: "dist" }));
  writeFileSync(join(folder, "home", ".clasprc.json"), JSON.stringify(fakeLogin));
  const printed = execFileSync(
    process.execPath,
    [
      "--import",
      pathToFileURL(resolve(import.meta.dirname, "fake-google.mjs")).href,
      resolve("node_modules/@google/clasp/build/src/index.js"),
      ...args,
    ],
    {
      cwd: folder,
      env: { ...process.env, HOME: join(folder, "home"), USERPROFILE: join(folder, "home"), CLASP_CALLS: calls },
      encoding: "utf8",
    },
  );
  return { printed, calls: existsSync(calls) ? readLines(calls) : [] };
}

function readLines(path: string): GoogleCall[] {
  const lines = readFileSync(path, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line));
}

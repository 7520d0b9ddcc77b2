import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));

export interface ServerProcess {
  readonly address: string;
  readonly dataFolder: string;
  /** As Ctrl+C does. */
  stop(): Promise<void>;
  /** As a power cut does. */
  kill(): Promise<void>;
}

interface Wanted {
  readonly file?: string;
  readonly dataFolder?: string;
  readonly port?: string;
  /** A script of the test's own, instead of the built add-on. */
  readonly projectFolder?: string;
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), "scorecards-browser-"));

/** The workbench as `npm start` starts it, on any free port. */
export async function startServerProcess(wanted: Wanted = {}): Promise<ServerProcess> {
  const { file, dataFolder = newFolder(), port = "0", projectFolder } = wanted;
  const command = projectFolder === undefined ? "src/workbench/cli/main.ts" : "test/browser/support/serve-project.ts";
  const start = projectFolder === undefined ? ["start"] : [projectFolder];
  // Not the command tsx, which runs its script in a process of its own: a test could not kill that one.
  const args = [
    "--import",
    "tsx",
    command,
    ...start,
    ...(file ? [file] : []),
    "--port",
    port,
    "--no-open",
    "--data",
    dataFolder,
  ];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  const address = await addressOf(child);
  const end = async (signal: NodeJS.Signals) => {
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  };
  return { address, dataFolder, stop: () => end("SIGTERM"), kill: () => end("SIGKILL") };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (text: Buffer) => {
      said += text.toString("utf8");
      const [address] = /http:\/\/localhost:\d+/.exec(said) ?? [];
      if (address) resolve(address);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.on("exit", (code) => reject(new Error(`The workbench ended with ${code} before it was ready: ${said}`)));
  });
}

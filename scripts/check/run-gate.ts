import { spawn } from "node:child_process";
import { delimiter, resolve } from "node:path";
import type { Gate } from "./gates.ts";

export interface Outcome {
  readonly gate: Gate;
  readonly passed: boolean;
  readonly ms: number;
  /** All that the command printed, kept for the end. */
  readonly output: string;
}

/** Runs a gate's command from the project's own packages and waits for its end. */
export async function runGate(gate: Gate): Promise<Outcome> {
  const start = performance.now();
  const { exitCode, output } = await run(gate);
  return { gate, passed: exitCode === 0, ms: performance.now() - start, output };
}

function run({ command, args }: Gate): Promise<{ exitCode: number | null; output: string }> {
  const path = `${resolve("node_modules/.bin")}${delimiter}${process.env.PATH}`;
  const child = spawn(command, args, {
    env: { ...process.env, PATH: path },
    // Windows finds a package's command only through a shell.
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "pipe"],
  });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((done) => {
    child.on("error", (error) => done({ exitCode: null, output: error.message }));
    child.on("close", (exitCode) => done({ exitCode, output: Buffer.concat(chunks).toString() }));
  });
}

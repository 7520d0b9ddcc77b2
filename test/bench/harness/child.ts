import { fork } from "node:child_process";
import type { Skipped } from "../figures.ts";
import type { Answer, Job, Results } from "../measure/job.ts";

/** The sweep between samples needs gc; it must not throw away compiled code with the garbage. 500,000 people and their results need room. */
const NODE_FLAGS = ["--expose-gc", "--no-flush-bytecode", "--max-old-space-size=6144"];

/** Sends one job to a fresh process and waits for its answer. */
export function ask<K extends Job["kind"]>(
  bundle: string,
  job: Job & { kind: K },
): Promise<{ result: Results[K]; skipped: readonly Skipped[] }> {
  return new Promise((resolve, reject) => {
    const child = fork(bundle, { execArgv: NODE_FLAGS });
    let answer: Answer = { kind: "failed", reason: "The measuring process ended without an answer." };
    child.once("message", (message) => {
      answer = message as Answer;
    });
    child.once("error", reject);
    child.once("exit", (code) => {
      if (answer.kind === "done") resolve({ result: answer.result as Results[K], skipped: answer.skipped });
      else reject(new Error(`The job ${JSON.stringify(job)} failed (exit ${code}): ${answer.reason}`));
    });
    child.send(job);
  });
}

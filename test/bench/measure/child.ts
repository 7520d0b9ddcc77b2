import { measureRules } from "../rules/measure-rules.ts";
import { measureCold } from "./cold.ts";
import { measureEdits } from "./edits.ts";
import type { Answer, Job, Results } from "./job.ts";
import { loadContestants } from "./loaded.ts";
import { measureMisrated } from "./misrated.ts";
import { measureWarm } from "./warm.ts";

/** The fresh process that measures: it is sent one job, sends back one answer and ends. */
process.once("message", (job: Job) => {
  carryOut(job).then(
    (answer) => finish(answer),
    (error: unknown) =>
      finish({ kind: "failed", reason: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});

function finish(answer: Answer): void {
  process.send?.(answer, () => process.exit(0));
}

async function carryOut(job: Job): Promise<Answer> {
  if (job.kind === "cold") return { kind: "done", result: await measureCold(job.name, job.people), skipped: [] };
  if (job.kind === "rules") return { kind: "done", result: await measureRules(job.people), skipped: [] };
  const { loaded, skipped } = await loadContestants(job.names);
  return { kind: "done", result: await measure(job, loaded), skipped };
}

function measure(
  job: Exclude<Job, { kind: "cold" | "rules" }>,
  loaded: Parameters<typeof measureWarm>[0],
): Promise<Results[keyof Results]> {
  if (job.kind === "warm") return measureWarm(loaded, job.people);
  return job.kind === "edits" ? measureEdits(loaded, job.people) : measureMisrated(loaded);
}

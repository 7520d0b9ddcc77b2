import { gates } from "./check/gates.ts";
import { type Outcome, runGate } from "./check/run-gate.ts";

/** Runs every gate, a line each as it ends, so that one run shows all that is wrong. */
async function check(): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const gate of gates) {
    const outcome = await runGate(gate);
    const seconds = (outcome.ms / 1000).toFixed(1).padStart(5);
    console.log(`${outcome.passed ? "ok  " : "FAIL"} ${seconds} s  ${outcome.gate.name}`);
    outcomes.push(outcome);
  }
  report(outcomes.filter((outcome) => !outcome.passed));
}

function report(failed: readonly Outcome[]): void {
  if (failed.length === 0) {
    console.log(`All ${gates.length} gates pass.`);
    return;
  }
  for (const { gate, output } of failed) {
    console.log(`\n── ${gate.name}: ${[gate.command, ...gate.args].join(" ")}\n${output.trim()}`);
  }
  console.log(`\n${failed.length} of ${gates.length} gates fail: ${failed.map(({ gate }) => gate.name).join(", ")}.`);
  process.exitCode = 1;
}

await check();

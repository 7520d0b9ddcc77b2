import { writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { entries } from "./contestants/index.ts";
import type { RuleFigure } from "./figures.ts";
import { bundleChild } from "./harness/bundle.ts";
import { ask } from "./harness/child.ts";
import { measureAll } from "./harness/measure-all.ts";
import { type BenchOptions, readOptions, USAGE } from "./harness/options.ts";
import { installPeers } from "./harness/peers.ts";
import { report } from "./report/report.ts";
import { reportRules } from "./rules/report-rules.ts";
import { measureWorkbench } from "./workbench/measure-workbench.ts";
import { reportWorkbench } from "./workbench/report-workbench.ts";

const FOLDER = dirname(fileURLToPath(import.meta.url));

async function main(): Promise<void> {
  const options = optionsOrUsage();
  if (options === null) return;
  const isWanted = (part: BenchOptions["part"]): boolean => options.part === "all" || options.part === part;
  if (isWanted("workbench")) process.stdout.write(`${reportWorkbench(await measureWorkbench())}\n\n`);
  if (isWanted("rules")) await benchRules();
  if (isWanted("engine")) await benchEngine(options);
}

const RULES_PEOPLE = [1000, 10_000];

async function benchRules(): Promise<void> {
  const bundle = await bundleChild(FOLDER);
  const figures: RuleFigure[] = [];
  for (const people of RULES_PEOPLE) figures.push(...(await ask(bundle, { kind: "rules", people })).result);
  process.stdout.write(`${reportRules(figures)}\n\n`);
}

async function benchEngine(options: BenchOptions): Promise<void> {
  installPeers(FOLDER);
  const bundle = await bundleChild(FOLDER);
  const figures = await measureAll(bundle, namesOf(options), options.sizes);
  process.stdout.write(report(figures));
  if (options.json !== null) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
}

function optionsOrUsage(): BenchOptions | null {
  try {
    return readOptions(
      process.argv.slice(2),
      entries.map((entry) => entry.name),
    );
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
    process.exitCode = 2;
    return null;
  }
}

/** The row loop first, since every ratio needs it. */
function namesOf({ only }: BenchOptions): string[] {
  const [base, ...others] = entries.map((entry) => entry.name);
  return [base ?? "", ...others.filter((name) => only === null || only.includes(name))];
}

await main();

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.ts";
import { isDrawn } from "./drawn.ts";
import type { Listed } from "./stand-ins/vitest.ts";

/** What the instrumented code reads and writes. */
interface Instruments {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: object;
}

interface MutantRun {
  readonly activeMutant: { readonly id: string };
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
}

/** The tests of the engine alone: what is built or shown would be the same for every mutant. */
const FOLDERS = ["test/core", "test/functions", "test/golden"];

/** One measures speed, one needs a whole spreadsheet program. */
const LEFT_OUT = /(speed|dates-in-a-workbook)\.test\.ts$/;

/** Laws take as long as all tables of cases together, and what no test notices would wait for each of them. */
const LAWS = /\blaws?\b/i;

// Files of the copy that Stryker works in, so that a process that takes over from a hung one need not begin again.
const SCRIPT = "mutation-tests.mjs";
const TIMES = "mutation-times.json";

const share = Number(process.env.MUTATION_SHARE ?? 1);
const instruments: Instruments = {};
Reflect.set(globalThis, "__stryker__", instruments);

let tests: readonly Listed[] = [];
let tookMs: ReadonlyMap<string, number> = new Map();

function testFiles(): readonly string[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { encoding: "utf8", recursive: true }).map((name) => join(folder, name)),
  );
  return files.filter((file) => file.endsWith(".test.ts") && !LEFT_OUT.test(file)).sort();
}

async function init(): Promise<void> {
  if (!existsSync(SCRIPT))
    await bundle(["test/support/all-texts.ts", "test/support/whole-sentences.ts", ...testFiles()], SCRIPT);
  if (existsSync(TIMES)) tookMs = new Map(JSON.parse(readFileSync(TIMES, "utf8")));
  const { listed }: { listed: readonly Listed[] } = await import(pathToFileURL(SCRIPT).href);
  tests = listed.filter(({ id }) => !LAWS.test(id));
}

async function failureOf({ run }: Listed): Promise<string | null> {
  try {
    await run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function timed(test: Listed): Promise<object & { readonly id: string; readonly timeSpentMs: number }> {
  instruments.currentTestId = test.id;
  const before = performance.now();
  const failureMessage = await failureOf(test);
  const told = { id: test.id, name: test.id, timeSpentMs: performance.now() - before };
  instruments.currentTestId = undefined;
  return failureMessage === null ? { ...told, status: 0 } : { ...told, status: 1, failureMessage };
}

/** Once, without a mutant: which tests pass, what each one covers and how long it takes. */
async function dryRun(): Promise<object> {
  const results = [];
  for (const test of tests) results.push(await timed(test));
  tookMs = new Map(results.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
  writeFileSync(TIMES, JSON.stringify([...tookMs]));
  return { status: "complete", tests: results, mutantCoverage: instruments.mutantCoverage };
}

function quickestFirst(ids: readonly string[]): readonly Listed[] {
  const wanted = new Set(ids);
  const chosen = tests.filter(({ id }) => wanted.size === 0 || wanted.has(id));
  return chosen.sort((a, b) => (tookMs.get(a.id) ?? 0) - (tookMs.get(b.id) ?? 0));
}

/** The tests that reach a mutant, until one of them fails. */
async function mutantRun({ activeMutant: { id }, testFilter = [], hitLimit }: MutantRun): Promise<object> {
  if (!isDrawn(id, share)) return { status: "error", errorMessage: "not drawn" };
  Object.assign(instruments, { activeMutant: id, hitCount: 0, hitLimit });
  let nrOfTests = 0;
  for (const test of quickestFirst(testFilter)) {
    nrOfTests += 1;
    const failureMessage = await failureOf(test);
    if (Number(instruments.hitCount) > Number(hitLimit)) return { status: "timeout" };
    if (failureMessage !== null) return { status: "killed", killedBy: [test.id], failureMessage, nrOfTests };
  }
  return { status: "survived", nrOfTests };
}

// What only runs while modules load is left out (ignoreStatic), so that nothing ever has to be loaded anew.
const capabilities = () => ({ reloadEnvironment: true });

/** A test runner for Stryker: tests are listed once, then run for mutant after mutant in one process. */
export const strykerPlugins = [
  { kind: "TestRunner", name: "in-process", factory: () => ({ capabilities, init, dryRun, mutantRun }) },
];

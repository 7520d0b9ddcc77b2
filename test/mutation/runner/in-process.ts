import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.ts";
import { isDrawn } from "./drawn.ts";
import type { Listed } from "./vitest.ts";

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

/** Counts what its hundreds of tries found, which twelve cannot. */
const NEEDS_ITS_TRIES = /one unit less of its last decimal/;

// Files of the copy that Stryker works in, so that a process that takes over from a hung one need not begin again.
const OUT = "mutation-tests.mjs";
const TIMES = "mutation-times.json";
const instruments: Instruments = {};
Reflect.set(globalThis, "__stryker__", instruments);

let tests: readonly Listed[] = [];
let tookMs = new Map<string, number>();

/** How much of all mutants is tried, from 0 to 1: a share of each file, drawn alike in every run. */
const share = Number(process.env.MUTATION_SHARE ?? 1);

async function failureOf({ run }: Listed): Promise<string | null> {
  try {
    await run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function init(): Promise<void> {
  const files = globSync(["test/{core,functions,golden}/**/*.test.ts"], {
    ignore: ["test/functions/{speed,dates-in-a-workbook}.test.ts"],
  });
  if (!existsSync(OUT)) await bundle(["test/support/all-texts.ts", ...files.sort()], OUT);
  if (existsSync(TIMES)) tookMs = new Map(JSON.parse(readFileSync(TIMES, "utf8")));
  const loaded: { listed: readonly Listed[] } = await import(pathToFileURL(OUT).href);
  tests = loaded.listed.filter(({ id }) => !NEEDS_ITS_TRIES.test(id));
}

/** Once, without a mutant: which tests pass, what each one covers and how long it takes. */
async function dryRun(): Promise<object> {
  const results = [];
  for (const test of tests) {
    instruments.currentTestId = test.id;
    const before = performance.now();
    const failureMessage = await failureOf(test);
    instruments.currentTestId = undefined;
    const timeSpentMs = performance.now() - before;
    tookMs.set(test.id, timeSpentMs);
    const told = { id: test.id, name: test.id, timeSpentMs };
    results.push(failureMessage === null ? { ...told, status: 0 } : { ...told, status: 1, failureMessage });
  }
  writeFileSync(TIMES, JSON.stringify([...tookMs]));
  return { status: "complete", tests: results, mutantCoverage: instruments.mutantCoverage };
}

function quickestFirst(ids: readonly string[] | undefined): readonly Listed[] {
  const wanted = ids && new Set(ids);
  const chosen = wanted ? tests.filter(({ id }) => wanted.has(id)) : [...tests];
  return chosen.sort((a, b) => (tookMs.get(a.id) ?? 0) - (tookMs.get(b.id) ?? 0));
}

/** The tests that reach a mutant, until one of them fails. */
async function mutantRun({ activeMutant, testFilter, hitLimit }: MutantRun): Promise<object> {
  if (!isDrawn(activeMutant.id, share)) return { status: "error", errorMessage: "not drawn" };
  Object.assign(instruments, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
  let nrOfTests = 0;
  for (const test of quickestFirst(testFilter)) {
    nrOfTests += 1;
    const failureMessage = await failureOf(test);
    if ((instruments.hitCount ?? 0) > (hitLimit ?? Number.POSITIVE_INFINITY)) return { status: "timeout" };
    if (failureMessage !== null) return { status: "killed", killedBy: [test.id], failureMessage, nrOfTests };
  }
  return { status: "survived", nrOfTests };
}

const capabilities = () => ({ reloadEnvironment: false });

export const strykerPlugins = [
  { kind: "TestRunner", name: "in-process", factory: () => ({ capabilities, init, dryRun, mutantRun }) },
];

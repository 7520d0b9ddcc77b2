import { cpus, loadavg } from "node:os";
import { entries } from "../contestants/index.ts";
import type { AgreementFigure, ColdFigure, Figures, WarmFigure } from "../figures.ts";
import type { ColdSample } from "../measure/cold.ts";
import { medianOf } from "../measure/stopwatch.ts";
import { ask } from "./child.ts";

const COLD_PEOPLE = 1000;
const COLD_RUNS = 7;
const EDIT_PEOPLE = 10_000;

/** Every measurement of a run, one after the other, each in a process of its own. */
export async function measureAll(bundle: string, names: readonly string[], sizes: readonly number[]): Promise<Figures> {
  const machine = machineNow();
  progress("Counting wrong bands on exact bounds …");
  const { result: bounds, skipped } = await ask(bundle, { kind: "misrated", names });
  const runnable = names.filter((name) => !skipped.some((one) => one.name === name));
  progress("Measuring small changes …");
  const edits = (await ask(bundle, { kind: "edits", names: runnable, people: EDIT_PEOPLE })).result;
  const cold = await coldFigures(bundle, runnable);
  const { warm, agreement } = await warmFigures(bundle, runnable, sizes);
  return { ...machine, warm, agreement, cold, bounds, edits, skipped };
}

function machineNow(): Pick<Figures, "node" | "cpu" | "load"> {
  const processors = cpus();
  return {
    node: process.version,
    cpu: `${processors[0]?.model.trim() ?? "unknown processor"}, ${processors.length} cores`,
    load: loadavg()[0] ?? 0,
  };
}

interface Warm {
  readonly warm: WarmFigure[];
  readonly agreement: AgreementFigure[];
}

/** Each contestant takes turns with the row loop in a process of its own, where nobody else's heap is in the way. */
async function warmFigures(bundle: string, names: readonly string[], sizes: readonly number[]): Promise<Warm> {
  const [base = "", ...others] = names;
  const all: Warm = { warm: [], agreement: [] };
  for (const people of sizes) {
    for (const [index, name] of rivalsAt(people, base, others).entries()) {
      progress(`Measuring ${people.toLocaleString("en")} people: ${name} …`);
      const { result } = await ask(bundle, { kind: "warm", names: [base, name], people });
      const isNew = (one: { readonly name: string }) => index === 0 || one.name !== base;
      all.warm.push(...result.warm.filter(isNew));
      all.agreement.push(...result.agreement.filter(isNew));
    }
  }
  return all;
}

/** Those whose set may be so large; the row loop is timed even when nobody takes turns with it. */
function rivalsAt(people: number, base: string, others: readonly string[]): readonly string[] {
  const rivals = others.filter((name) => entries.some((entry) => entry.name === name && entry.maxPeople >= people));
  return rivals.length > 0 ? rivals : [base];
}

/** Fresh processes in turn (A B C A B C …), so that a busy moment of the machine meets everybody. */
async function coldFigures(bundle: string, names: readonly string[]): Promise<ColdFigure[]> {
  progress("Measuring first calls in fresh processes …");
  const samples = new Map<string, ColdSample[]>(names.map((name) => [name, []]));
  for (let run = 0; run < COLD_RUNS; run++) {
    for (const [name, list] of samples)
      list.push((await ask(bundle, { kind: "cold", name, people: COLD_PEOPLE })).result);
  }
  return [...samples].map(([name, list]) => ({
    name,
    people: COLD_PEOPLE,
    loadMs: medianOf(list.map((sample) => sample.loadMs)),
    firstCallMs: medianOf(list.map((sample) => sample.firstCallMs)),
    samples: list.length,
  }));
}

function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}

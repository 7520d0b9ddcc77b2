import { parseArgs } from "node:util";

const PARTS = ["all", "engine", "rules", "workbench"] as const;

export interface BenchOptions {
  /** Numbers of people, in rising order. */
  readonly sizes: readonly number[];
  /** Contestants by name; the row loop always runs. Null for all. */
  readonly only: readonly string[] | null;
  /** The engine among its peers, the cost of rules, the workbench, or all. */
  readonly part: (typeof PARTS)[number];
  /** The file that the figures are written to. */
  readonly json: string | null;
}

const SIZES = [1000, 10_000, 100_000, 500_000];
const QUICK_UP_TO = 10_000;

export const USAGE = `npm run bench -- [--quick] [--only NAME]… [--part engine|rules|workbench] [--json FILE]
  --quick       only up to 10,000 people
  --only NAME   only this contestant beside the row loop; may be given more than once
  --part PART   only the engine among its peers, the cost of rules, or the workbench
  --json FILE   also write the figures to this file`;

/** Throws a sentence when an option or a name is not known. */
export function readOptions(args: readonly string[], names: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: "boolean" },
      only: { type: "string", multiple: true },
      part: { type: "string" },
      json: { type: "string" },
    },
  });
  const unknown = values.only?.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`There is no contestant "${unknown}". Choose from: ${names.join(", ")}.`);
  const part = PARTS.find((one) => one === (values.part ?? "all"));
  if (part === undefined) throw new Error(`There is no part "${values.part}". Choose from: ${PARTS.join(", ")}.`);
  const sizes = values.quick === true ? SIZES.filter((size) => size <= QUICK_UP_TO) : SIZES;
  return { sizes, only: values.only ?? null, part, json: values.json ?? null };
}

import type { Entry } from "../contestant.ts";
import { duckdbEntry } from "./duckdb.ts";
import { engineEntry } from "./engine.ts";
import { hyperformulaEntry } from "./hyperformula.ts";
import { idiomaticEntry } from "./idiomatic.ts";
import { rowLoopEntry } from "./row-loop.ts";
import { rulesEngineEntry } from "./rules-engine.ts";
import { sqliteEntry } from "./sqlite.ts";

/** In the order of the table; the first is what every ratio is taken to. */
export const entries: readonly Entry[] = [
  rowLoopEntry,
  engineEntry,
  idiomaticEntry,
  duckdbEntry,
  sqliteEntry,
  rulesEngineEntry,
  hyperformulaEntry,
];

import type { ScriptProject } from "../apps-script/script-project.ts";

/** What a command may touch of the world around it. */
export interface Surroundings {
  /** One line on standard output. */
  out(line: string): void;
  /** One line on standard error. */
  err(line: string): void;
  /** The built add-on, brought up to date first. */
  loadProject(): Promise<ScriptProject>;
}

/** 0: done; 1: the workbook or the formula has errors; 2: the command could not be carried out. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  /** One line: what to type after the name. */
  readonly usage: string;
  run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode>;
}

/** A command line that cannot be carried out as it stands, in a sentence for whoever typed it. */
export class UsageProblem extends Error {
  override readonly name = "UsageProblem";
}

import { ScriptError } from "../apps-script/execution.ts";
import { FileProblem } from "../files/file-problem.ts";
import { type Command, type ExitCode, type Surroundings, UsageProblem } from "./command.ts";
import { callCommand } from "./commands/call.ts";
import { checkCommand } from "./commands/check.ts";
import { closeCommand } from "./commands/close.ts";
import { demoCommand } from "./commands/demo.ts";
import { evalCommand } from "./commands/eval.ts";
import { explainCommand } from "./commands/explain.ts";
import { importCommand } from "./commands/import.ts";
import { newCommand } from "./commands/new.ts";
import { scoreCommand } from "./commands/score.ts";
import { startCommand } from "./commands/start.ts";

const COMMANDS: readonly Command[] = [
  startCommand,
  evalCommand,
  newCommand,
  checkCommand,
  scoreCommand,
  explainCommand,
  importCommand,
  closeCommand,
  callCommand,
  demoCommand,
];

/** Runs `npm run -s sheet -- <command> …` and never throws. */
export async function runCommand(
  [name = "", ...args]: readonly string[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  if (["--help", "-h", "help"].includes(name)) {
    for (const { usage } of COMMANDS) surroundings.out(`npm run -s sheet -- ${usage}`);
    return 0;
  }
  try {
    return await commandNamed(name).run(args, surroundings);
  } catch (error) {
    surroundings.err(sentenceOf(error));
    return error instanceof ScriptError ? 1 : 2;
  }
}

function commandNamed(name: string): Command {
  const command = COMMANDS.find((known) => known.name === name);
  if (command) return command;
  const names = COMMANDS.map((known) => known.name).join(", ");
  throw new UsageProblem(
    name === "" ? `Which command? Type one of ${names}.` : `There is no command ${name}. Type one of ${names}.`,
  );
}

function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UsageProblem || error instanceof FileProblem || error instanceof ScriptError) return message;
  return `The command stopped at an unexpected problem: ${message}`;
}
